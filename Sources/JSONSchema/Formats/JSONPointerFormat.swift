import SourceText

/// JSON Pointers as strings; their form as a URI fragment is no JSON Pointer here.
enum JSONPointerFormat {
  /// RFC 6901, section 3: each token has its `/`, and `~` stands only before `0` or `1`.
  static func isPointer(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    guard first == UInt8(ascii: "/") else { return false }
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "~") {
      guard index + 1 < bytes.count, bytes[index + 1] & 0xFE == UInt8(ascii: "0") else {
        return false
      }
    }
    return true
  }

  /// draft-bhutton-relative-json-pointer-00, section 3: a number of levels, perhaps a shift of the
  /// index (`+1`, `-1`), and a pointer or `#`.
  static func isRelativePointer(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    if !cursor.take("0") {
      guard cursor.skip(while: Ascii.isDigit) > 0 else { return false }
    }
    if cursor.take("+") || cursor.take("-") {
      guard cursor.peek != UInt8(ascii: "0"), cursor.skip(while: Ascii.isDigit) > 0 else {
        return false
      }
    }
    if cursor.take("#") { return cursor.isAtEnd }
    return isPointer(UnsafeBufferPointer(rebasing: bytes[cursor.index...]))
  }
}
