import QuoteAnchoring
import Testing

/// The closed table of typography, and what must not be in it.
@Suite("Typography")
struct TypographyTests {
  @Test("each entry of the table", arguments: NaiveNormalization.table.keys.sorted())
  func entry(scalar: Unicode.Scalar) throws {
    let replacement = try #require(NaiveNormalization.table[scalar])
    let text = NormalizedText("a\(scalar)b")
    #expect(text.text == "a\(replacement)b")
    #expect(text.originalRange(of: 0..<text.bytes.count) == 0..<text.original.count)
    let tail = text.bytes.count - 1
    #expect(text.words(in: text.originalRange(of: tail..<tail + 1)) == "b")
    if !replacement.isEmpty {
      let range = text.originalRange(of: 1..<1 + replacement.utf8.count)
      #expect(text.words(in: range).unicodeScalars.elementsEqual([scalar]))
    }
  }

  @Test("every scalar outside the table, white space apart, stands for itself in NFC")
  func closed() {
    let white = Set(NaiveNormalization.whitespace)
    var scalars = String.UnicodeScalarView()
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value), NaiveNormalization.table[scalar] == nil,
        !white.contains(scalar)
      else { continue }
      // The letter between keeps neighbours from composing with each other.
      scalars.append(scalar)
      scalars.append("z")
    }
    let text = String(scalars)
    let isSame = normalized(text).utf8.elementsEqual(NaiveNormalization.composed(text).utf8)
    #expect(isSame)
  }

  @Test(
    "compatibility forms stay what they are",
    arguments: [
      "10\u{B2}", "H\u{2082}O", "\u{BD}", "\u{2460}", "\u{FF11}\u{FF14}", "\u{2122}", "\u{1D400}",
      "\u{2033}", "\u{AB}oui\u{BB}", "\u{17F}", "\u{FB13}", "\u{3F5}", "\u{FF9E}", "\u{2032}",
    ])
  func compatibilityForms(text: String) {
    #expect(normalized(text).spelled == text.spelled)
  }

  @Test("a figure with an exponent is not another figure")
  func exponent() {
    #expect(Quote(NormalizedText("102")).anchor(in: .init("10\u{B2}")) == .missing(.nowhere))
  }

  @Test(
    "several in a row, at the ends, and alone",
    arguments: [
      ("\u{201C}\u{2018}a\u{2019}\u{201D}", "\"'a'\""), ("\u{2026}\u{2026}", "......"),
      ("\u{AD}a\u{AD}", "a"), ("\u{FEFF}\u{200B}", ""), ("\u{FB03}\u{FB04}", "ffiffl"),
      ("...", "..."), ("\u{2014}", "-"), ("\u{FEFF}a", "a"),
    ])
  func rows(text: String, expected: String) {
    #expect(normalized(text) == expected)
  }
}
