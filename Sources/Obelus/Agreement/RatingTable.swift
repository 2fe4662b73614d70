/// Nominal ratings of units by raters; any rater may have left out any unit.
///
/// Units, raters and categories are numbered by whoever makes the table. Only given ratings are kept.
package struct RatingTable: Sendable {
  /// One rater's choice for one unit.
  package struct Rating: Hashable, Sendable {
    package let rater: Int
    package let category: Int

    package init(rater: Int, category: Int) {
      self.rater = rater
      self.category = category
    }
  }

  /// The ratings of each unit, ordered by rater, none of whom comes twice.
  package let units: [[Rating]]

  /// A table of the ratings of each unit. Of several by one rater of one unit, the last counts.
  package init(_ units: [[Rating]]) {
    self.units = units.map { ratings in
      let last = Dictionary(ratings.map { ($0.rater, $0) }, uniquingKeysWith: { $1 })
      return last.values.sorted { $0.rater < $1.rater }
    }
  }

  /// How many units have two ratings or more: all that a coefficient can look at.
  package var comparableUnits: Int { units.count { $0.count > 1 } }

  /// How many ratings each category has in a unit. O(ratings).
  static func counts(of unit: [Rating]) -> [Int: Int] {
    Dictionary(unit.map { ($0.category, 1) }, uniquingKeysWith: +)
  }
}
