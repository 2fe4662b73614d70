import QuoteAnchoring
import Testing

/// Prefix and suffix: they choose among several places, and must be right where they are given.
@Suite("Prefix and suffix")
struct AnchorContextTests {
  private func anchor(
    _ quote: String, prefix: String? = nil, suffix: String? = nil, in text: String
  ) -> Anchor {
    Quote(
      NormalizedText(quote), prefix: prefix.map { NormalizedText($0) },
      suffix: suffix.map { NormalizedText($0) }
    ).anchor(in: NormalizedText(text))
  }

  @Test(
    "the prefix stands directly before",
    arguments: [
      ("two", "one b two b", 10), ("one ", "one b two b", 4),
      ("\u{201C}", "b \u{201C}b\u{201D}", 5),
      ("two\u{201D}", "one b \u{201C}two\u{201D} b", 16), ("one\n\ntwo", "two b one two b", 14),
      ("two", "b two\n\nb", 7), ("wo", "one b two b", 10), ("b", "b b", 2),
      ("two-", "b two\u{2014}b", 8),
      ("caf\u{E9}", "b cafe\u{301} b", 9), ("(", "b (b)", 3),
    ])
  func prefix(prefix: String, text: String, start: Int) {
    let expected = Anchor.exact(start..<start + 1)
    #expect(anchor("b", prefix: prefix, in: text) == expected)
  }

  @Test(
    "the suffix stands directly after",
    arguments: [
      ("two", "b one b two", 6), (" two", "b one b two", 6), (".", "b b.", 2),
      (", two", "b b, two", 2),
      ("\u{2014}two", "b b\u{2014}two", 2), ("\"two", "b b \u{201C}two\u{201D}", 2),
      ("tw", "b one b two", 6),
      ("b", "b b", 0),
    ])
  func suffix(suffix: String, text: String, start: Int) {
    #expect(anchor("b", suffix: suffix, in: text) == .exact(start..<start + 1))
  }

  @Test("both together choose where each alone does not")
  func both() {
    let text = "x b y, x b z, w b z"
    #expect(anchor("b", prefix: "x", suffix: "z", in: text) == .exact(9..<10))
    guard case .ambiguous(let places) = anchor("b", prefix: "x", in: text) else {
      Issue.record("the prefix alone should not choose")
      return
    }
    #expect(places.count == 2)
    #expect(places.first == [2..<3, 9..<10])
    #expect(anchor("b", suffix: "y", in: text) == .exact(2..<3))
  }

  @Test(
    "wrong context is misplaced, though the quote stands once",
    arguments: [
      ("y", nil), (nil, "y"), ("x", "y"), ("X", nil), ("a x", "c"),
      ("longer than the text itself", nil),
      (nil, "longer than the text itself"), ("x b", nil), (nil, "b c"),
    ] as [(String?, String?)])
  func misplaced(prefix: String?, suffix: String?) {
    guard case .misplaced(let places) = anchor("b", prefix: prefix, suffix: suffix, in: "x b c")
    else {
      Issue.record("not misplaced")
      return
    }
    #expect(places.count == 1)
    #expect(places.first == [2..<3])
  }

  @Test("context may be empty, and may reach to the ends of the text")
  func edges() {
    #expect(anchor("b", prefix: "", suffix: " ", in: "b") == .exact(0..<1))
    #expect(anchor("b", prefix: "\u{AD}", in: "b") == .exact(0..<1))
    #expect(anchor("b", prefix: "a", suffix: "c", in: "a b c") == .exact(2..<3))
    #expect(anchor("c", prefix: "a", in: "a b") == .missing(.nowhere))
    #expect(anchor("rt", prefix: "pa", in: "party") == .missing(.insideWords([2..<4])))
  }

  @Test("words between are words between")
  func notDirectly() {
    guard case .misplaced = anchor("c", prefix: "a", in: "a b c") else {
      Issue.record("the prefix does not stand directly before")
      return
    }
  }

  @Test("typography of the context does not make a quote typographic")
  func typographyOutside() {
    #expect(anchor("b", prefix: "it's", in: "it\u{2019}s b, b") == .exact(7..<8))
  }
}
