import CUTF8Proc

/// How many columns of a terminal a character takes.
package enum DisplayWidth {
  /// 0 for combining and invisible characters, 2 for wide East Asian characters and most emoji,
  /// else 1. After Unicode's East Asian Width, as utf8proc knows it.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : 1 }
    return Int(utf8proc_charwidth(utf8proc_int32_t(bitPattern: scalar.value)))
  }
}
