import SourceText

/// URIs after RFC 3986, appendix A, and IRIs after RFC 3987, section 2.2.
struct URIFormat {
  /// Whether the characters of an IRI are allowed.
  let isInternational: Bool

  /// `URI`, which has a scheme and may have a fragment.
  func isURI(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    return takeScheme(&cursor) && takeRest(&cursor)
  }

  /// `URI-reference`: a URI, or a reference relative to one, whose first segment has no colon.
  func isReference(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    if takeScheme(&cursor) { return takeRest(&cursor) }
    cursor = FormatCursor(bytes)
    let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
    let isColonInFirstSegment = !bytes[..<colon].contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
    }
    return !(colon < bytes.endIndex && isColonInFirstSegment) && takeRest(&cursor)
  }

  private func takeScheme(_ cursor: inout FormatCursor) -> Bool {
    guard cursor.take(where: FormatByte.isLetter) else { return false }
    _ = cursor.skip(while: URIScalars.isSchemeByte)
    return cursor.take(":")
  }

  /// `hier-part [ "?" query ] [ "#" fragment ]` up to the end.
  private func takeRest(_ cursor: inout FormatCursor) -> Bool {
    if cursor.take("/") {
      if cursor.take("/") {
        guard takeAuthority(&cursor) else { return false }
        if let next = cursor.peek, !"/?#".utf8.contains(next) { return false }
      }
    }
    takeCharacters(URIScalars.path, &cursor)
    if cursor.take("?") { takeCharacters(URIScalars.query, allowsPrivate: true, &cursor) }
    if cursor.take("#") { takeCharacters(URIScalars.query, &cursor) }
    return cursor.isAtEnd
  }

  /// `[ userinfo "@" ] host [ ":" port ]`
  private func takeAuthority(_ cursor: inout FormatCursor) -> Bool {
    var user = cursor
    takeCharacters(URIScalars.userInfo, &user)
    if user.take("@") { cursor = user }
    if cursor.take("[") {
      guard takeLiteral(&cursor) else { return false }
    } else {
      takeCharacters(URIScalars.regName, &cursor)
    }
    if cursor.take(":") { _ = cursor.skip(while: Ascii.isDigit) }
    return true
  }

  /// `( IPv6address / IPvFuture ) "]"`
  private func takeLiteral(_ cursor: inout FormatCursor) -> Bool {
    let start = cursor.index
    _ = cursor.skip { $0 != UInt8(ascii: "]") }
    let address = cursor.slice(from: start)
    return cursor.take("]") && (IPAddressFormat.isIPv6(address) || isFutureAddress(address))
  }

  /// `"v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )`
  private func isFutureAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    return (cursor.take("v") || cursor.take("V"))
      && cursor.skip(while: FormatByte.isHexDigit) > 0 && cursor.take(".")
      && cursor.skip(while: URIScalars.userInfo.contains) > 0 && cursor.isAtEnd
  }

  /// Passes characters of `set`, percent-encoded ones, and those of an IRI where they are allowed.
  private func takeCharacters(
    _ set: URIScalars.ByteSet, allowsPrivate: Bool = false, _ cursor: inout FormatCursor
  ) {
    repeat {
      _ = cursor.skip(while: set.contains)
    } while cursor.takePercentEncoded()
      || isInternational
        && cursor.takeScalar {
          URIScalars.isInternational($0) || allowsPrivate && URIScalars.isPrivate($0)
        }
  }
}
