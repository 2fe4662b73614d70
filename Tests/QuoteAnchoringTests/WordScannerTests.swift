import Testing

@testable import QuoteAnchoring

@Suite("Words and marks") struct WordScannerTests {
  @Test(
    "Words keep their inner marks, other marks stand alone",
    arguments: [
      ("The well-known port", "The|well|-|known|port"),
      ("can't pay 14,000.50 (or 3%).", "can't|pay|14,000.50|(|or|3|%|)|."),
      ("$1.5m in Zürich", "$|1.5m|in|Zürich"),
      ("naïve\u{301}s é", "naïve\u{301}s|é"),
      ("十四国 ist", "十|四|国|ist"),
      ("", ""),
      ("...", ".|.|."),
    ])
  func tokens(of text: String, expected: String) {
    let bytes = Array(text.utf8)
    let tokens = bytes.withUnsafeBufferPointer { bytes in
      WordScanner(bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
    #expect(tokens.joined(separator: "|") == expected)
  }

  @Test("Tokens cover all that is no space, at word boundaries, whatever the text")
  func coverage() {
    var random = RandomScalars(seed: 11)
    for _ in 0..<500 {
      let bytes = NormalizedText(Array(random.text().utf8)).bytes
      bytes.withUnsafeBufferPointer { bytes in
        var end = 0
        for token in WordScanner(bytes) {
          #expect(bytes[end..<token.range.lowerBound].allSatisfy { $0 == 0x20 })
          #expect(WordBoundary.isBoundary(in: bytes, at: token.range.lowerBound))
          end = token.range.upperBound
        }
        #expect(bytes[end...].allSatisfy { $0 == 0x20 })
      }
    }
  }
}
