/// Two raters' choices for the units that both rated.
package struct PairAgreement: Sendable {
  /// The raters, the lower number first.
  package let raters: (Int, Int)
  /// How many units both rated.
  package private(set) var shared = 0
  /// In how many of them they chose the same category.
  package private(set) var agreed = 0
  /// How often each of them chose each category, in these units.
  private var choices: ([Int: Int], [Int: Int]) = ([:], [:])

  private init(_ first: Int, _ second: Int) { raters = (first, second) }

  private mutating func add(_ first: Int, _ second: Int) {
    shared += 1
    if first == second { agreed += 1 }
    choices.0[first, default: 0] += 1
    choices.1[second, default: 0] += 1
  }

  /// Cohen's kappa: (p_o - p_e) / (1 - p_e), where p_o is the share of units in which the two agree, and
  /// p_e = Σ_c p_1c · p_2c, from how often each of them chose each category in the units that both rated.
  ///
  /// Undefined where they share no unit, or where both chose one and the same category throughout.
  /// Source: J. Cohen, "A coefficient of agreement for nominal scales" (1960).
  package var kappa: AgreementCoefficient {
    guard shared > 0 else { return AgreementCoefficient(undefined: .nothingShared, units: 0) }
    // By integers, so that the sum has one value, whatever the order of the dictionary.
    let expected = choices.0.reduce(0) { $0 + $1.value * (choices.1[$1.key] ?? 0) }
    return AgreementCoefficient(
      observed: Double(shared * agreed), expected: Double(expected),
      scale: Double(shared * shared), units: shared)
  }

  /// All pairs of raters who share a unit, ordered by their numbers. O(Σ r²) for r ratings of a unit.
  package static func all(in table: RatingTable) -> [PairAgreement] {
    struct Pair: Hashable {
      let first: Int
      let second: Int
    }
    var pairs: [Pair: PairAgreement] = [:]
    for unit in table.units {
      for (index, first) in unit.enumerated() {
        for second in unit[(index + 1)...] {
          pairs[
            Pair(first: first.rater, second: second.rater),
            default: PairAgreement(first.rater, second.rater)
          ].add(first.category, second.category)
        }
      }
    }
    return pairs.values.sorted { $0.raters < $1.raters }
  }
}
