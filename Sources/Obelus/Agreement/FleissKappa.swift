/// Fleiss' kappa, for units that were rated equally often.
package struct FleissKappa: Sendable {
  /// How many ratings each unit has that was looked at; 0 where there is none.
  package let ratingsPerUnit: Int
  /// The value and the number of units that it was computed from.
  package let kappa: AgreementCoefficient

  /// (P - P_e) / (1 - P_e) over N units of m ratings each, not necessarily by the same raters. P is the mean
  /// over the units of Σ_c n_c(n_c - 1) / m(m - 1), where n_c ratings of a unit are of category c, and
  /// P_e = Σ_c p_c² from the share p_c of a category among all N·m ratings.
  ///
  /// The formula knows no missing ratings, so it looks only at the units with the commonest number of
  /// ratings, two at least; of two numbers that are equally common, the larger. Undefined where there is no
  /// such unit, or where all their ratings are the same. O(ratings).
  /// Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters" (1971).
  package init(of table: RatingTable) {
    let sizes = Dictionary(
      table.units.filter { $0.count > 1 }.map { ($0.count, 1) }, uniquingKeysWith: +)
    guard let commonest = sizes.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      ratingsPerUnit = 0
      kappa = AgreementCoefficient(undefined: .nothingShared, units: 0)
      return
    }
    let size = commonest.key
    var agreeing = 0
    var totals: [Int: Int] = [:]
    for unit in table.units where unit.count == size {
      for (category, count) in RatingTable.counts(of: unit) {
        agreeing += count * (count - 1)
        totals[category, default: 0] += count
      }
    }
    // Both sides times (N·m)²: P becomes agreeing · N·m / (m - 1), P_e the sum of the squares.
    let ratings = commonest.value * size
    let squares = totals.values.reduce(0) { $0 + $1 * $1 }
    ratingsPerUnit = size
    kappa = AgreementCoefficient(
      observed: Double(agreeing * ratings) / Double(size - 1), expected: Double(squares),
      scale: Double(ratings * ratings), units: commonest.value)
  }
}
