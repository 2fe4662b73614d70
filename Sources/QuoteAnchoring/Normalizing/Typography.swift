/// The differences of typography that matching ignores: a closed table.
///
/// It holds what typesetting changes without changing a word. Compatibility forms (NFKC) are not in
/// it: `10²` is not `102`.
enum Typography {
  /// What stands for `scalar` in normalised text; nil where it stands for itself.
  static func replacement(for scalar: Unicode.Scalar) -> StaticString? {
    if isInvisible(scalar) { return "" }
    return switch scalar.value {
    case 0x2018...0x201B, 0x02BC: "'"
    case 0x201C...0x201F: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2026: "..."
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }

  /// Whether nothing stands for `scalar` in normalised text: a soft hyphen, zero-width space or
  /// joiner, word joiner or byte order mark.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether `scalar` has Unicode's White_Space property; no-break spaces have.
  static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}
