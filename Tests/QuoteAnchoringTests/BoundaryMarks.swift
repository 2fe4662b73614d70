@testable import QuoteAnchoring

/// Word boundaries written into a text: `|can't|` has one at each end.
enum BoundaryMarks {
  /// The text without its marks, and the byte offsets at which they stood.
  static func read(_ marked: String) -> (text: [UInt8], offsets: [Int]) {
    var text: [UInt8] = []
    var offsets: [Int] = []
    for byte in marked.utf8 {
      if byte == UInt8(ascii: "|") { offsets.append(text.count) } else { text.append(byte) }
    }
    return (text, offsets)
  }

  /// The text with a mark wherever ``WordBoundary`` finds one.
  static func written(_ text: [UInt8]) -> String {
    text.withUnsafeBufferPointer { bytes in
      var marked: [UInt8] = []
      for offset in 0...bytes.count {
        let isScalarStart = offset == bytes.count || bytes[offset] & 0xC0 != 0x80
        if isScalarStart, WordBoundary.isBoundary(in: bytes, at: offset) {
          marked.append(UInt8(ascii: "|"))
        }
        if offset < bytes.count { marked.append(bytes[offset]) }
      }
      return String(decoding: marked, as: UTF8.self)
    }
  }
}
