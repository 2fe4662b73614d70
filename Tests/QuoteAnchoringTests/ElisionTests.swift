import QuoteAnchoring
import Testing

/// Quotes that elide words.
@Suite("Elided quotes")
struct ElisionTests {
  /// The pieces' words in the text; nil where the quote does not pass as elided. Paragraphs are what
  /// stands between line breaks.
  private func pieces(
    of quote: String, in text: String, prefix: String? = nil, suffix: String? = nil
  ) -> [String]? {
    let normalized = NormalizedText(text)
    let anchor = Quote(
      NormalizedText(quote), prefix: prefix.map { NormalizedText($0) },
      suffix: suffix.map { NormalizedText($0) }
    ).anchor(in: normalized, paragraphs: lines(of: text))
    guard case .elided(let ranges) = anchor else { return nil }
    #expect(anchor.range == ranges[0].lowerBound..<ranges[ranges.count - 1].upperBound)
    return ranges.map(normalized.words)
  }

  @Test(
    "the mark",
    arguments: [
      "a b c [...] d e f", "a b c [\u{2026}] d e f", "a b c[...]d e f", "a b c [ ... ] d e f",
      "a b c [\u{A0}\u{2026}\u{A0}] d e f", "a b c [. . .] d e f", "a b c [ . . . ] d e f",
      "a b c\n[...]\nd e f", "[...] a b c [...] d e f [...]", "a b c [...] [...] d e f",
    ])
  func mark(quote: String) {
    #expect(pieces(of: quote, in: "x a b c x d e f x") == ["a b c", "d e f"])
  }

  @Test(
    "what is no mark",
    arguments: [
      "a b c (...) d e f", "a b c ... d e f", "a b c \u{2026} d e f", "a b c [..] d e f",
      "a b c [....] d e f", "a b c [] d e f", "a b c [.,.] d e f", "a b c [... d e f",
      "a b c ...] d e f", "a b c {...} d e f", "a b c [\u{2026}\u{2026}] d e f",
    ])
  func noMark(quote: String) {
    let text = NormalizedText("x a b c x d e f x")
    #expect(Quote(NormalizedText(quote)).anchor(in: text) == .missing(.nowhere))
  }

