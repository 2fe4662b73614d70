import QuoteAnchoring
import Testing

/// Each outcome of anchoring, and the range it gives.
@Suite("Outcomes of anchoring")
struct AnchorOutcomeTests {
  /// The outcome by name, and the words of the text at the one place, if there is one.
  private func outcome(_ quote: String, in text: String) -> [String] {
    let text = NormalizedText(text)
    return switch Quote(NormalizedText(quote)).anchor(in: text) {
    case .exact(let range): ["exact", text.words(in: range).spelled]
    case .typographic(let range): ["typographic", text.words(in: range).spelled]
    case .ambiguous(let places): ["ambiguous", "\(places.count)"]
    case .misplaced(let places): ["misplaced", "\(places.count)"]
    case .missing(.nowhere): ["missing", "0"]
    case .missing(.insideWords(let inside)): ["missing", "\(inside.count)"]
    case .changed, .missing, .elided, .unanchored: ["not as written"]
    }
  }

  @Test(
    "the same but for white space is exact",
    arguments: [
      ("b c", "a b c d", "b c"), ("a", "a", "a"), ("a b", "a b c", "a b"), ("b c", "a b c", "b c"),
      ("b c", "a b\nc d", "b\nc"), ("b c", "a b\r\nc d", "b\r\nc"), ("b c", "a b\n\nc d", "b\n\nc"),
      ("b\u{A0}c", "a b c", "b c"), ("b c", "a b\u{202F}\u{3000}c", "b\u{202F}\u{3000}c"),
      (" b  c\n", "a b c", "b c"),
      ("\u{201C}b\u{201D}", "a \u{201C}b\u{201D}", "\u{201C}b\u{201D}"),
      ("caf\u{E9}", "a caf\u{E9}", "caf\u{E9}"),
      (
        "\u{1F469}\u{200D}\u{1F4BB}", "\u{1F469}\u{200D}\u{1F4BB}",
        "\u{1F469}\u{200D}\u{1F4BB}"
      ),
    ])
  func exact(quote: String, text: String, words: String) {
    #expect(outcome(quote, in: text) == ["exact", words.spelled])
  }

  @Test(
    "other typography passes as such",
    arguments: [
      ("\"b\"", "a \u{201C}b\u{201D} c", "\u{201C}b\u{201D}"),
      ("don't", "I don\u{2019}t", "don\u{2019}t"),
      ("don\u{2019}t", "I don't", "don't"), ("b - c", "a b \u{2014} c", "b \u{2014} c"),
      ("1-2", "a 1\u{2013}2", "1\u{2013}2"), ("b... c", "a b\u{2026} c", "b\u{2026} c"),
      ("b\u{2026}", "a b...", "b..."),
      ("first office", "\u{FB01}rst of\u{FB01}ce", "\u{FB01}rst of\u{FB01}ce"),
      ("ministry", "the mi\u{AD}nis\u{AD}try", "mi\u{AD}nis\u{AD}try"),
      ("a b", "a\u{200B} b", "a\u{200B} b"),
      ("caf\u{E9}", "a cafe\u{301} b", "cafe\u{301}"),
      ("cafe\u{301}", "a caf\u{E9} b", "caf\u{E9}"),
      ("b\u{AD}", "a b c", "b"),
      ("\u{AC01}", "\u{1100}\u{1161}\u{11A8} b", "\u{1100}\u{1161}\u{11A8}"),
      ("b  \"c\"", "a b\n\u{201C}c\u{201D}", "b\n\u{201C}c\u{201D}"),
    ])
  func typographic(quote: String, text: String, words: String) {
    #expect(outcome(quote, in: text) == ["typographic", words.spelled])
  }

  @Test(
    "other words are missing",
    arguments: [
      ("", "a"), (" \n", "a"), ("\u{AD}", "a"), ("a", ""), ("", ""), ("Only 14", "only 14"),
      ("a b", "ab"), ("ab", "a b"), ("12 states", "14 states"), ("a b c", "a b"),
      ("10\u{B2}", "102"),
      ("b\u{2014}c", "b \u{2014} c"), ("resume", "r\u{E9}sum\u{E9}"), ("\u{FF11}", "1"),
    ])
  func missing(quote: String, text: String) {
    #expect(outcome(quote, in: text) == ["missing", "0"])
  }

  @Test("places inside words are named, ten at most, unless the quote stands by itself too")
  func insideWords() {
    #expect(outcome("art", in: "party artist") == ["missing", "2"])
    #expect(outcome("art", in: "party art artist") == ["exact", "art"])
    #expect(outcome("art", in: String(repeating: "party ", count: 12)) == ["missing", "10"])
    let text = NormalizedText("the pa\u{AD}rty")
    #expect(
      Quote(NormalizedText("art")).anchor(in: text) == .missing(.insideWords([5..<10])))
  }

  @Test("repeated quotes are counted, and the first ten listed")
  func repeated() throws {
    let text = NormalizedText(String(repeating: "so\u{200B} it ", count: 25))
    guard case .ambiguous(let places) = Quote(NormalizedText("so it")).anchor(in: text) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(places.count == 25)
    #expect(places.first == (0..<10).map { $0 * 9..<$0 * 9 + 8 })
    #expect(outcome("a a", in: "a a a") == ["ambiguous", "2"])
    #expect(outcome("a", in: "a \u{201C}a\u{201D}") == ["ambiguous", "2"])
    #expect(outcome("\"a\"", in: "\"a\" \u{201C}a\u{201D}") == ["ambiguous", "2"])
  }

  @Test("a quote may reach over paragraphs, which count for elision only")
  func overParagraphs() {
    let text = NormalizedText("a b\n\nc\n\nd e")
    for paragraphs in [[], [0..<3, 5..<6, 8..<11], [0..<11], [0..<3], [5..<6, 8..<11]] {
      let quote = Quote(NormalizedText("b c d"))
      #expect(quote.anchor(in: text, paragraphs: paragraphs) == .exact(2..<9))
    }
  }

  @Test("only outcomes that pass have a range")
  func range() {
    let text = NormalizedText("a b b")
    #expect(Quote(NormalizedText("a")).anchor(in: text).range == 0..<1)
    #expect(Quote(NormalizedText("b")).anchor(in: text).range == nil)
    #expect(Quote(NormalizedText("c")).anchor(in: text).range == nil)
    #expect(Anchor.elided([1..<2, 4..<8]).range == 1..<8)
    #expect(Anchor.elided([]).range == nil)
    #expect(Anchor.unanchored.range == nil)
  }
}
