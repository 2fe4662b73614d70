import SourceText

extension NormalizedText {
  /// Where the longest run of whole words that opens or closes `quote` stands in this text, as a
  /// range of ``original``; nil where no run of `minimumWords` does. Of two as long, the one that
  /// opens it.
  ///
  /// A quote that elides words is taken piece by piece: this tells of the first piece that does not
  /// stand here, and is nil where all do.
  ///
  /// O(text · log words), and O(text) for each piece: for explaining a quote that is missing, not
  /// for finding one.
  package func longestPart(of quote: NormalizedText, minimumWords: Int) -> Range<Int>? {
    guard let pieces = Elision(of: quote)?.pieces.prefix(Anchor.Missing.mostPieces) else {
      return longestPart(of: quote.bytes[...], minimumWords: minimumWords)
    }
    let missing = pieces.first { firstPlace(of: Array(quote.bytes[$0])) == nil }
    return missing.flatMap { longestPart(of: quote.bytes[$0], minimumWords: minimumWords) }
  }

  private func longestPart(of quote: ArraySlice<UInt8>, minimumWords: Int) -> Range<Int>? {
    let words = quote.split(separator: Ascii.space).map { $0.startIndex..<$0.endIndex }
    let fewest = max(1, minimumWords)
    let opening = longestRun(of: words.count, fewest: fewest) { count in
      quote[..<words[count - 1].upperBound]
    }
    let closing = longestRun(of: words.count, fewest: fewest) { count in
      quote[words[words.count - count].lowerBound...]
    }
    guard let opening else { return closing?.range }
    guard let closing else { return opening.range }
    return (closing.words > opening.words ? closing : opening).range
  }

  /// The largest number of words, from `fewest` to `most`, whose `run` stands in this text. What
  /// holds for a run holds for each shorter one, so it is found by halving. Only where the shorter
  /// one would end inside a figure such as `14 000` can a longer one be overlooked.
  private func longestRun(
    of most: Int, fewest: Int, run: (_ words: Int) -> ArraySlice<UInt8>
  ) -> (words: Int, range: Range<Int>)? {
    var longest: (words: Int, range: Range<Int>)?
    var low = fewest
    var high = most
    while low <= high {
      let middle = (low + high) / 2
      if let place = firstPlace(of: Array(run(middle))) {
        longest = (middle, originalRange(of: place))
        low = middle + 1
      } else {
        high = middle - 1
      }
    }
    return longest
  }

  private func firstPlace(of words: [UInt8]) -> Range<Int>? {
    var search = PieceSearch(for: words, in: self)
    return search.next()
  }
}
