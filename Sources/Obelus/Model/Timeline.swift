/// Dates on one line, so that they can be sorted.
///
/// One by one, moments compare by their instants, a day and a moment by the day that is written. With
/// offsets from UTC the two may contradict each other: `2021-11-03T01:00:00+09:00` is before
/// `2021-11-02T20:00:00Z`, and `2021-11-03` lies between their days. Instants prevail here.
struct Timeline: Sendable {
  /// A place on the line.
  struct Point: Comparable, Sendable {
    let day: Int
    /// Seconds since 1970 in UTC; `min` for the beginning of the day, which a bare date stands for, `max`
    /// for its end.
    let moment: Int

    static func < (left: Point, right: Point) -> Bool {
      (left.day, left.moment) < (right.day, right.moment)
    }

    static let start = Point(day: .min, moment: .min)
    static let end = Point(day: .max, moment: .max)
  }

  /// Where a date may lie.
  struct Span: Equatable, Sendable {
    fileprivate(set) var earliest: Point
    fileprivate(set) var latest: Point
    /// Before ``earliest`` where a day that is written contradicts an instant.
    fileprivate(set) var foremost: Point

    /// Anywhere, where there is no date.
    fileprivate init(_ date: ReviewDate?) {
      guard let date else {
        (earliest, latest, foremost) = (.start, .end, .start)
        return
      }
      earliest = Point(day: date.firstDay, moment: date.instant ?? .min)
      latest =
        date.firstDay == date.lastDay ? earliest : Point(day: date.lastDay, moment: .max)
      foremost = earliest
    }

    private var isMoment: Bool { earliest == latest && earliest.moment != .min }

    /// Whether nobody can tell which of two comes first.
    func overlaps(_ other: Span) -> Bool {
      if self == other || isMoment && other.isMoment { return false }
      return foremost <= other.latest && other.foremost <= latest
    }
  }

  /// Where each of the dates lies.
  private(set) var spans: [Span]

  /// O(n), and O(n log n) where a moment is of another day in UTC.
  init(_ dates: some Collection<ReviewDate?>) {
    spans = dates.map(Span.init)
    if dates.contains(where: { $0?.isOfAnotherDayInUTC ?? false }) { align(Array(dates)) }
  }

  /// Moves moments that come before another in the order of days, but after it by the clock, to its day.
  private mutating func align(_ dates: [ReviewDate?]) {
    let moments = dates.indices.compactMap { index in
      dates[index]?.instant.map { (instant: $0, day: spans[index].earliest.day, index: index) }
    }.sorted { ($0.instant, $1.day) < ($1.instant, $0.day) }
    let days = Set(dates.lazy.compactMap(\.self).filter { $0.instant == nil }.map(\.firstDay))
    var latest = Int.min
    for moment in moments {
      latest = max(latest, moment.day)
      guard latest > moment.day else { continue }
      let point = Point(day: latest, moment: moment.instant)
      spans[moment.index].earliest = point
      spans[moment.index].latest = point
      // No offset is a day long, so that there are but a few days to ask for.
      let isContradicted = (moment.day + 1...latest).contains(where: days.contains)
      if !isContradicted { spans[moment.index].foremost = point }
    }
  }
}

extension ReviewDate {
  /// Whether the date is a moment whose day is another one in UTC.
  fileprivate var isOfAnotherDayInUTC: Bool {
    guard let instant else { return false }
    return !(firstDay * 86_400..<(firstDay + 1) * 86_400).contains(instant)
  }
}
