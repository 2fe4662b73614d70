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

  /// Looks for the quote in `text`. O(text + quote + prefix + suffix), whatever they hold; times
  /// the number of pieces where the quote elides words.
  ///
  /// The ends of a place lie at the ends of words and figures: see ``WholeWords``. Prefix and
  /// suffix choose among the places; a quote of nothing is missing.
  ///
  /// Only a quote that does not stand there as it is written can elide words: the article may have
  /// the characters `[...]`. Its pieces are then looked for as ``ChainSearch`` tells, within
  /// neighbouring ranges of `paragraphs`: bytes of the text's ``NormalizedText/original``, in order
  /// and disjoint. Without any the text is one paragraph.
  package func anchor(in text: NormalizedText, paragraphs: [Range<Int>] = []) -> Anchor {
    let asWritten = anchorAsWritten(in: text)
    guard case .missing(let reason) = asWritten, let elision = Elision(of: exact) else {
      return asWritten
    }
    let anchor = anchor(elision, in: text, paragraphs: Paragraphs(paragraphs))
    // That the very characters stand there says more than which piece of them does not.
    if case .missing = anchor, reason != .nowhere { return asWritten }
    return anchor
  }

  /// The same, brackets being brackets.
  func anchorAsWritten(in text: NormalizedText) -> Anchor {
    var all = Anchor.Places()
    var chosen = Anchor.Places()
    var insideWords = Anchor.Places()
    var surroundings = Surroundings(of: self, in: text)
    for start in ByteSearch(for: exact.bytes, in: text) {
      let place = start..<start + exact.bytes.count
      guard WholeWords.standsAlone(place, in: text) else {
        insideWords.add(place)
        continue
      }
      all.add(place)
      let prefixStands = surroundings.prefixStands(before: place.lowerBound)
      let suffixStands = surroundings.suffixStands(after: place.upperBound)
      if prefixStands, suffixStands { chosen.add(place) }
    }
    switch (chosen.count, all.count) {
    case (1, _): return outcome(at: text.originalRange(of: chosen.first[0]), in: text)
    case (2..., _): return .ambiguous(chosen.inOriginal(of: text))
    case (_, 1...): return .misplaced(all.inOriginal(of: text))
    default:
      let places = insideWords.inOriginal(of: text).first
      return .missing(places.isEmpty ? .nowhere : .insideWords(places))
    }
  }

  private func outcome(at range: Range<Int>, in text: NormalizedText) -> Anchor {
    let isSame = FoldedBytes.areEqual(text.original[range], exact.original[...])
    return isSame ? .exact(range) : .typographic(range)
  }
}

extension Anchor.Places {
  /// The same places, of normalised bytes, in the original of `text`.
  func inOriginal(of text: NormalizedText) -> Self {
    var places = self
    places.first = first.map(text.originalRange)
    return places
  }
}
