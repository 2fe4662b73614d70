extension Quote {
  /// Looks for the pieces of a quote that does not stand in `text` as it is written.
  func anchor(
    _ elision: Elision, in text: NormalizedText, paragraphs: Paragraphs
  ) -> Anchor {
    let pieces = elision.pieces
    guard pieces.count <= Anchor.Missing.mostPieces else {
      return .missing(.tooManyPieces(pieces.count))
    }
    if let short = pieces.firstIndex(where: {
      exact.wordCount(in: $0) < Anchor.Missing.fewestPieceWords
    }) {
      return missing(short, of: elision, .tooShort)
    }
    if pieces.isEmpty { return .missing(.nowhere) }
    // Nothing is skipped, and so several places are several places.
    if pieces.count == 1 { return anchor(onlyPieceOf: elision, in: text) }
    let words = pieces.map { Array(exact.bytes[$0]) }
    var search = ChainSearch(for: words, in: text, paragraphs: paragraphs)
    guard let chain = search.run() else {
      let (index, previous) = search.broken
      let fault = fault(of: words[index], after: previous, in: text)
      return missing(index, of: elision, fault)
    }
    let surroundings = Surroundings(of: self, in: text)
    if surroundings.isEmpty { return .elided(chain.map(text.originalRange)) }
    var bounded = ChainSearch(
      for: words, in: text, paragraphs: paragraphs, surroundings: surroundings)
    if let chain = bounded.run() { return .elided(chain.map(text.originalRange)) }
    var places = Anchor.Places()
    places.add(chain[0].lowerBound..<chain[chain.count - 1].upperBound)
    return .misplaced(places.inOriginal(of: text))
  }

  private func anchor(onlyPieceOf elision: Elision, in text: NormalizedText) -> Anchor {
    let piece = exact.text(
      of: Anchor.Piece(index: 0, range: exact.originalRange(of: elision.pieces[0])))
    let anchor = Quote(piece, prefix: prefix, suffix: suffix)
      .anchorAsWritten(in: text)
    switch anchor {
    case .exact(let range), .typographic(let range): return .elided([range])
    case .missing(.insideWords(let places)): return missing(0, of: elision, .insideWords(places))
    case .missing: return missing(0, of: elision, .nowhere)
    case .elided, .ambiguous, .misplaced, .changed, .unanchored: return anchor
    }
  }

  private func missing(_ index: Int, of elision: Elision, _ fault: Anchor.Fault) -> Anchor {
    let range = exact.originalRange(of: elision.pieces[index])
    return .missing(.piece(Anchor.Piece(index: index, range: range), fault))
  }

  /// Why `words` do not continue a chain whose last place is `previous`. O(text).
  private func fault(
    of words: [UInt8], after previous: Range<Int>?, in text: NormalizedText
  ) -> Anchor.Fault {
    var insideWords = Anchor.Places()
    var nearest: Range<Int>?
    for start in ByteSearch(for: words, in: text) {
      let place = start..<start + words.count
      guard WholeWords.standsAlone(place, in: text) else {
        insideWords.add(place)
        continue
      }
      nearest = place
      if let previous, start >= previous.upperBound { break }
    }
    if let nearest, let previous {
      let isAfter = nearest.lowerBound >= previous.upperBound
      let place = text.originalRange(of: nearest)
      let previous = text.originalRange(of: previous)
      return isAfter ? .tooFar(place, previous: previous) : .tooEarly(place, previous: previous)
    }
    let places = insideWords.inOriginal(of: text).first
    return places.isEmpty ? .nowhere : .insideWords(places)
  }
}
