import SourceText

/// What keeps a text from being a web address, for one that the schema refuses.
enum AddressForm {
  /// What to do about the first fault. O(n).
  static func help(for text: String) -> String {
    guard let scheme = scheme(of: text) else { return "it begins with https:// or http://" }
    let rest = text.dropFirst(scheme.count)
    if rest.isEmpty || rest.first.map({ "/?#".contains($0) }) ?? false {
      return "write the site's name after `//`"
    }
    for (index, scalar) in zip(rest.unicodeScalars.indices, rest.unicodeScalars) {
      if scalar == "%" {
        let digits = rest.unicodeScalars[index...].dropFirst().prefix(2)
        if digits.count == 2, digits.allSatisfy(\.properties.isASCIIHexDigit) { continue }
        return "two hexadecimal digits follow a `%`; write `%25` for the sign itself"
      }
      if scalar.properties.isWhitespace {
        return "an address holds no white space: take it out, or write `%20`"
      }
      if #"<>"{}|\^`"#.unicodeScalars.contains(scalar) {
        let code = "%" + String(scalar.value, radix: 16, uppercase: true)
        return "write `\(code)` for `\(scalar)`"
      }
    }
    guard let address = AddressParts(Array(text.utf8)) else { return general }
    if let port = address.port, !address.bytes[port].allSatisfy(Ascii.isDigit) {
      return "a port is digits: write `/` before what is none of it"
    }
    if address.isLiteral || address.hostText.contains(where: { "[]".contains($0) }) {
      return "brackets hold an IPv6 address, such as `[2001:db8::1]`"
    }
    return rest.contains { "[]".contains($0) } ? "write `%5B` for `[` and `%5D` for `]`" : general
  }

  private static let general = "for example `https://archive.example/wall`"

  /// The scheme and `://`, as they are written.
  private static func scheme(of text: String) -> Substring? {
    ["https://", "http://"].lazy.map { text.prefix($0.count) }.first {
      ["https://", "http://"].contains($0.lowercased())
    }
  }
}
