import FoundationEssentials

extension ReviewDate {
  /// The day on this machine's clock, in UTC.
  public static var today: ReviewDate {
    ReviewDate(day: Int((Date.now.timeIntervalSince1970 / 86_400).rounded(.down)))
  }
}
