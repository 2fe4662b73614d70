/// A place of a text that may be a quote's, with what speaks for it and against it.
struct Candidate {
  /// Indexes of its words in the text.
  let words: Range<Int>
  let isExact: Bool
  /// Edit similarity of the keys, from 0 to 1.
  let similarity: Double
  /// Share of the quote's rarity that stands there too, in order.
  let overlap: Double
  /// Share of the place's rarity that is the quote's.
  let precision: Double
  /// Runs of equal words beyond the first, for each word of the quote.
  let breaks: Double
  /// Whether the quote's first word stands there, and its last.
  let hasFirst: Bool
  let hasLast: Bool
  /// Difference in length, as share of the longer one.
  let lengthDifference: Double
  /// Similarity of what stands around; nil where nothing is known.
  var prefix: Double?
  var suffix: Double?
  var nearPrefix: Double?
  var nearSuffix: Double?
}

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
        words: words, isExact: true, similarity: 1, overlap: 1, precision: 1, breaks: 0,
        hasFirst: true, hasLast: true, lengthDifference: 0), of: quote)
  }

  /// The best place near one where the quote would begin at word `start`; nil where nothing fits.
  func likely(from start: Int, for quote: QuoteKeys) -> Candidate? {
    let count = quote.count
    let slack = min(count + 12, 150)
    let low = max(0, start - slack)
    let high = min(index.numbers.count, start + count + slack)
    guard low < high else { return nil }
    let alignment = WordAlignment(of: quote, with: low..<high, of: index)
    guard let firstKept = alignment.partners.firstIndex(where: { $0 != nil }),
      let lastKept = alignment.partners.lastIndex(where: { $0 != nil }),
      let first = alignment.partners[firstKept], let last = alignment.partners[lastKept]
    else { return nil }
    let words = PassageEnds(quote: quote, index: index).range(
      around: low + first..<low + last + 1, before: firstKept, after: count - 1 - lastKept)
    var shared = 0.0
    var runs = 0
    var previous = -2
    for (offset, partner) in alignment.partners.enumerated() {
      guard let partner else { continue }
      shared += quote.rarities[offset]
      if partner != previous + 1 { runs += 1 }
      previous = partner
    }
    var passage = 0.0
    for word in words where index.keyed.words[word].isWord {
      passage += index.rarity(of: index.numbers[word])
    }
    let key = index.keyed.key
    let keyRange =
      Int(
        index.keyed.words[words.lowerBound].keyStart)..<Int(
        index.keyed.words[words.upperBound - 1].keyEnd)
    let distance = key.withUnsafeBufferPointer {
      quote.distance.distance(to: UnsafeBufferPointer(rebasing: $0[keyRange]))
    }
    let longer = Double(max(1, keyRange.count, quote.distance.count))
    return withContext(
      Candidate(
        words: words, isExact: false, similarity: 1 - Double(distance) / longer,
        overlap: shared / max(quote.rarity, .leastNonzeroMagnitude),
        precision: passage > 0 ? min(1, shared / passage) : 0,
        breaks: Double(max(0, runs - 1)) / Double(count),
        hasFirst: firstKept == 0, hasLast: lastKept == count - 1,
        lengthDifference: Double(abs(keyRange.count - quote.distance.count)) / longer), of: quote)
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
