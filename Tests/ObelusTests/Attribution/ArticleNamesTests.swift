import ArticleText
import Testing

@testable import Obelus

/// The capitalised words of an article.
@Suite struct ArticleNamesTests {
  private func names(_ text: String, name: String = "article.txt") throws -> [String] {
    let article = try AttributionArticle.article(text, name: name)
    let names = ArticleNames(article.text)
    return names.mentions.indices.filter { !names.mentions[$0].joinsPrevious }.map {
      article.text.text(in: names.nameRange(around: $0))
    }
  }

  @Test(
    "Words in a row are one name",
    arguments: [
      ("they met Yang Jiechi there", ["Yang Jiechi"]),
      ("they met Ursula von der Leyen there", ["Ursula von der Leyen"]),
      ("they met Sami al-Badri there", ["Sami al-Badri"]),
      ("they met Foreign Minister Sergey Lavrov", ["Foreign", "Minister", "Sergey Lavrov"]),
      ("they read Moscow’s Sergey Lavrov", ["Moscow", "Sergey Lavrov"]),
      ("they met Lavrov, Zhao and Wu", ["Lavrov", "Zhao", "Wu"]),
      ("they met NATO in Riga", ["Riga"]),
      ("they met Yang\nJiechi", ["Yang\nJiechi"]),
      ("they met McDonald", ["McDonald"]),
    ])
  func runs(_ text: String, _ expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(
    "Whether a capital says that a word is a name",
    arguments: [
      ("They met Lavrov.", [false, true]), ("Then: Lavrov came.", [false, false]),
      ("He said “Russia will”.", [false, false]), ("It ended. Russia won.", [false, false]),
      ("They met Mr. Lavrov.", [false, true, true]),
    ])
  func certainty(_ text: String, _ expected: [Bool]) throws {
    let names = ArticleNames(try AttributionArticle.article(text).text)
    #expect(names.mentions.map(\.isCertain) == expected)
  }

  @Test func possessivesAndMarkupAreLeftOut() throws {
    let article = try AttributionArticle.article(
      "# A wall\n\nThey saw **Lavrov’s** wall, and *Lavrov* himself.", name: "a.md")
    let names = ArticleNames(article.text)
    let word = try #require(names.word("Lavrov"))
    #expect(names.words[word].count == 2)
    #expect(
      names.mentions.filter { $0.word == word }.map { article.text.text(in: $0.range) }
        == ["Lavrov", "Lavrov"])
  }

  @Test func whatIsReadGrowsWithTheText() throws {
    let sentence = "They saw Lavrov and Zhao Lijian at the wall. "
    let counts = try [100, 800].map { count in
      let text = String(repeating: sentence, count: count)
      let names = ArticleNames(try AttributionArticle.article(text).text)
      return (names.mentions.count, names.words.count)
    }
    #expect(counts[1].0 == 8 * counts[0].0)
    #expect(counts[1].1 == counts[0].1)
  }

  @Test func aListWithoutCommasIsNotOneName() throws {
    let words = (0..<100).map { "Karl\(String(UnicodeScalar(UInt8(97 + $0 % 26))))" }
    let names = ArticleNames(
      try AttributionArticle.article("they saw " + words.joined(separator: " ")).text)
    let longest = names.mentions.indices.map { names.name(around: $0).count }.max()
    #expect(longest == ArticleNames.longestName)
  }
}
