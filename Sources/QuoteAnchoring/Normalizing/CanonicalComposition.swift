import CUTF8Proc

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Unicode's canonical composition (NFC) of the short stretches that need it.
enum CanonicalComposition {
  /// Longest run of marks composed at once, in scalars: utf8proc sorts marks in quadratic time. No
  /// language stacks as many; Unicode's stream-safe format allows 30.
  static let longestRun = 128

  /// Whether composition leaves `scalar` alone whatever stands before it: it is a starter, is
  /// itself in NFC, and never joins the scalar before it. A text may be cut before an inert scalar
  /// and composed piece by piece.
  ///
  /// A `false` costs time, nothing else.
  static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x0300: return true
    case 0x0374, 0x037E, 0x0387: return false
    // Scripts of composed letters, whose decompositions would look like a reason to compose.
    case 0x0370...0x0482, 0x048A...0x052F, 0x1E00...0x1EFF, 0x3041...0x3096, 0x30A1...0x30FF,
      0x3400...0x9FFF, 0xAC00...0xD7A3:
      return true
    // Punctuation, and forms of full and half width.
    case 0x2002...0x2064, 0x3000...0x3029, 0xFF01...0xFF60: return true
    default:
      let property = utf8proc_get_property(utf8proc_int32_t(bitPattern: scalar.value)).pointee
      let hasDecomposition = property.decomp_seqindex != .max && property.decomp_type == 0
      return property.combining_class == 0 && !hasDecomposition && !isJoiningStarter(scalar)
    }
  }

  /// Whether `scalar` has combining class 0 and yet composes with a scalar before it: conjoining
  /// vowels and finals of Hangul, and vowel signs of Indian and other scripts. As of Unicode 17.
  private static func isJoiningStarter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1161...0x1175, 0x11A8...0x11C2: true
    case 0x09BE, 0x09D7, 0x0B3E, 0x0B56, 0x0B57, 0x0BBE, 0x0BD7, 0x0CC2, 0x0CD5, 0x0CD6, 0x0D3E,
      0x0D57, 0x0DCF, 0x0DDF, 0x102E, 0x1B35, 0x11127, 0x1133E, 0x11357, 0x113B8, 0x113BB, 0x113C2,
      0x113C5, 0x113C7...0x113C9, 0x114B0, 0x114BA, 0x114BD, 0x115AF, 0x11930, 0x1611E...0x16129,
      0x16D67:
      true
    default: false
    }
  }

  /// NFC of valid UTF-8. O(n²) in the length of a run of combining marks, else O(n).
  static func composed(_ bytes: [UInt8]) -> [UInt8] {
    var result: UnsafeMutablePointer<UInt8>?
    let options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue
    let count = utf8proc_map(
      bytes, bytes.count, &result, utf8proc_option_t(rawValue: options))
    defer { free(result) }
    // Negative for bytes that are not UTF-8, which nobody passes, and for want of memory.
    guard count >= 0, let result else { return bytes }
    return Array(UnsafeBufferPointer(start: result, count: count))
  }
}
