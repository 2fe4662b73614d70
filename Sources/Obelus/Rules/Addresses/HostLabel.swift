import JSONSchema

/// One label of a host name: what stands between two dots.
struct HostLabel {
  /// Bytes of a label, and of a name, in their ASCII form: RFC 1035, 2.3.4.
  static let longest = 63
  static let longestName = 253

  /// The label in Unicode, decoded where it is Punycode.
  let scalars: [Unicode.Scalar]
  /// The label as it is looked up; nil for what is too long to be one.
  let ascii: String?
  /// Whether the label, where it is written in Punycode, stands for letters, and is how these are written.
  let isWellEncoded: Bool

  /// Takes a label as it is written. O(n²), for labels that are not too long.
  init(_ written: Substring) {
    let lowered = written.lowercased()
    let prefix = "xn--"
    if !lowered.utf8.allSatisfy({ $0 < 0x80 }) {
      scalars = Array(lowered.unicodeScalars)
      let code = Punycode.encode(scalars.map(\.value))
      ascii = code.map { prefix + Self.text(of: $0) }
      isWellEncoded = true
    } else {
      ascii = lowered
      let code = lowered.dropFirst(prefix.count).unicodeScalars.map(\.value)
      let isEncoded = lowered.hasPrefix(prefix)
      let decoded = isEncoded ? Punycode.decode(code) : nil
      isWellEncoded = !isEncoded || decoded.map { Self.isMeant($0, by: code) } ?? false
      // What is no Punycode after all stays as it is.
      scalars = decoded?.compactMap(Unicode.Scalar.init) ?? Array(lowered.unicodeScalars)
    }
  }

  /// The scripts of its letters.
  var scripts: Set<Script> { Set(scalars.map(Script.init(of:))).subtracting([.common]) }

  /// Whether a code is that of these scalars and of no others, and they can stand in a host name.
  private static func isMeant(_ decoded: [UInt32], by code: [UInt32]) -> Bool {
    let scalars = decoded.compactMap(Unicode.Scalar.init)
    return scalars.count == decoded.count && scalars.contains { !$0.isASCII }
      && scalars.allSatisfy(\.isOfHosts) && Punycode.encode(decoded) == code
  }

  private static func text(of scalars: [UInt32]) -> String {
    var text = ""
    for scalar in scalars.compactMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the character can stand in a host name: letters of any script, digits, hyphens and dots, and
  /// underscores, which stand in the names of real hosts.
  ///
  /// Symbols stay, which some registries sell, and so does what nobody sees: another rule tells of it.
  var isOfHosts: Bool {
    if isASCII {
      return properties.isAlphabetic || ("0"..."9").contains(self) || self == "-" || self == "."
        || self == "_"
    }
    switch value {
    // The full stops of East Asia, which divide names.
    case 0x3002, 0xFF0E, 0xFF61: return true
    // Punctuation that words are written with: RFC 5892, 2.6.
    case 0xB7, 0x05F3, 0x05F4, 0x0F0B, 0x30FB: return true
    default: break
    }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .control:
      return false
    default: return true
    }
  }
}
