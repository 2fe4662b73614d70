import SourceText

/// Whether a word boundary lies inside a figure that is written with more than digits: a sign or
/// decimal point before it (`-14`, `-$14`, `.14`), a fraction after it (`14½`), spaces between its
/// thousands (`14 000`). Word boundaries alone do not say.
struct WholeFigures {
  let text: NormalizedText
  /// The normalised bytes of ``text``.
  let bytes: UnsafeBufferPointer<UInt8>

  /// Whether what begins at the word boundary `offset` is only the tail of a figure.
  func isCutBefore(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return false }
    let first = WordScalar(in: bytes, at: offset)
    guard first.kind == .numeric || first.isCurrency || first.isFraction else { return false }
    return hasMark(before: offset) || isInside(offset)
      || bytes[offset - 1] == Ascii.space && isInside(offset - 1)
  }

  /// Whether what ends at the word boundary `offset` is only the head of a figure.
  func isCutAfter(_ offset: Int) -> Bool {
    guard offset < bytes.count, bytes[offset] == Ascii.space || bytes[offset] >= 0x80 else {
      return false
    }
    return isInside(offset)
  }

  /// Whether `offset`, at a space or a fraction, lies between a figure's digits and the rest of it.
  private func isInside(_ offset: Int) -> Bool {
    guard let before = WordScalar(in: bytes, before: offset), before.kind == .numeric else {
      return false
    }
    let isSpace = bytes[offset] == Ascii.space
    guard offset + (isSpace ? 1 : 0) < bytes.count else { return false }
    let next = WordScalar(in: bytes, at: offset + (isSpace ? 1 : 0))
    if next.isFraction { return !isSpace || SpacedFigure(text, bytes).isSeparator(offset) }
    return isSpace && next.kind == .numeric && SpacedFigure(text, bytes).continues(at: offset)
  }

  /// Whether the figure at `offset` follows a sign or a decimal point of its own.
  private func hasMark(before offset: Int) -> Bool {
    guard let start = startOfFigure(at: offset), start > 0 else { return false }
    let mark = bytes[start - 1]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") else { return false }
    // In `5-14`, `p.14` and, with a dash levelled to a hyphen, `all-14` the mark belongs to what
    // precedes.
    guard let before = WordScalar(in: bytes, before: start - 1) else { return true }
    if before.kind.isInWord { return false }
    switch before.scalar {
    case ".", "!", "?", ",", ";", ":", "%", ")", "]", "}", "\u{BB}", "\u{203A}": return false
    case "-": return mark == UInt8(ascii: ".")
    case "\"", "'": return before.start == 0 || bytes[before.start - 1] == Ascii.space
    default: return true
    }
  }

  /// Where the digits at `offset` begin, a currency sign before them included; nil if there are
  /// none.
  private func startOfFigure(at offset: Int) -> Int? {
    let first = WordScalar(in: bytes, at: offset)
    if first.isCurrency {
      let hasDigits =
        first.end < bytes.count && WordScalar(in: bytes, at: first.end).kind == .numeric
      return hasDigits ? offset : nil
    }
    guard first.kind == .numeric else { return nil }
    guard let before = WordScalar(in: bytes, before: offset), before.end == offset,
      before.isCurrency
    else { return offset }
    return before.start
  }
}

extension WordScalar {
  fileprivate var isCurrency: Bool { scalar.properties.generalCategory == .currencySymbol }

  /// Whether it is a fraction such as `½`. A raised digit is none: it may be a footnote's.
  fileprivate var isFraction: Bool {
    guard !scalar.isASCII, let value = scalar.properties.numericValue else { return false }
    return value != value.rounded()
  }
}
