/// Looks for all quotes of a file in a text.
struct PassageSearch {
  let index: PassageIndex
  private let maker: CandidateMaker
  private let contexts: ContextSearch
  private var search: CandidateSearch

  init(in index: PassageIndex) {
    self.index = index
    maker = CandidateMaker(in: index)
    contexts = ContextSearch(in: index)
    search = CandidateSearch(in: index)
  }

  /// A candidate and what speaks for it.
  struct Weighed {
    let candidate: Candidate
    let evidence: Evidence
  }

  /// What is known of one quote before its neighbours are looked at.
  private struct Looked {
    let quote: QuoteKeys
    let candidates: [Candidate]
    let exactCount: Int
    let closed: Double
  }

  /// The candidates of each quote.
  mutating func weigh(_ quotes: [SoughtQuote]) -> [[Weighed]] {
    let looked = quotes.map { look(for: QuoteKeys($0, in: index)) }
    let neighbours = Neighbours(looked.map(surePlace), wordCount: index.numbers.count)
    return looked.enumerated().map { position, looked in
      looked.candidates.map { candidate in
        var rival = 0.0
        var rivalOverlap = 0.0
        for other in looked.candidates where !other.words.overlaps(candidate.words) {
          rival = max(rival, other.similarity)
          rivalOverlap = max(rivalOverlap, other.overlap)
        }
        return Weighed(
          candidate: candidate,
          evidence: Evidence(
            candidate, of: looked.quote, rival: rival, rivalOverlap: rivalOverlap,
            exactCount: looked.exactCount,
            closed: looked.closed,
            neighbours: neighbours.evidence(for: candidate.words, ofQuote: position)))
      }
    }
  }

  private mutating func look(for quote: QuoteKeys) -> Looked {
    let exact = search.exactPlaces(of: quote)
    var candidates = exact.map { maker.exact($0, for: quote) }
    var closed = 0.5
    if exact.count < quote.sought.occurrences ?? 1 {
      var starts = search.likelyStarts(of: quote)
      let afterPrefix = quote.prefix.map(contexts.borders) ?? []
      let atSuffix = quote.suffix.map(contexts.borders) ?? []
      if let prefix = quote.prefix, let suffix = quote.suffix {
        closed = 0
        for border in afterPrefix {
          let similarity = min(
            contexts.scorer.similarity(of: prefix, at: border),
            contexts.scorer.similarity(of: suffix, at: border))
          closed = max(closed, similarity)
        }
        for border in atSuffix {
          let similarity = min(
            contexts.scorer.similarity(of: prefix, at: border),
            contexts.scorer.similarity(of: suffix, at: border))
          closed = max(closed, similarity)
        }
      }
      starts += afterPrefix
      starts += atSuffix.map { $0 - quote.count }
      for start in starts {
        for candidate in maker.likely(from: start, for: quote)
        where !candidates.contains(where: { $0.words == candidate.words }) {
          candidates.append(candidate)
        }
      }
    }
    return Looked(
      quote: quote, candidates: candidates, exactCount: exact.count, closed: closed)
  }

  private func surePlace(of looked: Looked) -> Range<Int>? {
    guard looked.quote.count >= 3, looked.quote.sought.occurrences ?? 1 == 1 else { return nil }
    if looked.exactCount == 1 { return looked.candidates[0].words }
    guard looked.exactCount == 0 else { return nil }
    guard let best = looked.candidates.max(by: { $0.similarity < $1.similarity }),
      best.similarity >= 0.8
    else { return nil }
    let hasRival = looked.candidates.contains {
      $0.similarity >= 0.6 && !$0.words.overlaps(best.words)
    }
    return hasRival ? nil : best.words
  }
}
