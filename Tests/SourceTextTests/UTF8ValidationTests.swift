import SourceText
import TestSupport
import Testing

/// The first bad sequence of a file is named by its byte range, after the "maximal subpart" rule of
/// the Unicode standard (section 3.9): as many bytes as could have begun a scalar, at least one.
@Suite("UTF-8 validation")
struct UTF8ValidationTests {
  /// Two good bytes, the bad sequence, and what follows it.
  @Test(
    "range of the first bad sequence",
    arguments: [
      ("lone continuation", [0x80], 1),
      ("byte that never occurs", [0xFF], 1),
      ("0xFE", [0xFE, 0xFE], 1),
      ("overlong slash", [0xC0, 0xAF], 1),
      ("overlong C1", [0xC1, 0xBF], 1),
      ("overlong of three", [0xE0, 0x80, 0xAF], 1),
      ("overlong of four", [0xF0, 0x80, 0x80, 0xAF], 1),
      ("high surrogate", [0xED, 0xA0, 0x80], 1),
      ("low surrogate", [0xED, 0xBF, 0xBF], 1),
      ("above U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 1),
      ("0xF5", [0xF5, 0x80, 0x80, 0x80], 1),
      ("two cut short", [0xC3, 0x78], 1),
      ("three cut after two", [0xE2, 0x82, 0x78], 2),
      ("four cut after two", [0xF0, 0x9F, 0x78], 2),
      ("four cut after three", [0xF0, 0x9F, 0x98, 0x78], 3),
      ("two cut by the end", [0xC3], 1),
      ("three cut by the end", [0xE2, 0x82], 2),
      ("four cut by the end", [0xF0, 0x9F, 0x98], 3),
      ("Latin-1 é before a space", [0xE9, 0x20], 1),
    ] as [(String, [UInt8], Int)])
  func badSequence(name: String, sequence: [UInt8], length: Int) {
    let good = Array("é€😀".utf8)
    let file = SourceFile(name: name, bytes: good + sequence)
    #expect(file.firstInvalidUTF8Range() == good.count..<good.count + length)
  }

  @Test(
    "valid text has no bad range",
    arguments: [
      "", "a", "\u{0}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}",
      "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
    ])
  func validText(text: String) {
    #expect(SourceFile(name: "x", bytes: Array(text.utf8)).firstInvalidUTF8Range() == nil)
  }

  @Test("only the first of several is reported")
  func firstOfSeveral() {
    #expect(UTF8Scalars.firstInvalidRange(in: [0x61, 0xFF, 0x62, 0xFE]) == 1..<2)
  }

  @Test("agrees with the standard library on random bytes")
  func agreesWithDecoding() {
    var random = SeededRandom(seed: 4)
    let alphabet: [UInt8] = [
      0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4,
      0xF5,
    ]
    for _ in 0..<5000 {
      let bytes = (0..<random.below(10)).map { _ in random.pick(alphabet) }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let range = UTF8Scalars.firstInvalidRange(in: bytes)
      #expect((range == nil) == isValid)
      guard let range else { continue }
      #expect(String(validating: bytes[..<range.lowerBound], as: UTF8.self) != nil)
      #expect(String(validating: bytes[range], as: UTF8.self) == nil)
    }
  }

  @Test("every scalar is decoded as it was encoded, forwards and backwards")
  func decoding() {
    for value: UInt32 in [
      0, 0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF,
    ] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array("a\(scalar)b".utf8)
      bytes.withUnsafeBufferPointer { buffer in
        let found = UTF8Scalars.decode(buffer, at: 1)
        #expect(found.scalar == scalar && found.length == bytes.count - 2)
        #expect(UTF8Scalars.start(ofScalarBefore: bytes.count - 1, in: buffer) == 1)
        #expect(UTF8Scalars.start(ofScalarBefore: 1, in: buffer) == 0)
      }
    }
  }
}
