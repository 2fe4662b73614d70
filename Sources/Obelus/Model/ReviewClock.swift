import FoundationEssentials

/// What counts as today and as now. A fixed clock makes runs that can be repeated.
package struct ReviewClock: Sendable {
  /// The day, or the moment, that dates are compared with.
  package let today: ReviewDate
  /// The moment that is written where words are replaced, such as `2021-11-02T15:00:00Z`.
  let moment: String

  /// The day of that moment, such as `2021-11-02`.
  var day: String { String(moment.prefix(10)) }

  /// This machine's clock, in UTC.
  package static var system: ReviewClock {
    let seconds = Int(Date.now.timeIntervalSince1970.rounded(.down))
    return ReviewClock(today: .today, moment: ReviewDate.text(ofInstant: seconds))
  }

  /// A clock that stands still at `date`. Of a day the last second counts as now, so that all that was done
  /// on that day came before.
  package init(fixedAt date: ReviewDate) {
    let endOfDay = (date.lastDay + 1) * 86_400 - 1
    self.init(today: date, moment: ReviewDate.text(ofInstant: date.instant ?? endOfDay))
  }

  private init(today: ReviewDate, moment: String) {
    self.today = today
    self.moment = moment
  }
}
