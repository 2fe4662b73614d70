/// Looks for all quotes of a file in a text.
struct PassageSearch {
  let index: PassageIndex
  private let maker: CandidateMaker
  private let contexts: ContextSearch
  private var search: CandidateSearch
  /// How much was done so far: pairs of words compared in alignments. For tests of its bound.
  private(set) var pairsCompared = 0

  /// The votes that were counted so far. For tests of their bound.
  var votesCounted: Int { search.votesCounted }

  init(in index: PassageIndex) {
    self.index = index
    maker = CandidateMaker(in: index)
    contexts = ContextSearch(in: index)
    search = CandidateSearch(in: index)
  }

  /// What is known of one quote before its neighbours are looked at.
  private struct Looked {
    let quote: QuoteKeys
    let candidates: [Candidate]
    let exactCount: Int
    let closed: Double
  }

  /// The places of the quote's very words, as indexes of words.
  func exactPlaces(of quote: SoughtQuote) -> [Range<Int>] {
    search.exactPlaces(of: QuoteKeys(quote, in: index))
  }

  /// The candidates of each quote, and what speaks for them.
  mutating func evidence(for quotes: [SoughtQuote]) -> [[Evidence]] {
    let looked = quotes.map { look(for: QuoteKeys($0, in: index)) }
    let neighbours = Neighbours(looked.map(surePlace), wordCount: index.numbers.count)
    return looked.enumerated().map { position, looked in
      let bestContext = looked.candidates.lazy.map(\.context).max() ?? 0
      let bestNearContext = looked.candidates.lazy.map(\.nearContext).max() ?? 0
      return looked.candidates.map { candidate in
        var rival = 0.0
        var bestEnds = 0.0
        for other in looked.candidates {
          if other.words.overlaps(candidate.words) {
            bestEnds = max(bestEnds, other.ends)
          } else {
            rival = max(rival, other.similarity)
          }
        }
        return Evidence(
          candidate: candidate, quote: looked.quote, exactCount: looked.exactCount,
          closed: looked.closed, rival: rival, bestEnds: bestEnds, bestContext: bestContext,
          bestNearContext: bestNearContext,
          neighbours: neighbours.evidence(for: candidate.words, ofQuote: position))
      }
    }
  }

  /// Beginnings that are no farther apart, in words, or than half the quote, are looked at once: the
  /// stretches around them are nearly the same.
  private static let nearStart = 4

  private mutating func look(for quote: QuoteKeys) -> Looked {
    let exact = search.exactPlaces(of: quote)
    var candidates = exact.map { maker.exact($0, for: quote) }
    var closed = 0.5
    if exact.count < quote.occurrences, quote.count <= QuoteHalves.mostWords {
      let afterPrefix = quote.prefix.map(contexts.borders) ?? []
      let atSuffix = quote.suffix.map(contexts.borders) ?? []
      closed = contexts.closed(quote, at: afterPrefix + atSuffix)
      var starts = search.likelyStarts(of: quote)
      for start in afterPrefix + atSuffix.map({ $0 - quote.count })
      where !starts.contains(where: { abs($0 - start) <= max(Self.nearStart, quote.count / 2) }) {
        starts.append(start)
      }
      for start in starts {
        pairsCompared += quote.count * maker.stretch(from: start, for: quote).count
        for candidate in maker.likely(from: start, for: quote)
        where !candidates.contains(where: { $0.words == candidate.words }) {
          candidates.append(candidate)
        }
      }
    }
    return Looked(
      quote: quote, candidates: candidates, exactCount: exact.count, closed: closed)
  }

  /// The quote's place where there is hardly a doubt: its neighbours will be expected beside it.
  private func surePlace(of looked: Looked) -> Range<Int>? {
    guard looked.quote.count >= Self.fewestSureWords, looked.quote.occurrences == 1 else {
      return nil
    }
    if looked.exactCount == 1 { return looked.candidates[0].words }
    guard looked.exactCount == 0,
      let best = looked.candidates.max(by: { $0.similarity < $1.similarity }),
      best.similarity >= Self.sureSimilarity
    else { return nil }
    let hasRival = looked.candidates.contains {
      $0.similarity >= Self.rivalSimilarity && !$0.words.overlaps(best.words)
    }
    return hasRival ? nil : best.words
  }

  private static let fewestSureWords = 3
  private static let sureSimilarity = 0.65
  private static let rivalSimilarity = 0.45
}
