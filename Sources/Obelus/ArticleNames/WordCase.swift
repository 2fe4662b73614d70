import SourceText

/// How a word is written.
enum WordCase {
  /// Without a capital at its beginning, or in a script that has none.
  case plain
  /// One capital, at the beginning.
  case capitalized
  /// A capital at the beginning, and others: `McDonald`, `GitHub`.
  case mixed
  /// All in capitals, more than one: `NATO`.
  case capitals

  /// Looks at the bytes of a word. O(length).
  init(of word: Slice<UnsafeBufferPointer<UInt8>>) {
    let bytes = UnsafeBufferPointer(rebasing: word)
    var (letters, upper, index) = (0, 0, 0)
    var beginsUpper = false
    while index < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      if Self.isLetter(scalar) {
        letters += 1
        if Self.isUpper(scalar) {
          upper += 1
          if index == 0 { beginsUpper = true }
        }
      }
      index += length
    }
    self =
      if !beginsUpper {
        .plain
      } else if upper == 1 {
        .capitalized
      } else {
        upper == letters ? .capitals : .mixed
      }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? Ascii.isLetter(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isAlphabetic
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? Ascii.isUppercase(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isUppercase
  }
}
