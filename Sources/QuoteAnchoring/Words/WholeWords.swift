import SourceText

/// Whether a quote stands in a text by itself, and not inside a longer word or another figure.
///
/// The ends of a place lie at the word boundaries of Unicode Standard Annex #29. A quote may cut a
/// word where that shows: it opens with the apostrophe or full stop inside a word (`'s allies`,
/// `.com`), or closes with the apostrophe (`qu'`). A full stop at its end closes a sentence, and
/// shows nothing: `Amazon.` does not stand in `Amazon.com`. Figures are never cut: see
/// ``WholeFigures``.
enum WholeWords {
  /// Whether the normalised bytes at `place`, which is not empty, stand alone in `text`. O(1), but
  /// for runs of combining marks at the ends.
  static func standsAlone(_ place: Range<Int>, in text: NormalizedText) -> Bool {
    text.bytes.withUnsafeBufferPointer { bytes in
      let figures = WholeFigures(text: text, bytes: bytes)
      return begins(at: place.lowerBound, in: bytes, figures)
        && ends(at: place.upperBound, in: bytes, figures)
    }
  }

  private static func begins(
    at offset: Int, in text: UnsafeBufferPointer<UInt8>, _ figures: WholeFigures
  ) -> Bool {
    // Nearly every place begins so, and no word or figure of the rules below does otherwise.
    if offset > 0, text[offset - 1] == Ascii.space, Ascii.isLetter(text[offset]) { return true }
    if WordBoundary.isBoundary(in: text, at: offset) { return !figures.isCutBefore(offset) }
    return WordScalar(in: text, at: offset).kind.joinsLetters
      && WordScalar(in: text, before: offset)?.kind.isLetter == true
  }

  private static func ends(
    at offset: Int, in text: UnsafeBufferPointer<UInt8>, _ figures: WholeFigures
  ) -> Bool {
    // Nearly every place ends so: neither a space nor what is no digit goes on there.
    if offset < text.count, text[offset] == Ascii.space, text[offset - 1] < 0x80,
      !Ascii.isDigit(text[offset - 1])
    {
      return true
    }
    if WordBoundary.isBoundary(in: text, at: offset) { return !figures.isCutAfter(offset) }
    return text[offset - 1] == UInt8(ascii: "'")
      && WordScalar(in: text, after: offset)?.kind.isLetter == true
  }
}
