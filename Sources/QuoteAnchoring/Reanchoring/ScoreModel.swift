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
  /// One for each value of ``Evidence``.
  let weights: [Double]

  /// From this probability on the best candidate is the quote's place.
  static let found = 0.5
  /// Below this probability no candidate is worth a person's look.
  static let gone = 0.1

  /// The probability of each candidate; what is missing from 1 is that of the quote's being gone.
  func probabilities(of candidates: [Evidence]) -> [Double] {
    let odds = candidates.map { evidence in
      let score = zip(weights, evidence.values).reduce(bias) { $0 + $1.0 * $1.1 }
      return exp(min(max(score, -30), 30))
    }
    let total = odds.reduce(1, +)
    return odds.map { $0 / total }
  }
}
