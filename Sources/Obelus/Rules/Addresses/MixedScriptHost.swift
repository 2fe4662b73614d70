import SourceText

extension Rule {
  static let mixedScriptHost = Rule(
    "mixed-script-host",
    summary: "A host name mixes letters of several scripts.",
    rationale: """
      Cyrillic `а` and Latin `a` look the same and lead to different sites. An honest name keeps to one \
      script between two dots, or to those that are written together, as in Japanese. The message gives \
      the name in Punycode, as it is looked up; type the address anew to see whether it is another.
      """,
    failing: [
      """
      sources:
        archive:
          title: Town archive
                       ↓
          url: https://\u{430}rchive.example/wall
      """,
      """
      sources:
        archive:
          title: Town archive
                       ↓
          url: https://xn--rchive-2nf.example/wall
      """,
    ],
    passing: [
      """
      sources:
        archive:
          title: Town archive
          url: https://\u{430}\u{440}\u{445}\u{438}\u{432}.example/wall
        records:
          title: Records
          url: https://\u{6771}\u{4EAC}\u{306E}news.example
      """
    ]
  ) { context, findings in
    context.file.forEachAddress { located in
      let address = located.address
      guard !address.isPlain, !address.isLiteral, address.mayHoldForeignLetters else { return }
      let labels = address.labels.map(HostLabel.init)
      guard let mixed = labels.first(where: { !Script.areCompanions($0.scripts) }) else { return }
      let name = labels.map { $0.ascii ?? "…" }.joined(separator: ".")
      findings.report(
        "the host name mixes \(mixed.scriptNames) letters: it is `\(name.abridged)`",
        at: located.location(of: address.host), claim: located.claim, help: mixed.strangers)
    }
  }
}

extension AddressParts {
  /// Whether some label may be other than ASCII. Most addresses end here.
  fileprivate var mayHoldForeignLetters: Bool {
    guard bytes[host].allSatisfy({ $0 < 0x80 }) else { return true }
    return labels.contains { $0.prefix(4).lowercased() == "xn--" }
  }
}

extension HostLabel {
  /// So many letters are named.
  private static let mostNamed = 3

  /// `Cyrillic and Latin`, in the order of the alphabet.
  fileprivate var scriptNames: String {
    let names = scripts.map(\.rawValue).sorted()
    return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// Names the letters of the script that has the fewest.
  fileprivate var strangers: String? {
    var counts: [Script: Int] = [:]
    for scalar in scalars { counts[Script(of: scalar), default: 0] += 1 }
    counts[.common] = nil
    let rarest = counts.min {
      // Of as many letters, those that are not Latin are the strangers.
      ($0.value, $0.key == .latin ? 1 : 0, $0.key.rawValue)
        < ($1.value, $1.key == .latin ? 1 : 0, $1.key.rawValue)
    }
    guard let script = rarest?.key else { return nil }
    var named: [Unicode.Scalar] = []
    for scalar in scalars where Script(of: scalar) == script && !named.contains(scalar) {
      named.append(scalar)
    }
    let words = named.prefix(Self.mostNamed).map { "`\($0)` is \($0.notation)" }
    return words.joined(separator: ", ") + (named.count > Self.mostNamed ? ", …" : "")
  }
}
