/// A label of a host name after IDNA 2008: a U-label, an A-label decoded, or plain ASCII.
struct IDNALabel {
  /// The Unicode form.
  let scalars: [UInt32]
  /// Length in bytes of the ASCII form.
  let asciiCount: Int

  /// Nil for a label that RFC 5891, 4.2 and 5.4, refuse, and for an empty one.
  init?(_ label: [UInt32]) {
    let isASCII = label.allSatisfy { $0 < 0x80 }
    let lowercased = isASCII ? label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } : label
    let prefix: [UInt32] = [0x78, 0x6E, 0x2D, 0x2D]
    if isASCII, lowercased.starts(with: prefix) {
      let code = Array(lowercased.dropFirst(prefix.count))
      guard let decoded = Punycode.decode(code), !decoded.allSatisfy({ $0 < 0x80 }),
        Punycode.encode(decoded) == code
      else { return nil }
      scalars = decoded
      asciiCount = label.count
    } else {
      scalars = lowercased
      guard let code = isASCII ? [] : Punycode.encode(label) else { return nil }
      asciiCount = isASCII ? label.count : prefix.count + code.count
    }
    guard Self.isAllowed(scalars) else { return nil }
  }

  /// RFC 5891, 4.2.3: hyphens, the first character, contextual rules.
  private static func isAllowed(_ scalars: [UInt32]) -> Bool {
    guard let first = scalars.first, let last = scalars.last, first != 0x2D, last != 0x2D,
      !scalars.dropFirst(2).starts(with: [0x2D, 0x2D])
    else { return false }
    if let scalar = Unicode.Scalar(first) {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: return false
      default: break
      }
    }
    return scalars.indices.allSatisfy { index in
      switch IDNAStatus(scalars[index]) {
      case .valid: true
      case .contextual: IDNAContext.isMet(at: index, in: scalars)
      case .disallowed: false
      }
    }
  }
}

/// What RFC 5892 derives for a code point.
enum IDNAStatus {
  case valid
  case contextual
  case disallowed

  /// RFC 5892, section 3. "Unstable" is the property Changes_When_NFKC_Casefolded: what that folding
  /// removes besides is ignorable and so disallowed anyway.
  init(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self = .disallowed
      return
    }
    let properties = scalar.properties
    switch value {
    // Exceptions (F).
    case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: self = .valid
    case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9: self = .contextual
    case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: self = .disallowed
    // LDH (I), join controls (H), old Hangul jamo (K), ignorable blocks (D).
    case 0x2D, 0x30...0x39, 0x61...0x7A: self = .valid
    case 0x200C, 0x200D: self = .contextual
    case 0x1100...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7FB: self = .disallowed
    case 0x20D0...0x20FF, 0x1D100...0x1D24F: self = .disallowed
    // Unstable (B), ignorable properties (C).
    case _
    where properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint
      || properties.isWhitespace || properties.isNoncharacterCodePoint:
      self = .disallowed
    default:
      switch properties.generalCategory {
      // LetterDigits (A).
      case .lowercaseLetter, .uppercaseLetter, .otherLetter, .decimalNumber, .modifierLetter,
        .nonspacingMark, .spacingMark:
        self = .valid
      default: self = .disallowed
      }
    }
  }
}
