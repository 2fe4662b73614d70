extension Anchor {
  /// The passage that has taken the place of a quote.
  public struct Changed: Hashable, Sendable {
    /// The passage: bytes of the text.
    public let range: Range<Int>
    /// How it differs from the quote, or from the piece of it that changed.
    public let change: TextChange
    /// The piece of a quote that elides words; nil where the whole quote changed.
    public let piece: Piece?

    package init(range: Range<Int>, change: TextChange, piece: Piece? = nil) {
      self.range = range
      self.change = change
      self.piece = piece
    }
  }
}
