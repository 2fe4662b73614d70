import SourceText

/// A web address as a desk compares it: two that lead to the same page are one.
///
/// The scheme, the case of the host, a port that is the scheme's own, a slash at the end of the path and the
/// fragment do not count.
struct AddressKey: Hashable, Sendable {
  /// The host in small letters, without `www.`.
  let host: String
  private let port: String
  /// Path and query.
  private let rest: [UInt8]

  /// Nil for what is no web address. O(length).
  init?(_ address: LocatedText) {
    guard let parts = AddressParts(address.withUTF8(Array.init)) else { return nil }
    let name = parts.hostText.lowercased()
    host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    let port = parts.port.map(parts.text) ?? ""
    self.port = ["80", "443"].contains(port) ? "" : port
    let start = parts.port?.upperBound ?? parts.host.upperBound
    let page = parts.bytes[start...].prefix { $0 != UInt8(ascii: "#") }
    let pathEnd = page.firstIndex(of: UInt8(ascii: "?")) ?? page.endIndex
    var path = page[..<pathEnd]
    if path.last == UInt8(ascii: "/") { path.removeLast() }
    rest = Array(path + page[pathEnd...])
  }
}
