/// The words of a quote that a passage has kept, in order.
struct KeptWords {
  /// For each, its offset in the quote and its index in the text.
  let pairs: [(offset: Int, word: Int)]

  /// The words of `alignment` with a stretch of the text that begins at word `start`.
  init(_ alignment: WordAlignment, from start: Int) {
    pairs = alignment.partners.enumerated().compactMap { offset, partner in
      partner.map { (offset, start + $0) }
    }
  }

  private init(_ pairs: ArraySlice<(offset: Int, word: Int)>) { self.pairs = Array(pairs) }

  /// The part of them that is most like the quote as a whole: from its first word to its last it
  /// shares more with the quote, for the length of both, than if a few words farther off were
  /// taken in. Dice's coefficient, every word counting by its rarity. O(runs²), of which the first
  /// and last few count.
  func core(of quote: QuoteKeys, in index: PassageIndex) -> KeptWords {
    let runs = self.runs
    guard runs.count > 1, let first = pairs.first?.word, let last = pairs.last?.word else {
      return self
    }
    var upTo = [0.0]
    for word in first...last {
      upTo.append(upTo[word - first] + index.weight(of: word))
    }
    var shared = [0.0]
    for (position, pair) in pairs.enumerated() {
      shared.append(shared[position] + index.weight(of: pair.word))
    }
    var best = 0..<pairs.count
    var highest = 0.0
    for start in runs.prefix(Self.mostRuns) {
      for end in runs.suffix(Self.mostRuns) where end.upperBound > start.lowerBound {
        let both = shared[end.upperBound] - shared[start.lowerBound]
        let passage =
          upTo[pairs[end.upperBound - 1].word + 1 - first]
          - upTo[pairs[start.lowerBound].word - first]
        let likeness = 2 * both / (quote.weight + passage)
        if likeness > highest + 1e-9 {
          (best, highest) = (start.lowerBound..<end.upperBound, likeness)
        }
      }
    }
    return KeptWords(pairs[best])
  }

  /// Stretches of ``pairs`` that are neighbours in quote and text.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for position in pairs.indices.dropFirst()
    where pairs[position].offset != pairs[position - 1].offset + 1
      || pairs[position].word != pairs[position - 1].word + 1
    {
      runs.append(start..<position)
      start = position
    }
    return runs + [start..<pairs.count]
  }

  private static let mostRuns = 12
}
