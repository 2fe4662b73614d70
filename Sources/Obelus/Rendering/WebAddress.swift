/// Addresses that a report may link to.
enum WebAddress {
  /// Whether `address` is plain http or https: a host, no user information, no character that browsers
  /// drop or reinterpret.
  static func isSafe(_ address: String) -> Bool {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { address.lowercased().hasPrefix($0) }) else {
      return false
    }
    let rest = address.unicodeScalars.dropFirst(scheme.count)
    // What a page may not show as it is would be another address when written.
    guard
      rest.allSatisfy({
        $0.value > 0x20 && $0 != "\\" && !HTMLWriter.isControl($0)
      })
    else { return false }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !authority.isEmpty && authority.first != ":" && !authority.contains("@")
  }
}
