import SourceText

extension Rule {
  static let invalidAddress = Rule(
    "invalid-address",
    summary: "A web address names a user, or a host or port that cannot exist.",
    rationale: """
      What stands before `@` in an address is a user name, perhaps with a password, and no part of the \
      site's name: `https://bbc.example@bad.example` leads to bad.example, and a password does not \
      belong in a file that others read. A host is words with dots between them, or an IP address; a \
      bracket or a full stop of the text around it comes along when an address is copied.
      """,
    failing: [
      """
      sources:
        archive:
          title: Town archive
                       ↓
          url: https://clerk:secret@archive.example/wall
      """,
      """
      sources:
        archive:
          title: Town archive
                       ↓
          url: https://archive,example/wall
      """,
      """
      sources:
        archive:
          title: Town archive
                       ↓
          url: https://archive.example\u{FF09}
      """,
    ],
    passing: [
      """
      sources:
        archive:
          title: Town archive
          url: https://archive.example:8080/wall?by=clerk@archive.example
      """
    ]
  ) { context, findings in
    context.file.forEachAddress { located in
      guard let fault = located.address.fault else { return }
      findings.report(
        fault.message, at: located.location(of: fault.part), claim: located.claim, help: fault.help)
    }
  }
}

extension AddressParts {
  /// What makes an address one that leads nowhere, or elsewhere than it seems.
  struct Fault: Equatable {
    let message: String
    let help: String?
    let part: Range<Int>
  }

  /// The first fault that the schema leaves. O(n).
  var fault: Fault? {
    if isPlain { return nil }
    if let userInfo {
      return Fault(
        message: "the address names a user, and leads to `\(hostText.abridged)`",
        help: "leave out all between `//` and `@`, and the `@`", part: userInfo)
    }
    if host.isEmpty {
      return Fault(
        message: "the address has no host", help: "write the site's name after `//`", part: host)
    }
    if let port, !port.isEmpty, !(1...65_535).contains(Int(text(port)) ?? 0) {
      return Fault(
        message: "there is no port `\(text(port).abridged)`", help: "ports go from 1 to 65535",
        part: port)
    }
    guard !isLiteral, let message = hostFault else { return nil }
    return Fault(message: message, help: nil, part: host)
  }

  private var hostFault: String? {
    let name = "`\(hostText.abridged)`"
    guard host.count <= Self.mostHostBytes else { return "\(name) is too long for a host name" }
    if let strange = hostText.unicodeScalars.first(where: { !$0.isOfHosts }) {
      return "\(name) is no host name: it holds `\(strange)`"
    }
    var labels = labels
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    if labels.contains(where: \.isEmpty) {
      return "\(name) is no host name: a word is missing beside a dot"
    }
    let last = labels.last?.utf8.allSatisfy(Ascii.isDigit) ?? false
    if last, !Self.isIPv4(labels) { return "\(name) is no IP address" }
    if let label = labels.first(where: { $0.utf8.first == UInt8(ascii: "-") }) {
      return "\(name) is no host name: `\(String(label).abridged)` begins with a hyphen"
    }
    let hostLabels = labels.map(HostLabel.init)
    if let wrong = zip(labels, hostLabels).first(where: { !$0.1.isWellEncoded }) {
      return "\(name) is no host name: `\(String(wrong.0).abridged)` stands for no letters"
    }
    let lengths = hostLabels.map { $0.ascii?.utf8.count }
    let isShort = lengths.allSatisfy { $0.map { $0 <= HostLabel.longest } ?? false }
    let count = lengths.reduce(lengths.count - 1) { $0 + ($1 ?? 0) }
    return isShort && count <= HostLabel.longestName
      ? nil : "\(name) is too long for a host name"
  }

  /// More bytes than a name's scalars can take.
  private static let mostHostBytes = 4 * HostLabel.longestName

  private static func isIPv4(_ labels: [Substring]) -> Bool {
    labels.count == 4
      && labels.allSatisfy { $0.utf8.allSatisfy(Ascii.isDigit) && (Int($0) ?? 256) < 256 }
  }
}
