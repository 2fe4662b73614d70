/// Text inside XML 1.0: in an element or between the quotation marks of an attribute.
enum XMLText {
  /// `text` on one line, with nothing in it that XML or a terminal obeys.
  static func line(_ text: String) -> String { escaped(VisibleText.escaped(text)) }

  /// The same for text of several lines.
  static func lines(_ lines: [String]) -> String {
    lines.map(line).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      // No characters of XML, whatever else they are.
      case "\u{FFFE}", "\u{FFFF}": bytes += "\u{FFFD}".utf8
      default: bytes += String(Character(scalar)).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
