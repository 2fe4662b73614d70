import SourceText

/// Mail addresses: `Mailbox` of RFC 5321, 4.1.2, and its extension by RFC 6531, 3.3.
///
/// The local part is a dot-atom or a quoted string of at most 64 bytes (4.5.3.1.1); comments and
/// folding of RFC 5322 are not part of an address here. The domain is a host name or an address in
/// brackets.
enum EmailFormat {
  private static let localPartLimit = 64

  static func isMailbox(_ bytes: UnsafeBufferPointer<UInt8>, isInternational: Bool) -> Bool {
    var cursor = FormatCursor(bytes)
    let isLocalPart =
      cursor.peek == UInt8(ascii: "\"")
      ? takeQuotedString(&cursor, isInternational) : takeDotString(&cursor, isInternational)
    guard isLocalPart, cursor.index <= localPartLimit, cursor.take("@") else { return false }
    let domain = UnsafeBufferPointer(rebasing: bytes[cursor.index...])
    if cursor.peek == UInt8(ascii: "[") { return isAddressLiteral(domain) }
    return isInternational
      ? HostnameFormat.isInternationalHostname(domain) : HostnameFormat.isHostname(domain)
  }

  /// `Atom *("." Atom)`
  private static func takeDotString(
    _ cursor: inout FormatCursor, _ isInternational: Bool
  ) -> Bool {
    repeat {
      guard cursor.skip(while: { isAtomByte($0) || isInternational && $0 >= 0x80 }) > 0 else {
        return false
      }
    } while cursor.take(".")
    return true
  }

  /// `atext` of RFC 5322, 3.2.3.
  private static func isAtomByte(_ byte: UInt8) -> Bool {
    FormatByte.isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  /// `DQUOTE *( qtextSMTP / quoted-pairSMTP ) DQUOTE`
  private static func takeQuotedString(
    _ cursor: inout FormatCursor, _ isInternational: Bool
  ) -> Bool {
    guard cursor.take("\"") else { return false }
    while !cursor.take("\"") {
      if cursor.take("\\") {
        guard cursor.take(where: isPrintable) else { return false }
      } else if !cursor.take(where: { isPrintable($0) || isInternational && $0 >= 0x80 }) {
        return false
      }
    }
    return true
  }

  /// Space and the visible characters of ASCII.
  private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  /// `"[" ( IPv4 / "IPv6:" IPv6 / Ldh-str ":" 1*dcontent ) "]"`
  private static func isAddressLiteral(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 2, bytes[bytes.count - 1] == UInt8(ascii: "]") else { return false }
    let content = UnsafeBufferPointer(rebasing: bytes[1..<bytes.count - 1])
    guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else {
      return IPAddressFormat.isIPv4(content)
    }
    let rest = UnsafeBufferPointer(rebasing: content[(colon + 1)...])
    if isIPv6Tag(content[..<colon]) { return IPAddressFormat.isIPv6(rest) }
    return HostnameFormat.isLabel(UnsafeBufferPointer(rebasing: content[..<colon]))
      && !rest.isEmpty && rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"[\\]".utf8.contains($0) }
  }

  private static func isIPv6Tag(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.count == 4
      && zip(bytes, "ipv6".utf8).allSatisfy { (FormatByte.isLetter($0) ? $0 | 0x20 : $0) == $1 }
  }
}
