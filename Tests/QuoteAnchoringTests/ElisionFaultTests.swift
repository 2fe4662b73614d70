import QuoteAnchoring
import Testing

/// Why a quote that elides words is missing.
@Suite("Faults of elided quotes")
struct ElisionFaultTests {
  /// The words of the piece at fault, its index, and the fault.
  private func fault(
    of quote: String, in text: String
  ) -> (words: String, index: Int, fault: Anchor.Fault)? {
    let needle = NormalizedText(quote)
    let anchor = Quote(needle).anchor(in: NormalizedText(text), paragraphs: lines(of: text))
    guard case .missing(.piece(let piece, let fault)) = anchor else { return nil }
    return (needle.words(in: piece.range), piece.index, fault)
  }

  @Test(
    "a piece has three words",
    arguments: [
      ("a b [...] d e f", "a b", 0), ("a b c [...] d e", "d e", 1), ("a b c [...] .", ".", 1),
      ("[...] in 1971", "in 1971", 0), ("a b c [...] d \u{2014} e [...] f g h", "d \u{2014} e", 1),
      // In the quote as it was written.
      ("  a \u{201C}b\u{201D} c [\u{2026}] \u{201C}d\u{201D}  e ", "\u{201C}d\u{201D}  e", 1),
    ])
  func tooShort(quote: String, words: String, index: Int) {
    // Though they all stand there.
    let found = fault(of: quote, in: "a \"b\" c d \u{2014} e f g h. a b c \"d\" e in 1971 d e f")
    #expect(found?.words == words)
    #expect(found?.index == index)
    #expect(found?.fault == .tooShort)
  }

  @Test("scripts without spaces have no words to count")
  func unspaced() {
    let text = "\u{570B}\u{969B}\u{9580}\u{5927}\u{4F7F}\u{4ECA}\u{65E5}\u{5230}\u{8A2A}\u{53F0}"
    let twelve = text + "\u{5317}\u{5E02}"
    let article = twelve + "\u{3002}" + twelve
    let found = Quote(NormalizedText(twelve + "[\u{2026}]" + twelve))
      .anchor(in: NormalizedText(article))
    #expect(found == .elided([0..<36, 39..<75]))
    #expect(fault(of: twelve + "[\u{2026}]" + text, in: article)?.words == text)
    #expect(fault(of: twelve + "[\u{2026}]" + text, in: article)?.fault == .tooShort)
  }

  @Test("its words stand nowhere, or inside longer ones")
  func nowhere() {
    #expect(fault(of: "a b c [...] d e f", in: "a b c d e")?.fault == .nowhere)
    #expect(fault(of: "a b c [...] d e f", in: "a b c d e")?.index == 1)
    #expect(fault(of: "a b c [...] d e f", in: "d e f")?.index == 0)
    #expect(fault(of: "a b c [...] d e f", in: "x y z")?.index == 0)
    #expect(fault(of: "a b c [...] d e f", in: "a b c d e ff")?.fault == .insideWords([6..<11]))
    #expect(fault(of: "a b c [...] d e f", in: "xa b c d e f")?.fault == .insideWords([1..<6]))
    #expect(fault(of: "a b c [...]", in: "xa b c")?.fault == .insideWords([1..<6]))
    #expect(fault(of: "a b c [...]", in: "b c")?.fault == .nowhere)
  }

  @Test("its words stand too early or too far away")
  func elsewhere() {
    #expect(
      fault(of: "a b c [...] d e f", in: "d e f 1 d e f 2 a b c")?.fault
        == .tooEarly(8..<13, previous: 16..<21))
    #expect(
      fault(of: "a b c [...] c d e", in: "a b c d e")?.fault
        == .tooEarly(4..<9, previous: 0..<5))
    #expect(
      fault(of: "a b c [...] d e f", in: "d e f a b c\n1\nd e f\nd e f")?.fault
        == .tooFar(14..<19, previous: 6..<11))
    // The second piece follows; it is the third that does not.
    let third = fault(of: "a b c [...] d e f [...] g h i", in: "a b c\nd e f\n1\ng h i")
    #expect(third?.index == 2)
    #expect(third?.fault == .tooFar(14..<19, previous: 6..<11))
  }

  @Test("there may be twenty pieces")
  func tooMany() {
    let anchor = { (count: Int) in
      Quote(NormalizedText((0..<count).map { "a b c\($0)" }.joined(separator: " [...] ")))
        .anchor(in: NormalizedText((0..<count).map { "a b c\($0)" }.joined(separator: " x ")))
    }
    #expect(anchor(Anchor.Missing.mostPieces).range != nil)
    #expect(anchor(21) == .missing(.tooManyPieces(21)))
  }

  @Test("a quote of nothing but marks", arguments: ["[...]", "[\u{2026}] [...]", " [ \u{2026} ] "])
  func nothing(quote: String) {
    #expect(Quote(NormalizedText(quote)).anchor(in: NormalizedText("a")) == .missing(.nowhere))
  }
}
