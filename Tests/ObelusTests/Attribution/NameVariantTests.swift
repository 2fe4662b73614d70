import Foundation
import SourceText
import TestSupport
import Testing

@testable import Obelus

/// Names that an article spells in two ways.
@Suite struct NameVariantTests {
  /// Sentences with nothing in them, so that capitals do not crowd the text.
  static let filler = String(
    repeating: "The rain went on and nobody thought of the harbour or of what it had cost. ",
    count: 4)

  private static func thrice(_ name: String) -> String {
    "They saw \(name) there. They wrote to \(name) often. What \(name) said was heard. "
  }

  @Test(
    "A slip is found",
    arguments: [
      (thrice("Krasnov") + "Then they forgot Krasnow again.", "Krasnow: Krasnov"),
      (thrice("Krasnov") + "Then they forgot Kransov again.", "Kransov: Krasnov"),
      (thrice("Krasnov") + "Then they forgot Krasnnov again.", "Krasnnov: Krasnov"),
      (thrice("Krasnov") + "Then they forgot Krasov again.", "Krasov: Krasnov"),
      (thrice("Krasnov") + "Then they took Krasnow’s wall.", "Krasnow: Krasnov"),
      (thrice("Orbán") + "Then they forgot Orban again.", "Orban: Orbán"),
      (thrice("Igor Krasnov") + "Then they forgot Igor Krasnow again.", "Krasnow: Krasnov"),
      (thrice("Krasnov") + "Then they forgot President Krasnow again.", "Krasnow: Krasnov"),
      (thrice("Krasnov") + "Then they forgot Mr. Krasnow again.", "Krasnow: Krasnov"),
      ("They met Yang Jiechi there. A day after Jang they left.", "Jang: Yang"),
      (thrice("al-Badri") + "Then they forgot al-Badry again.", "Badry: Badri"),
    ])
  func slips(_ text: String, _ variant: String) throws {
    #expect(try AttributionArticle.variants(text + Self.filler) == [variant])
  }

  @Test(
    "What is hardly a slip is left alone",
    arguments: [
      thrice("Germany") + "They asked a German and two Germans.",
      thrice("Korea") + "They heard Korean spoken, and of two Koreas.",
      thrice("China") + "They rejected two Chinas.",
      thrice("Zambia") + "They had come from Gambia.",
      thrice("Iraq") + "They had come from Iran.",
      thrice("Malta") + "They had come from Mali.",
      thrice("Australia") + "They had come from Austria.",
      thrice("John") + "They had heard of Jon.",
      thrice("John Lunde") + "They had heard of Jon Bergs.",
      thrice("Anna Lunde") + "They had heard of Ines Lunda.",
      thrice("NATO") + "They had heard of NATA.",
      thrice("June") + "They waited until July, and for Jane.",
      thrice("Frenchman") + "They saw the Frenchmen.",
      thrice("Krasnov") + "They wrote of a krasnow. They saw a Krasnow.",
      // The spelling may be the beginning of a sentence and no name.
      thrice("Krasnov") + "Krasnow is what they call it.",
      thrice("Krasnov") + "They said: “Krasnow is what we call it.”",
      // Twice is a habit, or somebody else.
      thrice("Krasnov") + "They saw Krasnow and Krasnow again.",
      "They saw Krasnov. They saw Krasnov again. They forgot Krasnow.",
      thrice("Krasnov") + "They saw Krasnov with Krasnow.",
      thrice("Krasnov") + "They went to the Krasnow-Berg house.",
      thrice("Defence") + "They went to the Defense.",
      thrice("Labour") + "They went to Labor.",
      thrice("Section XVII") + "They went to Section XVIII.",
      thrice("Bor") + "They went to Bar.",
      thrice("Krasnov") + thrice("Krasnop") + "They forgot Krasnow.",
      // The fuller name comes later.
      "They saw Jang there. Later they met Yang Jiechi.",
      "The houses of Hong Kong. They like Pall Mall.",
    ])
  func traps(_ text: String) throws {
    #expect(try AttributionArticle.variants(text + Self.filler).isEmpty)
  }

