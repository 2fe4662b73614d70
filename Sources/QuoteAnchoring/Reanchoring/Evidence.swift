/// What speaks for a candidate and against it.
struct Evidence {
  /// A sign that the models weigh.
  enum Sign: String, CaseIterable, Sendable {
    // What is shared with the quote.
    case similarity, similaritySquared, overlap, overlapSimilarity, lengthSimilarity
    case balance, highBalance, shared, fewWords, exact, rival, ends
    // Where it stands.
    case neighbours, balancedNeighbours, exactNeighbours
    // What stands around it.
    case nearContext, lostContext, closedContext, balancedClosed, exactContext, exactSurrounded
    case contextBehindBest, nearBehindBest
    // How often the quote stands there, and stood.
    case fewerCopies, exactAmongCopies
  }

  let candidate: Candidate
  let quote: QuoteKeys
  /// How many exact places the quote has.
  let exactCount: Int
  /// How well prefix and suffix meet somewhere without the quote between, from 0 to 1.
  let closed: Double
  /// The highest similarity of a candidate elsewhere.
  let rival: Double
  /// The best ends, and the best surroundings, that a candidate which overlaps this one has, and any
  /// has.
  let bestEnds: Double
  let bestContext: Double
  let bestNearContext: Double
  /// See ``Neighbours``.
  let neighbours: Double

  func value(of sign: Sign) -> Double {
    let similarity = candidate.similarity
    let balance = candidate.balance
    let exact = candidate.isExact ? 1.0 : 0
    return switch sign {
    case .similarity: similarity
    case .similaritySquared: similarity * similarity
    case .overlap: candidate.overlap
    case .overlapSimilarity: candidate.overlap * similarity
    case .lengthSimilarity: similarity * min(Double(quote.keyed.key.count) / Self.longQuote, 1)
    case .balance: balance
    case .highBalance: max(0, balance - Self.highBalance)
    case .shared: min(candidate.shared / Self.muchShared, 1)
    case .fewWords: 1 / Double(max(1, quote.wordCount))
    case .exact: exact
    case .rival: max(0, rival - similarity)
    case .ends: candidate.ends - bestEnds
    case .neighbours: neighbours
    case .balancedNeighbours: balance * neighbours
    case .exactNeighbours: exact * neighbours
    case .nearContext: max(candidate.nearPrefix, candidate.nearSuffix)
    case .lostContext: closed * (1 - min(candidate.prefix, candidate.suffix))
    case .closedContext: closed
    case .balancedClosed: balance * closed
    case .exactContext: exact * max(candidate.prefix, candidate.suffix)
    case .exactSurrounded: exact * min(candidate.prefix, candidate.suffix)
    case .contextBehindBest: candidate.context - bestContext
    case .nearBehindBest: candidate.nearContext - bestNearContext
    case .fewerCopies: exactCount < quote.occurrences && quote.occurrences > 1 ? 1 : 0
    case .exactAmongCopies:
      exactCount > 1 ? exact * max(candidate.prefix, candidate.suffix) : 0
    }
  }

  /// Bytes from which on a quote is long.
  private static let longQuote = 300.0
  /// Rarity from which on more says no more.
  private static let muchShared = 80.0
  /// From here on more balance says less.
  private static let highBalance = 0.7
}
