import QuoteAnchoring
import Testing

/// White space: one run equals one space, never none, and none at the ends.
@Suite("White space")
struct WhitespaceTests {
  @Test("each white space character is a space", arguments: NaiveNormalization.whitespace)
  func each(scalar: Unicode.Scalar) {
    #expect(normalized("a\(scalar)b") == "a b")
    #expect(normalized("a\(scalar)\(scalar)b") == "a b")
    #expect(normalized("\(scalar)a\(scalar)") == "a")
    #expect(normalized("\u{E9}\(scalar)\u{65E5}\(scalar)\u{2019}") == "\u{E9} \u{65E5} '")
    // A character that utf8proc is asked about must not carry the white space along unfolded.
    #expect(normalized("x\u{301}\(scalar)\(scalar)x\u{301}").spelled == "x\\u{301} x\\u{301}")
  }

  @Test("every pair of white space characters is one space")
  func pairs() {
    for first in NaiveNormalization.whitespace {
      for second in NaiveNormalization.whitespace {
        let text = NormalizedText("a\(first)\(second)b")
        #expect(text.text == "a b", "\("\(first)\(second)".spelled)")
        #expect(text.originalRange(of: 2..<3).upperBound == text.original.count)
      }
    }
  }

  @Test(
    "runs mixed with invisible characters",
    arguments: [
      ("a \u{200B} b", "a b"), ("a\u{200B} \u{200B}b", "a b"), ("a\u{200B}b", "ab"),
      ("a \u{AD}\u{A0}\u{FEFF}\n b", "a b"), (" \u{200B} a \u{200B} ", "a"),
      ("a\u{2060}\u{202F}\u{2060}%", "a %"), ("\u{200B} \u{200B}", ""), (" \u{AD}", ""),
      ("a\n\n  b\r\n\tc", "a b c"), ("\u{3000}a", "a"), ("", ""), (" ", ""), ("\r\n", ""),
      ("a \u{2019} b", "a ' b"), ("a \u{2026}", "a ..."), ("\u{A0}\u{2014}\u{A0}a", "- a"),
    ])
  func mixed(text: String, expected: String) {
    #expect(normalized(text) == expected)
  }

  @Test("one double space or line break at each place of a long line", arguments: 0..<40)
  func places(index: Int) {
    var line = Array("abcdefghijklmnopqrstuvwxyzabcdefghijklmnop".utf8)
    line.insert(contentsOf: "  ".utf8, at: index)
    let expected = line.filter { $0 != 0x20 }
    let text = NormalizedText(line)
    #expect(text.bytes == expected[..<index] + (index > 0 ? [0x20] : []) + expected[index...])
    line[index] = 0x0A
    #expect(NormalizedText(line).bytes == text.bytes)
    line.replaceSubrange(index..<index + 2, with: [0x09])
    #expect(NormalizedText(line).bytes == text.bytes)
  }

  @Test("no scalar but these is white space")
  func closed() {
    let white = Set(NaiveNormalization.whitespace)
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.properties.isWhitespace == white.contains(scalar))
    }
  }

  @Test("words are counted by spaces")
  func wordCount() {
    #expect(NormalizedText(" \u{AD} ").spacedWordCount == 0)
    #expect(NormalizedText(" a ").spacedWordCount == 1)
    #expect(NormalizedText("a\u{A0}\u{2014}\nb").spacedWordCount == 3)
    #expect(NormalizedText("\u{65E5}\u{672C}").spacedWordCount == 1)
  }
}
