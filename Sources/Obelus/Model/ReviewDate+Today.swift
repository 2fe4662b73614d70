import FoundationEssentials

extension ReviewDate {
  /// Whether the date, or the last day that it may mean, lies in the past. A bare date passes with the end
  /// of its day in UTC.
  package var hasPassed: Bool {
    let now = Date.now.timeIntervalSince1970
    return now >= Double(instant ?? (lastDay + 1) * 86_400)
  }

  /// The day on this machine's clock, in UTC.
  public static var today: ReviewDate {
    ReviewDate(day: Int((Date.now.timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
