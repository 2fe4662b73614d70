extension NormalizedText {
  /// The pieces of a quote that elides words with `[...]`, the empty ones left out; none for any other
  /// quote. O(n).
  package var pieces: [Anchor.Piece] {
    guard let elision = Elision(of: self) else { return [] }
    return elision.pieces.enumerated().map { index, range in
      Anchor.Piece(index: index, range: originalRange(of: range))
    }
  }

  /// The words of one of the ``pieces`` by themselves. O(length).
  package func text(of piece: Anchor.Piece) -> NormalizedText {
    NormalizedText(Array(original[piece.range]))
  }
}
