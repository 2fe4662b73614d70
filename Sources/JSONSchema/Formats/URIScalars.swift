import SourceText

/// Characters of URIs and IRIs: RFC 3986, section 2, and RFC 3987, section 2.2.
enum URIScalars {
  /// A set of ASCII bytes as two words of bits.
  struct ByteSet {
    let lower: UInt64
    let upper: UInt64

    init(_ members: StaticString) {
      var bits: (UInt64, UInt64) = (0, 0)
      members.withUTF8Buffer { members in
        for byte in members {
          if byte < 64 { bits.0 |= 1 << UInt64(byte) } else { bits.1 |= 1 << UInt64(byte & 63) }
        }
      }
      (lower, upper) = bits
    }

    func contains(_ byte: UInt8) -> Bool {
      byte < 128 && (byte < 64 ? lower : upper) >> UInt64(byte & 63) & 1 != 0
    }
  }

  /// `unreserved / sub-delims`
  static let regName = ByteSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=")
  /// `unreserved / sub-delims / ":"`
  static let userInfo = ByteSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:")
  /// `pchar / "/"`, without percent-encoding.
  static let path = ByteSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/")
  /// `pchar / "/" / "?"`, without percent-encoding.
  static let query = ByteSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?")

  static func isSchemeByte(_ byte: UInt8) -> Bool {
    FormatByte.isLetterOrDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// `ucschar` of RFC 3987.
  static func isInternational(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x10000...0xDFFFF: scalar & 0xFFFF <= 0xFFFD
    case 0xE1000...0xEFFFD: true
    default: false
    }
  }

  /// `iprivate` of RFC 3987.
  static func isPrivate(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: true
    default: false
    }
  }
}