  @Test func headingsInTitleCaseSayNothing() throws {
    let text = Self.thrice("Krasnov") + Self.filler
    #expect(
      try AttributionArticle.variants("# The Wall of Krasnow Falls\n\n" + text, name: "a.md")
        .isEmpty)
    #expect(
      try AttributionArticle.variants("# The wall of Krasnow falls\n\n" + text, name: "a.md")
        == ["Krasnow: Krasnov"])
  }

  @Test func whereNounsHaveCapitalsNamesCannotBeTold() throws {
    let text = """
      Das Haus stand am Hafen. Vor dem Haus war eine Mauer. Die Mauer hatte das Haus vor dem Wasser \
      bewahrt. Eine Mause im Haus und der Bauer an der Mauer sahen das Wasser. Sie sahen den Hause an.
      """
    #expect(try AttributionArticle.variants(text).isEmpty)
  }

  @Test(
    "The article's language decides",
    arguments: [("en", 1), ("en-GB", 1), ("de", 0), ("pl", 0), ("nl", 1)])
  func languages(_ language: String, count: Int) async throws {
    let example = RuleExample(
      "article: {text: article.txt, language: \(language)}",
      article: Self.thrice("Krasnov") + "Then they forgot Krasnow again. " + Self.filler)
    let found = try await example.diagnostics().filter { $0.rule == Rule.nameVariant.name }
    #expect(found.count == count)
  }

  @Test(
    "One letter changed in one of many mentions is found there, and nothing else", arguments: 0..<60
  )
  func oneRenamed(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let names = ["Krasnov", "Tembelin", "Oldaker", "Vashtok", "Ruwenzi"].shuffled(using: &random)
    let name = names[0]
    var sentences = (0..<24).map { index in
      "They spoke of \(names[index % names.count]) at the wall, and it rained on the harbour."
    }.shuffled(using: &random)
    #expect(try AttributionArticle.variants(sentences.joined(separator: " ")).isEmpty)
    var letters = Array(name)
    // Neither the ending, which may be grammar, nor the capital's place.
    let place = 1 + random.below(letters.count - 2)
    switch random.below(3) {
    case 0: letters[place] = letters[place] == "x" ? "q" : "x"
    case 1: letters.insert("x", at: place)
    default: letters.remove(at: place)
    }
    let mentions = sentences.indices.filter { sentences[$0].contains(name) }
    let renamed = random.pick(mentions)
    sentences[renamed] = sentences[renamed].replacing(name, with: String(letters))
    let article = try AttributionArticle.article(sentences.joined(separator: " "))
    let found = NameVariant.all(in: ArticleNames(article.text))
    #expect(AttributionArticle.variants(article) == ["\(String(letters)): \(name)"])
    let offset = sentences[..<renamed].joined(separator: " ").utf8.count
    let mention = try #require(found.first)
    #expect(ArticleNames(article.text).mentions[mention.odd].range.lowerBound > offset)
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func theRealArticleSpellsOneNameInTwoWays() throws {
    let files = SharedData.files(in: "articles").filter { $0.name.hasSuffix(".txt") }
    #expect(!files.isEmpty)
    for file in files {
      let article = try Article(SourceFile(name: file.name, bytes: file.bytes))
      #expect(AttributionArticle.variants(article) == ["Jang: Yang"])
    }
  }

  @Test func crowdsOfLikeNamesAreNotCompared() throws {
    // Every name is a letter away from all the others.
    let alphabet = "abcdefghijklmnopqrstuvwxyz"
    var text = ""
    for first in alphabet {
      for second in alphabet { text += "it rained on them and on K\(first)asno\(second) there, " }
    }
    #expect(try AttributionArticle.variants("Then " + text + Self.filler).isEmpty)
  }
}
