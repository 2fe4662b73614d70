import ArticleText
import SourceText
import TestSupport
import Testing

@testable import Obelus

/// Pairing quotation marks, and quotes that cross them.
@Suite struct QuotationTests {
  @Test(
    "Pairs",
    arguments: [
      ("He said “it leaks”, and left.", ["it leaks"]),
      ("He said \"it leaks\", and left.", ["it leaks"]),
      ("\"It leaks,\" he said. \"It stands.\"", ["It leaks,", "It stands."]),
      ("Il dit « ça fuit » hier.", [" ça fuit "]),
      ("Er sagte »es leckt« und ging.", ["es leckt"]),
      ("Er sagte „es leckt“ und ging.", ["es leckt"]),
      ("Hij zei „het lekt” en ging.", ["het lekt"]),
      ("Han sade ”det läcker” och gick.", ["det läcker"]),
      ("彼は「水が漏る」と言った。", ["水が漏る"]),
      ("He said ‘it’s leaking’, and left.", ["it’s leaking"]),
      ("He said “the ‘wall’ leaks”.", ["the ‘wall’ leaks", "wall"]),
      ("He said \"the \"wall\" leaks\".", ["the \"wall\" leaks", "wall"]),
      ("“One.\n\n“Two.\n\n“Three.” So it was.", ["One.\n\n“Two.\n\n“Three."]),
      ("\"One.\n\n\"Two,\" he said.", ["One.\n\n\"Two,"]),
      ("He said (“it leaks”).", ["it leaks"]),
      ("He said \"it leaks”, and left.", ["it leaks"]),
      // No quotations.
      ("It is 5\" wide and 6'2\" high.", []),
      ("The councils’ wall, the town’s and ’tis ours.", []),
      ("It's the councils' wall, isn't it.", []),
      // A doubt about one mark is a doubt about all of its paragraph, and about no other.
      ("He said “it leaks, and “it stands” he said.\n\nAnd: “So.”", ["So."]),
      ("It leaks” he said, “it stands”.", []),
      ("He said “it leaks.\n\nNobody heard.\n\n“So.”", ["So."]),
      ("“He is 6'2\" high,” she said.", []),
      // Which of the two closes, and which is the plural's?
      ("He said ‘the councils’ wall’ leaks.", []),
    ])
  func pairs(_ text: String, _ inside: [String]) throws {
    #expect(try AttributionArticle.quotations(text) == inside)
  }

  static let article = """
    “It leaks,” she said of the wall. “It leaks at night.” The mayor’s ‘grand plan’ was “to wait. And to \
    pray,

    “and to wait again,” as the council’s minutes have it. The 6'2" gate stood open.
    """

  @Test(
    "A quote",
    arguments: [
      // Inside, whole, or around a whole one.
      ("It leaks at night", 0), ("“It leaks at night.”", 0),
      ("“It leaks,” she said of the wall.", 0), ("she said of the wall. “It leaks at night.”", 0),
      ("wait. And to pray, “and to wait", 0), ("The mayor’s ‘grand plan’ was", 0),
      ("The 6'2\" gate stood open.", 0), ("the council’s minutes have it.", 0),
      // With a mark, and no word beyond it.
      ("leaks at night.”", 0), ("“It leaks at", 0),
      // Across.
      ("It leaks,” she said", 1), ("she said of the wall. “It leaks", 1),
      ("plan’ was", 1), ("mayor’s ‘grand", 1), ("wait again,” as the council’s minutes", 1),
      ("at night.” The mayor’s ‘grand plan’ was “to wait", 1),
    ])
  func quotes(_ quote: String, count: Int) async throws {
    let example = RuleExample(
      "claims:\n  - id: wall\n    quote: >-\n      \(quote)", article: Self.article)
    let found = try await example.diagnostics()
    #expect(found.filter { $0.rule == Rule.quotationUnbalanced.name }.count == count)
    // Else nothing was tested.
    #expect(
      !found.contains { $0.rule == Rule.quoteNotFound.name || $0.rule == Rule.quoteAmbiguous.name })
  }

  @Test func theHelpSaysWhatToQuote() async throws {
    let example: RuleExample = """
      claims:
        - id: council
          quote: paid for it in ten years”. Nobody in the town has asked for another.
      """
    let found = try await example.diagnostics().filter { $0.rule == Rule.quotationUnbalanced.name }
    let help = try #require(found.first?.help)
    #expect(help.contains("`Nobody in the town has asked for another.`"))
    #expect(help.contains("`paid for it in ten years`"))
  }

  /// Words with marks around random stretches, nested like brackets.
  @Test("Marks that were written in pairs are found in pairs", arguments: 0..<60)
  func generated(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var expected: [String] = []
    func write(depth: Int) -> String {
      var parts: [String] = []
      for _ in 0..<(1 + random.below(3)) {
        parts.append(random.pick(["the wall leaks", "it’s the town’s", "a 6'2\" gate", "rain"]))
        guard depth < 3, random.chance(oneIn: 2) else { continue }
        let place = expected.count
        expected.append("")
        let inner = write(depth: depth + 1).replacing("a 6'2\" gate", with: "a gate")
        let marks = depth % 2 == 0 ? ("“", "”") : ("«", "»")
        expected[place] = inner
        parts.append(marks.0 + inner + marks.1)
      }
      return parts.joined(separator: " ")
    }
    let text = write(depth: 0)
    #expect(
      try AttributionArticle.quotations(text)
        == expected.map { $0.replacing("a 6'2\" gate", with: "a gate") })
  }

  @Test("Any string of marks is read to its end, and what is found nests", arguments: 0..<40)
  func noise(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "\"", "“", "”", "„", "«", "»", "‘", "’", "‚", "「", "」", "a", " ", "s", "\n\n", "5", "‹",
    ]
    let text = "x" + (0..<400).map { _ in random.pick(pieces) }.joined()
    let pairs = QuotationScanner.pairs(of: try AttributionArticle.article(text).text).pairs
    for (index, pair) in pairs.enumerated() {
      #expect(pair.open.upperBound <= pair.close.lowerBound)
      guard let parent = pair.parent else { continue }
      #expect(parent < index)
      #expect(pairs[parent].open.upperBound <= pair.open.lowerBound)
      #expect(pair.close.upperBound <= pairs[parent].close.lowerBound)
    }
  }

  @Test func nothingNestsDeeperThanTheBound() throws {
    let deep = String(repeating: "«a ", count: 100_000) + String(repeating: "»", count: 100_000)
    #expect(try AttributionArticle.quotations(deep).isEmpty)
    let wide = String(repeating: "“a” ", count: 1000)
    #expect(try AttributionArticle.quotations(wide).count == 1000)
  }
}
