extension NearestWord {
  /// Suggestions for many ids that nobody knows, among those of a file.
  ///
  /// Each id is compared with all the others; the sum of comparisons is bounded, so that a file in which
  /// everything is unknown costs no more than its size. What is asked later gets no suggestion.
  struct Suggestions {
    /// Most comparisons of two words.
    private static let mostComparisons = 100_000

    /// The known ids, in order; nil until something is asked.
    private var words: [String]?
    private let known: () -> [String]
    private var comparisons = 0
    private var given: [LocatedText: String?] = [:]

    /// Nothing is done until something is asked.
    init(among ids: some Collection<LocatedText>) {
      known = { ids.map(\.string).sorted() }
    }

    /// The id that `id` is most likely a misspelling of.
    mutating func suggestion(for id: LocatedText) -> String? {
      if let suggestion = given[id] { return suggestion }
      let words = words ?? known()
      self.words = words
      comparisons += words.count
      guard comparisons <= Self.mostComparisons || given.isEmpty else { return nil }
      let suggestion = NearestWord.suggestion(for: id.string, among: words)
      given[id] = suggestion
      return suggestion
    }
  }
}