  @Test("the article may have the very characters")
  func asWritten() {
    let quote = Quote(NormalizedText("a b c [\u{2026}] d e f"))
    let both = NormalizedText("a b c x d e f, a b c [\u{2026}] d e f")
    #expect(quote.anchor(in: both) == .exact(15..<32))
    #expect(quote.anchor(in: NormalizedText("a b c [...] d e f")) == .typographic(0..<17))
    let twice = NormalizedText("a b c [...] d e f. a b c [...] d e f")
    guard case .ambiguous(let places) = quote.anchor(in: twice) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(places.count == 2)
    // Inside words only, but elsewhere as pieces.
    let inside = "aa b c [...] d e f"
    #expect(pieces(of: "a b c [...] d e f", in: inside + ", a b c d e f") == ["a b c", "d e f"])
    #expect(
      quote.anchor(in: NormalizedText(inside)) == .missing(.insideWords([1..<18])))
  }

  @Test(
    "a piece begins in the paragraph in which the one before ends, or in the next",
    arguments: [
      ("a b c d e f", true), ("a b c x\ny d e f", true), ("a b c\nd e f", true),
      ("a b c x\ny\nd e f", false), ("a b\nc x\ny d e\nf", true), ("a b c\n1\na b c\nd e f", true),
    ])
  func neighbouringParagraphs(text: String, passes: Bool) {
    #expect((pieces(of: "a b c [...] d e f", in: text) != nil) == passes)
  }

  @Test("many pieces may reach over many paragraphs")
  func manyParagraphs() {
    let text = "1 a b c\n2 d e f 3\n4 g h i"
    #expect(pieces(of: "a b c [...] d e f [...] g h i", in: text) == ["a b c", "d e f", "g h i"])
    #expect(pieces(of: "a b c [...] g h i", in: text) == nil)
  }

  @Test("without paragraphs the text is one")
  func noParagraphs() {
    let text = NormalizedText("a b c\n\nx\n\nd e f")
    let anchor = Quote(NormalizedText("a b c [...] d e f")).anchor(in: text)
    #expect(anchor == .elided([0..<5, 10..<15]))
  }

  @Test(
    "first, then shortest",
    arguments: [
      ("a b c 1 a b c 2 d e f 3 d e f", [0, 16]),
      // A later place of the second piece, from which the third can be reached.
      ("a b c d e f\n1 d e f 2\n3 g h i", [0, 14, 24]),
      // The first place of the first piece leads nowhere.
      ("a b c\n1\n2 a b c d e f", [10, 16]),
    ])
  func leftmost(text: String, starts: [Int]) {
    let quote = ["a b c", "d e f", "g h i"].prefix(starts.count).joined(separator: " [...] ")
    let anchor = Quote(NormalizedText(quote)).anchor(
      in: NormalizedText(text), paragraphs: lines(of: text))
    #expect(anchor == .elided(starts.map { $0..<$0 + 5 }))
  }

  @Test("pieces are matched like quotes")
  func typography() {
    let text = "he said: \u{201C}Only fourteen states\u{201D}\u{2014}and, today, the Holy\nSee"
    #expect(
      pieces(
        of: "\"Only fourteen states\" [...] the  Holy See", in: text.replacing("\n", with: " "))
        == ["\u{201C}Only fourteen states\u{201D}", "the Holy See"])
    #expect(pieces(of: "Only fourteen state [...] the Holy See", in: text) == nil)
    #expect(pieces(of: "a b 14 [...] d e f", in: "a b 14,000 d e f") == nil)
    #expect(pieces(of: "a b c [...] 14 e f", in: "a b c -14 e f") == nil)
  }

  @Test("prefix and suffix stand around the whole")
  func surroundings() {
    let text = "1 a b c 2 d e f 3 a b c 4 d e f 5"
    let quote = "a b c [...] d e f"
    let words = ["a b c", "d e f"]
    #expect(pieces(of: quote, in: text, prefix: "3") == words)
    #expect(pieces(of: quote, in: text, prefix: "1", suffix: "5") == words)
    let anchor = { (prefix: String?, suffix: String?) in
      Quote(
        NormalizedText(quote), prefix: prefix.map { NormalizedText($0) },
        suffix: suffix.map { NormalizedText($0) }
      ).anchor(in: NormalizedText(text))
    }
    #expect(anchor("3", nil).range == 18..<31)
    #expect(anchor("1", "5").range == 2..<31)
    #expect(anchor("", " ").range == 2..<15)
    for (prefix, suffix) in [("2", nil), (nil, "4"), ("3", "3")] as [(String?, String?)] {
      guard case .misplaced(let places) = anchor(prefix, suffix) else {
        Issue.record("not misplaced")
        continue
      }
      #expect(places.count == 1)
      #expect(places.first == [2..<15])
    }
  }

  @Test("one piece alone skips nothing, and must have one place")
  func onePiece() {
    #expect(pieces(of: "[...] had asked for it", in: "who had asked for it") != nil)
    #expect(pieces(of: "had asked for it [\u{2026}]", in: "had asked for it") != nil)
    let twice = NormalizedText("1 a b c 2 a b c")
    let quote = NormalizedText("[...] a b c")
    guard case .ambiguous(let places) = Quote(quote).anchor(in: twice) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(places.first == [2..<7, 10..<15])
    #expect(Quote(quote, prefix: NormalizedText("2")).anchor(in: twice) == .elided([10..<15]))
    guard case .misplaced = Quote(quote, prefix: NormalizedText("3")).anchor(in: twice) else {
      Issue.record("not misplaced")
      return
    }
  }
}

/// The lines of a text as ranges of its bytes, without their ends.
func lines(of text: String) -> [Range<Int>] {
  Array(text.utf8).split(separator: 0x0A).map { $0.startIndex..<$0.endIndex }
}
