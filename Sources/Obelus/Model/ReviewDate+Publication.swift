extension ReviewDate {
  /// When something was done that readers of a published review may have missed.
  enum Publicity: Comparable, Sendable {
    case before
    /// The dates do not tell: `2021-10` against `2021-10-19`, or a time on the day of the publication.
    case undecided
    case after
  }

  /// How `date`, or its lack, stands to this date of a publication. What is dated with the same day, and no
  /// time, was done for it.
  func publicity(of date: ReviewDate?) -> Publicity {
    guard let date else { return .undecided }
    if isPlainly(before: date) { return .after }
    switch date.order(to: self) {
    case .earlier, .same: return .before
    case .later, .undecided: return .undecided
    }
  }

  /// The earlier of two dates of publication: what readers saw first counts.
  func isEarlierPublication(than other: ReviewDate?) -> Bool {
    other.map { isPlainly(before: $0) } ?? true
  }

  /// Whether the date lies in the future on the day `today`, with the day of grace that `date-in-future`
  /// gives, too: it is tomorrow somewhere.
  func isToCome(on today: ReviewDate) -> Bool {
    order(to: ReviewDate(day: today.lastDay + 1)) == .later
  }
}
