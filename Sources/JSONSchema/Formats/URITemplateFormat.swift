import SourceText

/// URI templates of RFC 6570, section 2, with erratum 6937 (`'` is a literal).
enum URITemplateFormat {
  static func isTemplate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    while !cursor.isAtEnd {
      if cursor.take("{") {
        guard takeExpression(&cursor) else { return false }
      } else if !cursor.take(where: isLiteral), !cursor.takePercentEncoded(),
        !cursor.takeScalar(where: { URIScalars.isInternational($0) || URIScalars.isPrivate($0) })
      {
        return false
      }
    }
    return true
  }

  /// `literals` of ASCII: no control character, space or `" % < > \ ^ backquote { | }`.
  private static func isLiteral(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: byte > 0x20 && byte < 0x7F
    }
  }

  /// `[ operator ] variable-list "}"`; the operators kept for later are operators.
  private static func takeExpression(_ cursor: inout FormatCursor) -> Bool {
    _ = cursor.take { "+#./;?&=,!@|".utf8.contains($0) }
    repeat {
      guard takeVariableName(&cursor) else { return false }
      if cursor.take("*") { continue }
      if cursor.take(":") {
        guard cursor.peek != UInt8(ascii: "0"),
          (1...4).contains(cursor.skip(while: Ascii.isDigit))
        else { return false }
      }
    } while cursor.take(",")
    return cursor.take("}")
  }

  /// `varchar *( ["."] varchar )`
  private static func takeVariableName(_ cursor: inout FormatCursor) -> Bool {
    guard takeVariableCharacter(&cursor) else { return false }
    while true {
      let hasDot = cursor.take(".")
      if !takeVariableCharacter(&cursor) { return !hasDot }
    }
  }

  private static func takeVariableCharacter(_ cursor: inout FormatCursor) -> Bool {
    cursor.take { FormatByte.isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
      || cursor.takePercentEncoded()
  }
}
