extension RatingTable {
  /// Krippendorff's alpha for nominal categories: 1 - D_o / D_e, with any number of raters and of missing
  /// ratings. Units with one rating say nothing and are left out. Of the n ratings in the others,
  ///
  ///     D_o = 1 - Σ_u Σ_c n_uc(n_uc - 1) / (m_u - 1) / n
  ///     D_e = 1 - Σ_c n_c(n_c - 1) / n(n - 1)
  ///
  /// where n_uc of the m_u ratings of unit u, and n_c of all, are of category c.
  ///
  /// Undefined where no unit has two ratings, or where all ratings in such units are the same. O(ratings).
  /// Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011).
  package var krippendorffAlpha: AgreementCoefficient {
    var ratings = 0
    var totals: [Int: Int] = [:]
    /// The agreeing pairs of units with equally many ratings: sums of whole numbers have no order.
    var agreeing: [Int: Int] = [:]
    for unit in units where unit.count > 1 {
      ratings += unit.count
      for (category, count) in Self.counts(of: unit) {
        totals[category, default: 0] += count
        agreeing[unit.count, default: 0] += count * (count - 1)
      }
    }
    guard ratings > 0 else { return AgreementCoefficient(undefined: .nothingShared, units: 0) }
    let observed = agreeing.sorted { $0.key < $1.key }.reduce(0.0) { sum, group in
      sum + Double(group.value) / Double(group.key - 1)
    }
    let expected = totals.values.reduce(0) { $0 + $1 * ($1 - 1) }
    return AgreementCoefficient(
      observed: observed * Double(ratings - 1), expected: Double(expected),
      scale: Double(ratings * (ratings - 1)), units: comparableUnits)
  }
}
