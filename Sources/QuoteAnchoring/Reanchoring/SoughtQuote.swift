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
