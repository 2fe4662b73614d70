import SourceText

/// Words to be found in a text, and what may stand around them.
package struct Quote: Sendable {
  /// The words.
  package let exact: NormalizedText
  /// What must stand directly before; a space between is allowed.
  package let prefix: NormalizedText?
  /// What must stand directly after; a space between is allowed.
  package let suffix: NormalizedText?

  package init(_ exact: NormalizedText, prefix: NormalizedText? = nil, suffix: NormalizedText? = nil) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Looks for the quote in `text`. O(text + quote + places).
  ///
  /// The ends of a place lie at word boundaries, unless the quote itself begins or ends with what is
  /// no part of a word. Prefix and suffix choose among the places; a quote of nothing is missing.
  package func anchor(in text: NormalizedText) -> Anchor {
    guard !exact.isEmpty else { return .missing(insideWords: []) }
    var all = Anchor.Places()
    var chosen = Anchor.Places()
    var insideWords = Anchor.Places()
    exact.bytes.withUnsafeBufferPointer { needle in
      text.bytes.withUnsafeBufferPointer { bytes in
        ByteSearch(needle: needle, text: bytes).forEachPlace { start in
          let place = start..<start + needle.count
          guard standsAlone(place, in: bytes) else { return insideWords.add(place) }
          all.add(place)
          if hasContext(around: place, in: bytes) { chosen.add(place) }
        }
      }
    }
    let original = { (places: Anchor.Places) in
      var places = places
      places.first = places.first.map(text.originalRange)
      return places
    }
    switch (chosen.count, all.count) {
    case (1, _): return outcome(at: text.originalRange(of: chosen.first[0]), in: text)
    case (2..., _): return .ambiguous(original(chosen))
    case (_, 1...): return .misplaced(original(all))
    default: return .missing(insideWords: original(insideWords).first)
    }
  }

  private func standsAlone(_ place: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = UTF8Scalars.start(ofScalarBefore: place.upperBound, in: text)
    let opens = !WordBoundary.isWordScalar(in: text, at: place.lowerBound)
      || WordBoundary.isBoundary(in: text, at: place.lowerBound)
    let closes = !WordBoundary.isWordScalar(in: text, at: last)
      || WordBoundary.isBoundary(in: text, at: place.upperBound)
    return opens && closes && !WordBoundary.isTailOfNumber(in: text, at: place.lowerBound)
  }

  private func hasContext(
    around place: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if let prefix, !prefix.isEmpty {
      var before = text[..<place.lowerBound]
      if before.last == Ascii.space { before.removeLast() }
      guard before.suffix(prefix.bytes.count).elementsEqual(prefix.bytes) else { return false }
    }
    if let suffix, !suffix.isEmpty {
      var after = text[place.upperBound...]
      if after.first == Ascii.space { after.removeFirst() }
      guard after.starts(with: suffix.bytes) else { return false }
    }
    return true
  }

  private func outcome(at range: Range<Int>, in text: NormalizedText) -> Anchor {
    WhitespaceFolding.areEqual(text.original[range], exact.original[...])
      ? .exact(range) : .typographic(range)
  }
}

/// Comparing texts that may be laid out differently.
enum WhitespaceFolding {
  /// Whether two texts are the same byte for byte, any run of white space being equal to any other, and
  /// white space at the ends left out.
  static func areEqual(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    if left.elementsEqual(right) { return true }
    let words = { (text: ArraySlice<UInt8>) in
      String(decoding: text, as: UTF8.self).unicodeScalars.split(
        whereSeparator: Typography.isWhitespace)
    }
    return words(left).elementsEqual(words(right)) { $0.elementsEqual($1) }
  }
}
