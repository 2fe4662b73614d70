import SourceText

/// Host names: RFC 1123, 2.1, with the lengths of RFC 1035, 2.3.4, and RFC 5890 for labels that are
/// or stand for other writing than ASCII.
enum HostnameFormat {
  /// Bytes of a label, and of a name in its ASCII form without a final dot.
  static let labelLimit = 63
  static let nameLimit = 253

  /// Labels of letters, digits and inner hyphens. A label that begins with `xn--` has to be the
  /// Punycode of a label that IDNA 2008 allows.
  static func isHostname(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= nameLimit else { return false }
    var start = 0
    var hasALabel = false
    while true {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: ".") { end += 1 }
      let label = UnsafeBufferPointer(rebasing: bytes[start..<end])
      guard isLabel(label) else { return false }
      hasALabel = hasALabel || isALabel(label)
      if end == bytes.count { break }
      start = end + 1
    }
    return !hasALabel || areInternational(bytes.split(separator: UInt8(ascii: ".")))
  }

  /// The same for IDNA 2008 (RFC 5891), with U-labels. What is decided: code points (RFC 5892) by the
  /// standard library's properties, contextual rules, Punycode and lengths, the Bidi rule (RFC 5893).
  /// What is not: whether a label is in NFC, and the exact scripts and joining types of the
  /// contextual rules, for which blocks stand in.
  static func isInternationalHostname(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return isHostname(bytes)
        && !bytes.split(separator: UInt8(ascii: ".")).contains(where: isReserved)
    }
    var labels: [[UInt32]] = [[]]
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      index += length
      switch scalar {
      case ".", "\u{3002}", "\u{FF0E}", "\u{FF61}": labels.append([])
      default: labels[labels.count - 1].append(scalar.value)
      }
    }
    return areInternational(labels)
  }

  /// Whether the bytes are a label of RFC 1123.
  static func isLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, bytes.count <= labelLimit else {
      return false
    }
    return FormatByte.isLetterOrDigit(first) && FormatByte.isLetterOrDigit(last)
      && bytes.allSatisfy { FormatByte.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isALabel(_ label: UnsafeBufferPointer<UInt8>) -> Bool {
    label.count >= 4 && label[0] | 0x20 == UInt8(ascii: "x") && label[1] | 0x20 == UInt8(ascii: "n")
      && label[2] == UInt8(ascii: "-") && label[3] == UInt8(ascii: "-")
  }

  /// Whether hyphens in the third and fourth place reserve the label, which is no A-label (RFC 5890,
  /// 2.3.1).
  private static func isReserved(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    label.dropFirst(2).starts(with: "--".utf8) && !isALabel(UnsafeBufferPointer(rebasing: label))
  }

  private static func areInternational(_ labels: [Slice<UnsafeBufferPointer<UInt8>>]) -> Bool {
    areInternational(labels.map { $0.map { UInt32($0) } })
  }

  /// Whether all labels, given as scalars, are allowed, and their ASCII form is short enough.
  private static func areInternational(_ labels: [[UInt32]]) -> Bool {
    var count = labels.count - 1
    var decoded: [IDNALabel] = []
    for scalars in labels {
      guard let label = IDNALabel(scalars), label.asciiCount <= labelLimit else { return false }
      count += label.asciiCount
      if count > nameLimit { return false }
      decoded.append(label)
    }
    return BidiRule.isMet(by: decoded.map(\.scalars))
  }
}
