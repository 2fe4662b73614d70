import SourceText

/// Whether a quote may begin or end at a place of a text: the default word boundaries of Unicode
/// Standard Annex #29, and a rule for numbers.
enum WordBoundary {
  /// Word_Break property values, as far as the rules tell them apart.
  enum WordBreak {
    case letter, numeric, katakana, joiner
    case midLetter, midNumber, midBoth
    /// Extend, Format and ZWJ: belongs to the scalar before it.
    case extend
    case other
  }

  /// Whether `text` has a word boundary before the byte at `offset` (rules WB1 to WB13b). O(1), but
  /// for runs of combining marks.
  static func isBoundary(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let next = wordBreak(in: text, at: offset)
    guard let before = previous(in: text, before: offset) else { return next.kind != .extend }
    if next.kind == .extend { return text[offset - 1] == Ascii.space }
    switch (before.kind, next.kind) {
    case (.letter, .letter), (.numeric, .numeric), (.letter, .numeric), (.numeric, .letter),
      (.katakana, .katakana), (.joiner, .joiner),
      (.letter, .joiner), (.numeric, .joiner), (.katakana, .joiner),
      (.joiner, .letter), (.joiner, .numeric), (.joiner, .katakana):
      return false
    case (.letter, .midLetter), (.letter, .midBoth):
      return following(in: text, after: next.end)?.kind != .letter
    case (.midLetter, .letter), (.midBoth, .letter):
      return previous(in: text, before: before.start)?.kind != .letter
    case (.numeric, .midNumber), (.numeric, .midBoth):
      return following(in: text, after: next.end)?.kind != .numeric
    case (.midNumber, .numeric), (.midBoth, .numeric):
      return previous(in: text, before: before.start)?.kind != .numeric
    default: return true
    }
  }

  /// Whether the scalar at `offset` can be part of a word. A quote that begins or ends with another
  /// one, such as an apostrophe, cuts a word on purpose.
  static func isWordScalar(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    switch wordBreak(in: text, at: offset).kind {
    case .letter, .numeric, .katakana, .joiner, .extend: true
    case .midLetter, .midNumber, .midBoth, .other: false
    }
  }

  /// Whether the digit at `offset` is only the tail of a number that begins with a sign or a decimal
  /// point: the `14` of `-14` and of `.14`. Word boundaries alone do not say.
  static func isTailOfNumber(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset > 0, Ascii.isDigit(text[offset]) else { return false }
    let sign = text[offset - 1]
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") else { return false }
    guard let before = previous(in: text, before: offset - 1) else { return true }
    switch before.kind {
    case .letter, .numeric, .katakana, .joiner: return false
    default: return text[before.start] != UInt8(ascii: ".")
    }
  }

  // MARK: Scalars

  private struct Found {
    var kind: WordBreak
    var start: Int
    var end: Int
  }

  private static func wordBreak(
    in text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Found {
    let (scalar, length) = UTF8Scalars.decode(text, at: offset)
    return Found(kind: wordBreak(of: scalar), start: offset, end: offset + length)
  }

  /// The scalar before `offset`, combining marks passed over (rule WB4).
  private static func previous(
    in text: UnsafeBufferPointer<UInt8>, before offset: Int
  ) -> Found? {
    var end = offset
    while end > 0 {
      let found = wordBreak(in: text, at: UTF8Scalars.start(ofScalarBefore: end, in: text))
      if found.kind != .extend { return found }
      end = found.start
    }
    return nil
  }

  private static func following(
    in text: UnsafeBufferPointer<UInt8>, after offset: Int
  ) -> Found? {
    var start = offset
    while start < text.count {
      let found = wordBreak(in: text, at: start)
      if found.kind != .extend { return found }
      start = found.end
    }
    return nil
  }

  private static func wordBreak(of scalar: Unicode.Scalar) -> WordBreak {
    switch scalar {
    case "a"..."z", "A"..."Z": return .letter
    case "0"..."9": return .numeric
    case "_": return .joiner
    case "'", ".": return .midBoth
    case ":", "\u{B7}", "\u{387}", "\u{55F}", "\u{5F4}", "\u{2027}": return .midLetter
    case ",", ";", "\u{37E}", "\u{589}", "\u{60C}", "\u{66C}", "\u{7F8}", "\u{2044}":
      return .midNumber
    default: return scalar.isASCII ? .other : wordBreakFromCategory(of: scalar)
    }
  }

  /// Word_Break as the annex derives it from general category and script.
  private static func wordBreakFromCategory(of scalar: Unicode.Scalar) -> WordBreak {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .extend
    case .decimalNumber: return .numeric
    case .connectorPunctuation: return .joiner
    default: break
    }
    switch scalar.value {
    case 0x3031...0x3035, 0x309B, 0x309C, 0x30A0...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF,
      0xFF66...0xFF9D:
      return .katakana
    // Hiragana, and the scripts written without spaces (Line_Break SA), whose words no rule finds.
    case 0x3041...0x309F, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF,
      0x1A20...0x1AAF, 0xA9E0...0xA9FF, 0xAA60...0xAADF:
      return .other
    default: break
    }
    return scalar.properties.isAlphabetic && !scalar.properties.isIdeographic ? .letter : .other
  }
}
