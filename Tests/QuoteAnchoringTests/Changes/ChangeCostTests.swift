import TestSupport
import Testing

@testable import QuoteAnchoring

/// Inputs on which a quadratic method would take minutes, or its table gigabytes. That the tests end
/// is the test.
@Suite("Cost of comparing") struct ChangeCostTests {
  private static let size = 30_000

  private static func repeated(_ unit: String) -> String {
    String(repeating: unit, count: size / unit.utf8.count)
  }

  private static let hostile = [
    ("a b ", "b a "), ("a ", "b "), ("14 ", "15 "), ("not ", "un "), ("May ", "Xi "),
    ("1 000 ", "2 "),
    ("hundred and ", "two hundred "), ("over 14 ", "14 over "), (". ", ", "), ("A b. ", "B a. "),
    ("a b c d e f ", "f e d c b a "), ("\u{301}", "x\u{301} "), ("2021-10-", "-10-2021"),
    ("no more ", "no fewer than "),
  ]

  @Test("A long quote of one thing repeated", arguments: hostile)
  func typedChange(old: String, new: String) {
    let quote = NormalizedText(Self.repeated(old))
    let text = NormalizedText(Self.repeated(new))
    let change = TextChange(from: quote, to: 0..<text.original.count, of: text)
    #expect(!change.differences.isEmpty)
  }

  @Test("Texts of one thing repeated", arguments: hostile)
  func mapping(old: String, new: String) {
    let old = NormalizedText("Start of it. " + Self.repeated(old) + " End of it all.")
    let new = NormalizedText("Start of it. " + Self.repeated(new) + " End of it all.")
    let mapping = TextMapping(from: old, to: new)
    #expect(mapping.fate(of: 0..<12) == .unchanged(0..<12))
    _ = mapping.fate(of: 0..<old.original.count)
  }

  @Test("Texts of the same few words in another order")
  func shuffled() {
    var random = SeededRandom(seed: 3)
    let words = (0..<8000).map { _ in "w\(random.below(50))" }
    let old = NormalizedText(words.joined(separator: " "))
    let new = NormalizedText(words.shuffled(using: &random).joined(separator: " "))
    _ = TextMapping(from: old, to: new)
    _ = TextChange(from: old, to: 0..<new.original.count, of: new)
  }

  @Test("A text turned back to front, each paragraph unchanged")
  func reversed() {
    var prose = RandomProse(seed: 5)
    let paragraphs = (0..<1000).map { _ in prose.sentence(of: 12).joined(separator: " ") }
    let old = NormalizedText(paragraphs.joined(separator: "\n\n"))
    let new = NormalizedText(paragraphs.reversed().joined(separator: "\n\n"))
    let mapping = TextMapping(from: old, to: new)
    var start = 0
    for paragraph in paragraphs {
      let end = start + paragraph.utf8.count
      let place = new.original.count - end..<new.original.count - start
      let fate = mapping.fate(of: start..<end)
      #expect(fate == .moved(place) || fate == .unchanged(place))
      start = end + 2
    }
  }
}
