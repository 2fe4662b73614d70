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
  /// Longest stretch in scalars composed at once: utf8proc sorts combining marks in quadratic time. No
  /// language stacks as many marks; Unicode's stream-safe format allows 30.
  static let longestStretch = 128

  /// Whether composition leaves `scalar` alone whatever stands before it, known without looking it up:
  /// it is a starter, is itself in NFC, and never joins the scalar before it.
  ///
  /// A `false` costs time, nothing else.
  static func isInert(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x0300: true
    case 0x0374, 0x037E, 0x0387: false
    case 0x0370...0x0482, 0x048A...0x052F, 0x05D0...0x05EA, 0x0620...0x064A: true
    case 0x1E00...0x1EFF, 0x2002...0x2064, 0x20A0...0x20BF, 0x2190...0x21FF: true
    case 0x3000...0x3029, 0x3041...0x3096, 0x30A1...0x30FF, 0x3400...0x9FFF: true
    case 0xAC00...0xD7A3, 0xFB00...0xFB06, 0xFF01...0xFF60: true
    case 0x1F300...0x1FAFF, 0x20000...0x2F7FF: true
    default: false
    }
  }

  /// NFC of valid UTF-8. O(n²) in the length of a run of combining marks, else O(n).
  static func composed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: UnsafeMutablePointer<UInt8>?
    let options = UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue
    let count = utf8proc_map(
      bytes.baseAddress, bytes.count, &result, utf8proc_option_t(rawValue: options))
    defer { free(result) }
    // Negative for bytes that are not UTF-8, which nobody passes, and for want of memory.
    guard count >= 0, let result else { return Array(bytes) }
    return Array(UnsafeBufferPointer(start: result, count: count))
  }
}
