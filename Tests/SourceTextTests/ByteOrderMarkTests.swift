import SourceText
import Testing

/// A UTF-8 byte order mark is passed over; those of other encodings are named.
@Suite("Byte order marks")
struct ByteOrderMarkTests {
  @Test(
    "length of a UTF-8 mark",
    arguments: [
      ([], 0), ([0xEF], 0), ([0xEF, 0xBB], 0), ([0xEF, 0xBB, 0xBF], 3),
      ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], 3), ([0x61, 0xEF, 0xBB, 0xBF], 0),
    ] as [([UInt8], Int)])
  func utf8(bytes: [UInt8], length: Int) { #expect(ByteOrderMark.length(in: bytes) == length) }

  @Test(
    "other encodings",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16"),
      ([0xFF, 0xFE], "UTF-16"), ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"),
      ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"), ([0xEF, 0xBB, 0xBF], nil), ([0x61], nil), ([], nil),
    ] as [([UInt8], String?)])
  func foreign(bytes: [UInt8], encoding: String?) {
    #expect(ByteOrderMark.foreignEncoding(of: bytes) == encoding)
  }
}
