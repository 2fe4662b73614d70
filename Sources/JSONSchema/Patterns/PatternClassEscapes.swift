/// The sets with a letter of their own.
enum PatternClassEscapes {
  /// `\d`: ECMA-262, 22.2.2.9 CharacterClassEscape.
  static let digits: [ClosedRange<UInt32>] = [0x30...0x39]

  /// `\w`: ECMA-262, 22.2.2.7.3 WordCharacters, without `i`.
  static let wordCharacters: [ClosedRange<UInt32>] = [
    0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A,
  ]

  /// `\s`: ECMA-262, 12.2 WhiteSpace (with U+FEFF and the category Zs) and 12.3 LineTerminator.
  static let whiteSpace: [ClosedRange<UInt32>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ]

  /// What `.` does not match: ECMA-262, 12.3 LineTerminator.
  static let lineTerminators: [ClosedRange<UInt32>] = [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]

  /// The ranges of `\d \D \w \W \s \S`; nil for another letter.
  static func ranges(for letter: Unicode.Scalar) -> [ClosedRange<UInt32>]? {
    switch letter {
    case "d": digits
    case "D": PatternScalarSet.complement(ofMerged: digits)
    case "w": wordCharacters
    case "W": PatternScalarSet.complement(ofMerged: wordCharacters)
    case "s": whiteSpace
    case "S": PatternScalarSet.complement(ofMerged: whiteSpace)
    default: nil
    }
  }

  /// Whether `\b` takes the byte for part of a word. No byte of a longer scalar is one.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
