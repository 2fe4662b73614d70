import SourceText

/// The bytes of a text as they are, but each run of white space as one space, and none at the ends.
struct FoldedBytes: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    index = whitespaceEnd()
  }

  /// Whether two texts are the same byte for byte, any run of white space being equal to any other,
  /// and white space at the ends left out. O(n).
  static func areEqual(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        Bytes.areEqual(left, right) || FoldedBytes(left).elementsEqual(FoldedBytes(right))
      }
    }
  }

  mutating func next() -> UInt8? {
    if index < bytes.count, Self.isPlain(bytes[index]) {
      defer { index += 1 }
      return bytes[index]
    }
    let end = whitespaceEnd()
    guard end < bytes.count else { return nil }
    guard end == index else {
      index = end
      return Ascii.space
    }
    index += 1
    return bytes[end]
  }

  /// Where the white space at ``index`` ends.
  private func whitespaceEnd() -> Int {
    var end = index
    while end < bytes.count {
      if Self.isPlain(bytes[end]) { break }
      let (scalar, length) = UTF8Scalars.decode(bytes, at: end)
      guard Typography.isWhitespace(scalar) else { break }
      end += length
    }
    return end
  }

  /// Whether no white space begins with this byte.
  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0xC2 }
}
