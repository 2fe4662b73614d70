/// Bytes of a page as the HTML Standard classes them.
enum PrescanByte {
  /// Tab, line feed, form feed, carriage return or space; the vertical tab is none.
  static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  /// White space or a slash: what ends a name inside a tag.
  static func isSeparator(_ byte: UInt8) -> Bool {
    isWhitespace(byte) || byte == UInt8(ascii: "/")
  }
}
