import QuoteAnchoring
import Testing

/// Inputs on which a careless method would take 10¹¹ steps. That the tests end is the test.
@Suite("Linear time")
struct LinearTimeTests {
  private static let size = 100_000

  private func repeated(_ text: String, _ count: Int = size) -> String {
    String(repeating: text, count: count)
  }

  @Test("a long prefix and suffix that nearly stand everywhere")
  func periodicContext() {
    let text = NormalizedText(repeated("a "))
    for (head, tail) in [("b ", ""), ("", "b "), ("", "")] {
      let context = NormalizedText(head + repeated("a ", Self.size / 2) + tail)
      let quote = NormalizedText("a")
      let before = Quote(quote, prefix: context).anchor(in: text)
      let after = Quote(quote, suffix: context).anchor(in: text)
      if head.isEmpty, tail.isEmpty {
        #expect(count(of: before) == Self.size / 2)
        #expect(count(of: after) == Self.size / 2)
      } else {
        #expect(count(of: before) == Self.size)
        #expect(count(of: after) == Self.size)
      }
    }
  }

  private func count(of anchor: Anchor) -> Int? {
    switch anchor {
    case .ambiguous(let places), .misplaced(let places): places.count
    default: nil
    }
  }

  @Test(
    "a text of one thing repeated",
    arguments: [
      ("\u{301}", "\u{301}"), ("x\u{302}", "\u{302}"), ("\u{302}", "x"), ("'", "'"), (".", "."),
      ("1.", "1"),
      ("\u{AD}", "a"), ("\u{2019}\u{AD}", "'"), (" \u{200B}", "a"), ("\u{1F1F9}", "\u{1F1F9}"),
      ("-", "-"), ("-14", "14"), ("\u{FB01}", "f"), ("a'\u{301}", "a"), ("\u{0E31}", "\u{0E31}"),
      ("\u{5D0}\"", "\""), ("\u{1161}", "\u{1161}"),
    ])
  func oneThing(unit: String, quote: String) {
    let text = NormalizedText("a" + repeated(unit))
    _ = Quote(NormalizedText(quote)).anchor(in: text)
    _ = Quote(NormalizedText(quote + quote)).anchor(in: text)
    #expect(text.longestPart(of: NormalizedText("q " + quote), minimumWords: 2) == nil)
  }

  @Test(
    "an elided quote whose pieces stand everywhere",
    arguments: [
      ("a b c ", "a b c"), ("a b c\n", "a b c"), ("a\n", "a\na a"), ("a ", "a a a"),
      ("x\n\n", "x x x"),
    ])
  func elided(unit: String, piece: String) {
    // A chain of twenty pieces can be chosen from these in more ways than there are atoms.
    let article = repeated(unit, 20_000 / unit.utf8.count)
    let text = NormalizedText(article)
    let paragraphs = lines(of: article)
    let most = Anchor.Missing.mostPieces
    for last in ["", " d"] {
      let pieces = Array(repeating: piece, count: most - 1) + [piece + last]
      let quote = NormalizedText(pieces.joined(separator: "[...]"))
      let anchor = Quote(quote).anchor(in: text, paragraphs: paragraphs)
      let nearEnd = Quote(quote, suffix: NormalizedText("e")).anchor(
        in: NormalizedText(article + "e"), paragraphs: paragraphs)
      if last.isEmpty {
        #expect(anchor.range?.lowerBound == 0)
        #expect(nearEnd.range != nil)
      } else {
        guard case .missing(.piece(let piece, .nowhere)) = anchor else {
          Issue.record("not missing")
          continue
        }
        #expect(piece.index == most - 1)
        #expect(text.longestPart(of: quote, minimumWords: 3) != nil)
      }
    }
  }

  @Test(
    "a quote of nothing but brackets and full stops",
    arguments: ["[", "[.", "[...", "[...]", "a[...]", "[ . . .", "a b c [...] "])
  func brackets(unit: String) {
    let quote = NormalizedText(repeated(unit, 200_000))
    let text = NormalizedText(repeated("a b c ", 100))
    #expect(Quote(quote).anchor(in: text).range == nil)
    #expect(text.longestPart(of: quote, minimumWords: 3) == nil)
  }

  @Test("a quote as long as half the text, that fails at its end")
  func longQuote() {
    let text = NormalizedText(repeated("a "))
    let quote = NormalizedText(repeated("a ", Self.size / 2) + "b")
    #expect(Quote(quote).anchor(in: text) == .missing(.nowhere))
    #expect(text.longestPart(of: quote, minimumWords: 3) == 0..<Self.size - 1)
  }
}
