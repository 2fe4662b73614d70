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

  /// Takes a label as it is written. O(n²), for labels that are not too long.
  init(_ written: Substring) {
    let lowered = written.lowercased()
    let prefix = "xn--"
    if !lowered.utf8.allSatisfy({ $0 < 0x80 }) {
      scalars = Array(lowered.unicodeScalars)
      let code = Punycode.encode(scalars.map(\.value))
      ascii = code.map { prefix + Self.text(of: $0) }
    } else {
      ascii = lowered
      let code = lowered.dropFirst(prefix.count).unicodeScalars.map(\.value)
      let decoded = lowered.hasPrefix(prefix) ? Punycode.decode(code) : nil
      // What is no Punycode after all stays as it is.
      scalars = decoded?.compactMap(Unicode.Scalar.init) ?? Array(lowered.unicodeScalars)
    }
  }

  /// The scripts of its letters.
  var scripts: Set<Script> { Set(scalars.map(Script.init(of:))).subtracting([.common]) }

  private static func text(of scalars: [UInt32]) -> String {
    var text = ""
    for scalar in scalars.compactMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }
    return text
  }
}
