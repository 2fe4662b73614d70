/// A quote of an older text that is to be found again in a newer one.
package struct SoughtQuote: Sendable {
  /// The words, with the prefix and suffix that stood around them, where they are known.
  package let quote: Quote
  /// How often the words stood in the older text; nil where nobody knows.
  package let occurrences: Int?

  package init(_ quote: Quote, occurrences: Int? = nil) {
    self.quote = quote
    self.occurrences = occurrences
  }
}

extension NormalizedText {
  /// How often the words of `quote` stand here by themselves. O(text + quote).
  package func placeCount(of quote: NormalizedText) -> Int {
    PieceSearch(for: quote.bytes, in: self).reduce(0) { count, _ in count + 1 }
  }
}
