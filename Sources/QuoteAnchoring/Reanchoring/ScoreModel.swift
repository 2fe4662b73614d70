#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How likely each candidate is the quote's place: McFadden's conditional logit, in which the
/// candidates compete with each other and with the quote's being gone.
///
/// The weights are fitted to the edit histories of public texts: see `Benchmarks/README.md`.
struct ScoreModel: Sendable {
  /// What speaks for any candidate against the quote's being gone.
  let bias: Double
  let weights: [(sign: Evidence.Sign, weight: Double)]

  /// The model for a quote: what signs mean depends on what is known of it.
  static func model(for quote: QuoteKeys) -> ScoreModel {
    if quote.occurrences > 1 { return .repeated }
    return quote.prefix == nil && quote.suffix == nil ? .bare : .surrounded
  }

  /// The probability of each candidate; what is missing from 1 is that of the quote's being gone.
  func probabilities(of candidates: [Evidence]) -> [Double] {
    let odds = candidates.map { evidence in
      let score = weights.reduce(bias) { $0 + $1.weight * evidence.value(of: $1.sign) }
      return exp(min(max(score, -30), 30))
    }
    let total = odds.reduce(1, +)
    return odds.map { $0 / total }
  }
}
