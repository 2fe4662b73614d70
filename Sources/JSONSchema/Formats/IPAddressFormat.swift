/// Addresses of the Internet Protocol.
enum IPAddressFormat {
  /// Four decimal numbers up to 255 without leading zeros: RFC 2673, 3.2, as RFC 3986 `IPv4address`
  /// makes it exact.
  static func isIPv4(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    return takeIPv4(&cursor) && cursor.isAtEnd
  }

  private static func takeIPv4(_ cursor: inout FormatCursor) -> Bool {
    for place in 0..<4 {
      if place > 0, !cursor.take(".") { return false }
      guard let first = cursor.digits(1) else { return false }
      var value = first
      while value != 0, let digit = cursor.digits(1) {
        value = value * 10 + digit
        if value > 255 { return false }
      }
    }
    return true
  }

  /// RFC 4291, 2.2: eight groups of up to four hexadecimal digits, one run of zero groups written
  /// `::`, and perhaps an IPv4 address for the last two. No zone.
  static func isIPv6(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    var groups = 0
    var isCompressed = false
    if cursor.take(":") {
      guard cursor.take(":") else { return false }
      isCompressed = true
    }
    while !cursor.isAtEnd {
      if groups == 8 { return false }
      var tail = cursor
      if takeIPv4(&tail), tail.isAtEnd {
        groups += 2
        return isCompressed ? groups < 8 : groups == 8
      }
      guard (1...4).contains(cursor.skip(while: FormatByte.isHexDigit)) else { return false }
      groups += 1
      if cursor.isAtEnd { break }
      guard cursor.take(":") else { return false }
      if cursor.take(":") {
        if isCompressed { return false }
        isCompressed = true
      } else if cursor.isAtEnd {
        return false
      }
    }
    return isCompressed ? groups < 8 : groups == 8
  }
}
