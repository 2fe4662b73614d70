/// Words around a figure that say how its number is meant.
enum FigureComparisons {
  /// Before a number, by their words joined by spaces.
  static let before = table([
    (
      .over,
      """
      over, more than, above, exceeding, greater than, larger than, higher than, upwards of, just over,
      well over, in excess of, longer than, older than, >
      """
    ),
    (
      .atLeast,
      """
      at least, no fewer than, no less than, not less than, not fewer than, a minimum of, ≥,
      as little as, as few as
      """
    ),
    (
      .nearly,
      "nearly, almost, just under, close to, approaching, not quite, just short of, getting on for"
    ),
    (
      .about,
      """
      about, around, roughly, approximately, some, circa, an estimated, estimated, approx, ca, c, ~,
      ≈, ±, in the region of, something like, more or less
      """
    ),
    (
      .under,
      "under, fewer than, less than, below, short of, well under, smaller than, lower than, <"
    ),
    (
      .atMost,
      """
      up to, at most, as many as, as much as, no more than, not more than, a maximum of, ≤,
      no longer than, no later than
      """
    ),
    (.exactly, "exactly, precisely"),
  ])

  /// After a number.
  static let after = table([
    (.atLeast, "or more, and more, and above, or above, and over, or over, plus, +, at least"),
    (.atMost, "or less, or fewer, or below, and under, or under, at most, at the most"),
    (.about, "or so, or thereabouts, more or less"),
  ])

  /// The longest has so many words.
  static let mostWords = 4

  private static func table(
    _ lists: [(ProseFigure.Comparison, String)]
  ) -> [String: ProseFigure.Comparison] {
    var table: [String: ProseFigure.Comparison] = [:]
    for (comparison, list) in lists {
      for phrase in list.split(separator: ",") {
        table[phrase.split { $0 == " " || $0 == "\n" }.joined(separator: " ")] = comparison
      }
    }
    return table
  }
}
