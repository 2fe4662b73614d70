import SourceText
import Testing

@Suite("Source ranges")
struct SourceRangeTests {
  @Test("a range that runs backwards is empty at its start")
  func backwards() {
    let range = SourceRange(5, 3)
    #expect(range.isEmpty && range.count == 0 && range.offsets == 5..<5)
  }

  @Test("the same range in both integer types")
  func conversion() {
    #expect(SourceRange(2..<7).offsets == 2..<7)
    #expect(SourceRange(2..<7).count == 5)
    #expect(!SourceRange(2..<7).isEmpty)
  }

  @Test(
    "white space is ASCII's six",
    arguments: [
      (0x09, true), (0x0A, true), (0x0B, true), (0x0C, true), (0x0D, true), (0x20, true),
      (0x08, false), (0x0E, false), (0x21, false), (0x85, false), (0xA0, false),
    ] as [(UInt8, Bool)])
  func whitespace(byte: UInt8, isWhitespace: Bool) {
    #expect(Ascii.isWhitespace(byte) == isWhitespace)
  }

  @Test(
    "columns of a terminal",
    arguments: [("a", 1), ("\t", 0), ("é", 1), ("\u{301}", 0), ("日", 2), ("😀", 2), ("\u{200B}", 0)]
      as [(Unicode.Scalar, Int)])
  func displayWidth(scalar: Unicode.Scalar, columns: Int) {
    #expect(DisplayWidth.columns(of: scalar) == columns)
  }
}
