package import SourceText

/// The text of a file in UTF-8, with a map from every place back to the file.
package struct DecodedText: Sendable {
  /// The text in UTF-8, without a byte order mark.
  package let bytes: [UInt8]
  /// From offsets in ``bytes`` to byte offsets in the file, exact to the character.
  package let map: OffsetMap
  /// Name of the file's encoding in the Encoding Standard, such as `windows-1251`.
  package let encoding: String
}

/// Puts a decoded text together from left to right, and its map with it.
struct DecodedTextBuilder {
  private let source: UnsafeBufferPointer<UInt8>
  private var text: [UInt8] = []
  private var map: OffsetMap
  /// Offset in the file just past what has been decoded.
  private(set) var index: Int

  /// A builder for the bytes of `source` from `start` on.
  init(_ source: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.source = source
    index = start
    map = OffsetMap(origin: start)
    text.reserveCapacity(source.count - start)
  }

  /// Copies ASCII up to the next byte that is none.
  mutating func copyASCII() {
    let start = index
    while index < source.count, source[index] < 0x80 { index += 1 }
    text.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
    map.copy(index - start)
  }

  /// Adds a character for the next `length` bytes.
  mutating func append(_ scalar: Unicode.Scalar, for length: Int) {
    let start = text.count
    UTF8.encode(scalar) { text.append($0) }
    advance(length, with: text.count - start)
  }

  /// Adds text in UTF-8 for the next `length` bytes.
  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, for length: Int) {
    text.append(contentsOf: utf8)
    advance(length, with: utf8.count)
  }

  /// Leaves out the next `length` bytes.
  mutating func skip(_ length: Int) { advance(length, with: 0) }

  private mutating func advance(_ length: Int, with count: Int) {
    map.replaceUnit(length, with: count)
    index += length
  }

  func finish(_ encoding: WebEncoding) -> DecodedText {
    DecodedText(bytes: text, map: map, encoding: encoding.rawValue)
  }
}
