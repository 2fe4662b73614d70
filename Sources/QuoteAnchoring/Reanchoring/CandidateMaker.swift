/// Makes candidates of places.
struct CandidateMaker {
  let index: PassageIndex
  let scorer: ContextScorer

  init(in index: PassageIndex) {
    self.index = index
    scorer = ContextScorer(index: index)
  }

  func exact(_ words: Range<Int>, for quote: QuoteKeys) -> Candidate {
    withContext(
      Candidate(
        words: words, isExact: true, similarity: 1, overlap: 1, precision: 1,
        shared: quote.rarity, ends: 4), of: quote)
  }

  /// The best passages near a place where the quote would begin at word `start`: one that takes in
  /// all the quote's words that are near, and one that leaves out those which are farther off.
  func likely(from start: Int, for quote: QuoteKeys) -> [Candidate] {
    let stretch = self.stretch(from: start, for: quote)
    guard !stretch.isEmpty else { return [] }
    let alignment = WordAlignment(of: quote, with: stretch, of: index)
    let all = KeptWords(alignment, from: stretch.lowerBound)
    guard let wide = candidate(all, for: quote) else { return [] }
    let core = all.core(of: quote, in: index)
    guard core.pairs.count < all.pairs.count, let tight = candidate(core, for: quote) else {
      return [wide]
    }
    return [wide, tight]
  }

  /// The words that are looked at for a passage near a place where the quote would begin at word
  /// `start`.
  func stretch(from start: Int, for quote: QuoteKeys) -> Range<Int> {
    let slack = min(quote.count + 12, Self.mostSlack)
    let low = min(max(0, start - slack), index.numbers.count)
    return low..<max(low, min(index.numbers.count, start + quote.count + slack))
  }

  /// How many words more than the quote has a passage may begin earlier or end later.
  private static let mostSlack = 150

  private func candidate(_ kept: KeptWords, for quote: QuoteKeys) -> Candidate? {
    guard let first = kept.pairs.first, let last = kept.pairs.last else { return nil }
    let words = PassageEnds(quote: quote, index: index).range(
      around: first.word..<last.word + 1, before: first.offset,
      after: quote.count - 1 - last.offset)
    let shared = kept.pairs.reduce(0) { $0 + quote.rarities[$1.offset] }
    let passage = words.reduce(0) { sum, word in
      index.keyed.words[word].isWord ? sum + index.rarity(of: index.numbers[word]) : sum
    }
    let overlap = shared / max(quote.rarity, .leastNonzeroMagnitude)
    return withContext(
      Candidate(
        words: words, isExact: false, similarity: similarity(of: words, to: quote) ?? overlap,
        overlap: overlap,
        precision: passage > 0 ? min(1, shared / passage) : 0, shared: shared,
        ends: ends(of: words, kept, for: quote)), of: quote)
  }

  /// Edit similarity of the keys; nil for a quote that is too long for it. Where one is less than a
  /// quarter as long as the other it is next to nothing, and 0 is said.
  private func similarity(of words: Range<Int>, to quote: QuoteKeys) -> Double? {
    guard let distance = quote.distance else { return nil }
    let range = index.keyed.keyRange(of: words)
    let longer = max(1, range.count, distance.count)
    guard 4 * min(range.count, distance.count) >= longer else { return 0 }
    return index.keyed.key.withUnsafeBufferPointer { key in
      let edits = distance.distance(to: UnsafeBufferPointer(rebasing: key[range]))
      return 1 - Double(edits) / Double(longer)
    }
  }

  private func ends(
    of words: Range<Int>, _ kept: KeptWords, for quote: QuoteKeys
  ) -> Double {
    let last = index.keyed.words[words.upperBound - 1]
    let signs = [
      kept.pairs.first?.offset == 0,
      kept.pairs.last?.offset == quote.count - 1,
      quote.opensSentence == index.opensSentence(at: words.lowerBound),
      quote.endsSentence == last.endsSentence,
    ]
    return Double(signs.count { $0 })
  }

  private func withContext(_ candidate: Candidate, of quote: QuoteKeys) -> Candidate {
    var candidate = candidate
    if let prefix = quote.prefix {
      candidate.prefix = scorer.similarity(of: prefix, at: candidate.words.lowerBound)
      candidate.nearPrefix = scorer.nearSimilarity(of: prefix, at: candidate.words.lowerBound)
    }
    if let suffix = quote.suffix {
      candidate.suffix = scorer.similarity(of: suffix, at: candidate.words.upperBound)
      candidate.nearSuffix = scorer.nearSimilarity(of: suffix, at: candidate.words.upperBound)
    }
    return candidate
  }
}
