import SourceText

/// Whether a quote stands in a text by itself, and not inside a longer word or another figure.
///
/// The ends of a place lie at the word boundaries of Unicode Standard Annex #29. A quote may cut a
/// word where that shows: it opens with the apostrophe or full stop inside a word (`'s allies`,
/// `.com`), or closes with the apostrophe (`qu'`). A full stop at its end closes a sentence, and
/// shows nothing: `Amazon.` does not stand in `Amazon.com`. Figures are never cut.
enum WholeWords {
  /// Whether the bytes at `place`, which is not empty, stand alone in `text`. O(1), but for runs of
  /// combining marks at the ends.
  static func standsAlone(_ place: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    begins(at: place.lowerBound, in: text) && ends(at: place.upperBound, in: text)
  }

  private static func begins(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if WordBoundary.isBoundary(in: text, at: offset) {
      return !isTailOfFigure(at: offset, in: text)
    }
    return WordScalar(in: text, at: offset).kind.joinsLetters
      && WordScalar(in: text, before: offset)?.kind.isLetter == true
  }

  private static func ends(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    if WordBoundary.isBoundary(in: text, at: offset) { return true }
    return text[offset - 1] == UInt8(ascii: "'")
      && WordScalar(in: text, after: offset)?.kind.isLetter == true
  }

  /// Whether the figure at `offset` is only the tail of one that begins with a sign or a decimal
  /// point: the `14` of `-14`, `-$14` and `.14`. Word boundaries alone do not say.
  private static func isTailOfFigure(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = startOfFigure(at: offset, in: text), start > 0 else { return false }
    let mark = text[start - 1]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") else { return false }
    // In `5-14`, `p.14` and, with a dash levelled to a hyphen, `all-14` the mark belongs to what
    // precedes.
    guard let before = WordScalar(in: text, before: start - 1) else { return true }
    if before.kind.isInWord { return false }
    switch before.scalar {
    case ".", "!", "?", ",", ";", ":", "%", ")", "]", "}", "\u{BB}", "\u{203A}": return false
    case "-": return mark == UInt8(ascii: ".")
    case "\"", "'": return before.start == 0 || text[before.start - 1] == Ascii.space
    default: return true
    }
  }

  /// Where the digits at `offset` begin, a currency sign before them included; nil if there are
  /// none.
  private static func startOfFigure(
    at offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let first = WordScalar(in: text, at: offset)
    if first.isCurrency {
      let hasDigits = first.end < text.count && WordScalar(in: text, at: first.end).kind == .numeric
      return hasDigits ? offset : nil
    }
    guard first.kind == .numeric else { return nil }
    guard let before = WordScalar(in: text, before: offset), before.end == offset, before.isCurrency
    else { return offset }
    return before.start
  }
}

extension WordScalar {
  fileprivate var isCurrency: Bool { scalar.properties.generalCategory == .currencySymbol }
}
