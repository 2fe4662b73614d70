import Figures

/// A unit of the calendar that spans are measured in.
struct CalendarUnit: Sendable {
  let name: String
  let plural: String
  /// Units of months and of days are never mixed: no month has a fixed number of days.
  fileprivate let months: Int?
  fileprivate let days: Int?

  /// The unit of a name such as `years`, `yrs` or `week`; nil for what dates do not measure.
  init?(named name: String) {
    guard let known = FigureUnits.name(of: name),
      let unit = Self.all.first(where: { $0.name == known })
    else { return nil }
    self = unit
  }

  private init(_ name: String, _ plural: String, months: Int? = nil, days: Int? = nil) {
    (self.name, self.plural, self.months, self.days) = (name, plural, months, days)
  }

  private static let all = [
    CalendarUnit("day", "days", days: 1), CalendarUnit("week", "weeks", days: 7),
    CalendarUnit("fortnight", "fortnights", days: 14), CalendarUnit("month", "months", months: 1),
    CalendarUnit("year", "years", months: 12), CalendarUnit("decade", "decades", months: 120),
    CalendarUnit("century", "centuries", months: 1200),
    CalendarUnit("millennium", "millennia", months: 12_000),
  ]
}

extension CalendarUnit {
  /// How many of the unit may lie between two dates, by the calendar: from the last day that the first
  /// may mean to the first of the second, up to the whole stretch with both its ends. O(1).
  func count(from: ReviewDate, to: ReviewDate) -> ClosedRange<Rational>? {
    guard let least = count(fromDay: from.lastDay, toDay: max(from.lastDay, to.firstDay)),
      let most = count(fromDay: from.firstDay, toDay: max(from.firstDay, to.lastDay) + 1)
    else { return nil }
    return min(least, most)...most
  }

  /// From one year or month to another by their numbers alone, as most people reckon: from October 1949 to
  /// January 1979 is 30 years. Nil for units of days.
  func difference(from: ReviewDate, to: ReviewDate) -> Rational? {
    guard let months else { return nil }
    let (first, last) = (Calendar.date(ofDay: from.firstDay), Calendar.date(ofDay: to.lastDay))
    let years = last.year - first.year
    if months == 1 { return Rational(years * 12 + last.month - first.month) }
    return Rational(years).divided(by: Rational(months / 12))
  }

  private func count(fromDay first: Int, toDay last: Int) -> Rational? {
    if let days { return Rational(Int128(last - first), over: Int128(days)) }
    guard let months else { return nil }
    return Calendar.months(fromDay: first, toDay: last)?.divided(by: Rational(months))
  }
}

extension Calendar {
  /// Whole months from a day to a later one, and what is left as a share of the month that it begins.
  static func months(fromDay first: Int, toDay last: Int) -> Rational? {
    let (start, end) = (date(ofDay: first), date(ofDay: last))
    var whole = (end.year - start.year) * 12 + end.month - start.month
    if day(first, plusMonths: whole) > last { whole -= 1 }
    let (reached, next) = (day(first, plusMonths: whole), day(first, plusMonths: whole + 1))
    return Rational(Int128(last - reached), over: Int128(next - reached))?
      .adding(Rational(whole))
  }

  /// The same day so many months later, or the last of a month that is too short.
  static func day(_ number: Int, plusMonths months: Int) -> Int {
    let start = date(ofDay: number)
    let month = start.year * 12 + start.month - 1 + months
    let (year, index) = month.quotientAndRemainder(dividingBy: 12)
    let day = min(start.day, dayCount(ofMonth: index + 1, year: year))
    return dayNumber(year: year, month: index + 1, day: day)
  }
}
