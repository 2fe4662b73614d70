import SourceText

/// A place in the bytes of a value, for formats that are read from left to right.
struct FormatCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index >= bytes.count }

  /// The next byte; nil at the end.
  var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Passes `byte` if it comes next.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard let next = peek, UInt32(next) == byte.value else { return false }
    index += 1
    return true
  }

  /// Passes one byte if it is wanted.
  mutating func take(where isWanted: (UInt8) -> Bool) -> Bool {
    guard let next = peek, isWanted(next) else { return false }
    index += 1
    return true
  }

  /// Passes bytes as long as they are wanted, and returns their number.
  mutating func skip(while isWanted: (UInt8) -> Bool) -> Int {
    let start = index
    while index < bytes.count, isWanted(bytes[index]) { index += 1 }
    return index - start
  }

  /// The value of exactly `count` decimal digits; nil if there are fewer.
  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let next = peek, Ascii.isDigit(next) else { return nil }
      value = value * 10 + Int(next & 0x0F)
      index += 1
    }
    return value
  }

  /// Passes `%` and two hexadecimal digits.
  mutating func takePercentEncoded() -> Bool {
    guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"),
      FormatByte.isHexDigit(bytes[index + 1]), FormatByte.isHexDigit(bytes[index + 2])
    else { return false }
    index += 3
    return true
  }

  /// Passes one scalar beyond ASCII if it is wanted.
  mutating func takeScalar(where isWanted: (UInt32) -> Bool) -> Bool {
    guard let next = peek, next >= 0x80 else { return false }
    let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
    guard isWanted(scalar.value) else { return false }
    index += length
    return true
  }

  /// The bytes from `start` to the place.
  func slice(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<index])
  }
}

/// Classes of bytes that several formats share: RFC 5234, appendix B.1.
enum FormatByte {
  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return Ascii.isDigit(byte) || lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "f")
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || Ascii.isDigit(byte) }
}
