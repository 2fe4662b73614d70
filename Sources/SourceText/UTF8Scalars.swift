/// Reading Unicode scalars out of bytes that are known to be valid UTF-8.
@usableFromInline package enum UTF8Scalars {
  /// Number of bytes of the scalar whose first byte is `byte`; 1 for a continuation byte, so that a
  /// loop over damaged text still moves on.
  @inlinable package static func length(ofScalarStartingWith byte: UInt8) -> Int {
    if byte < 0xC0 { return 1 }
    if byte < 0xE0 { return 2 }
    return byte < 0xF0 ? 3 : 4
  }

  /// The scalar that begins at `index`, and its length in bytes. Damaged text gives some scalar,
  /// U+FFFD where it is cut short, and never a crash.
  @inlinable package static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = length(ofScalarStartingWith: first)
    guard length > 1, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// Index of the first byte of the scalar that ends just before `index`.
  @inlinable package static func start(
    ofScalarBefore index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Byte range of the first sequence that is not valid UTF-8; nil when all is well. O(n).
  package static func firstInvalidRange(in bytes: [UInt8]) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets
    }
  }
}
