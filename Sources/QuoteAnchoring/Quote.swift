import SourceText

/// Words to be found in a text, and what may stand around them.
package struct Quote: Sendable {
  /// The words.
  package let exact: NormalizedText
  /// What must stand directly before; a space between is allowed.
  package let prefix: NormalizedText?
  /// What must stand directly after; a space between is allowed.
  package let suffix: NormalizedText?

  package init(
    _ exact: NormalizedText, prefix: NormalizedText? = nil, suffix: NormalizedText? = nil
  ) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Looks for the quote in `text`. O(text + quote + prefix + suffix), whatever they hold.
  ///
  /// The ends of a place lie at the ends of words and figures: see ``WholeWords``. Prefix and
  /// suffix choose among the places; a quote of nothing is missing.
  package func anchor(in text: NormalizedText) -> Anchor {
    var all = Anchor.Places()
    var chosen = Anchor.Places()
    var insideWords = Anchor.Places()
    var before = prefix.flatMap { PlaceCursor(of: $0, in: text) }
    var after = suffix.flatMap { PlaceCursor(of: $0, in: text) }
    text.bytes.withUnsafeBufferPointer { bytes in
      for start in ByteSearch(for: exact.bytes, in: text.bytes) {
        let place = start..<start + exact.bytes.count
        guard WholeWords.standsAlone(place, in: bytes) else {
          insideWords.add(place)
          continue
        }
        all.add(place)
        let isSpaced = (
          before: start > 0 && bytes[start - 1] == Ascii.space,
          after: place.upperBound < bytes.count && bytes[place.upperBound] == Ascii.space
        )
        let prefixStands = before?.endsPlace(at: start - (isSpaced.before ? 1 : 0)) ?? true
        let suffixStands =
          after?.startsPlace(at: place.upperBound + (isSpaced.after ? 1 : 0)) ?? true
        if prefixStands, suffixStands { chosen.add(place) }
      }
    }
    switch (chosen.count, all.count) {
    case (1, _): return outcome(at: text.originalRange(of: chosen.first[0]), in: text)
    case (2..., _): return .ambiguous(chosen.inOriginal(of: text))
    case (_, 1...): return .misplaced(all.inOriginal(of: text))
    default: return .missing(insideWords: insideWords.inOriginal(of: text).first)
    }
  }

  private func outcome(at range: Range<Int>, in text: NormalizedText) -> Anchor {
    let isSame = FoldedBytes.areEqual(text.original[range], exact.original[...])
    return isSame ? .exact(range) : .typographic(range)
  }
}

extension Anchor.Places {
  /// The same places, of normalised bytes, in the original of `text`.
  fileprivate func inOriginal(of text: NormalizedText) -> Self {
    var places = self
    places.first = first.map(text.originalRange)
    return places
  }
}

/// Answers where a prefix or suffix stands, for offsets that never decrease.
///
/// Comparing it anew at each place of the quote would take quadratic time where a text repeats
/// itself.
private struct PlaceCursor {
  private let length: Int
  private var search: ByteSearch
  /// The first place not before the last offset asked for.
  private var place: Int?

  /// Nil for a context of nothing, which stands everywhere.
  init?(of context: NormalizedText, in text: NormalizedText) {
    guard !context.isEmpty else { return nil }
    length = context.bytes.count
    search = ByteSearch(for: context.bytes, in: text.bytes)
    place = search.next()
  }

  mutating func startsPlace(at offset: Int) -> Bool {
    while let start = place, start < offset { place = search.next() }
    return place == offset
  }

  mutating func endsPlace(at offset: Int) -> Bool { startsPlace(at: offset - length) }
}
