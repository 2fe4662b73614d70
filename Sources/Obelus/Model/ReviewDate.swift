import SourceText

/// A date as a review gives it: a year, a month, a day, or a moment with its offset from UTC.
///
/// Days are counted in the proleptic Gregorian calendar, day 0 being 1970-01-01.
public struct ReviewDate: Hashable, Sendable {
  /// First day that the date may mean.
  package let firstDay: Int
  /// Last day that the date may mean.
  package let lastDay: Int
  /// Seconds since 1970-01-01T00:00:00Z, where the date is a moment.
  package let instant: Int?

  /// How two dates stand to each other.
  package enum Order: Hashable, Sendable {
    case earlier, later, same
    /// `2021-10` against `2021-10-19`: nobody can tell.
    case undecided
  }

  /// The day with this number.
  package init(day: Int) {
    firstDay = day
    lastDay = day
    instant = nil
  }

  /// Reads `2021`, `2021-10`, `2021-10-19`, or `2021-10-19T15:00:00Z` with seconds, a fraction of them
  /// and an offset such as `+02:00`. Nil for anything else, and for days that no calendar has.
  public init?(_ text: String) {
    var text = text
    guard let date = text.withUTF8({ ReviewDate(utf8: $0) }) else { return nil }
    self = date
  }

  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var reader = DigitReader(bytes: bytes)
    guard let year = reader.number(digits: 4) else { return nil }
    var months = 1...12
    if reader.skip("-") {
      guard let month = reader.number(digits: 2), (1...12).contains(month) else { return nil }
      months = month...month
    }
    var days = 1...Calendar.dayCount(ofMonth: months.upperBound, year: year)
    if months.count == 1, reader.skip("-") {
      guard let day = reader.number(digits: 2), days.contains(day) else { return nil }
      days = day...day
    }
    firstDay = Calendar.dayNumber(year: year, month: months.lowerBound, day: days.lowerBound)
    lastDay = Calendar.dayNumber(year: year, month: months.upperBound, day: days.upperBound)
    if reader.isAtEnd {
      instant = nil
      return
    }
    guard firstDay == lastDay, reader.skip("T"), let seconds = reader.timeOfDay() else {
      return nil
    }
    guard let offset = reader.utcOffset(), reader.isAtEnd else { return nil }
    instant = firstDay * 86_400 + seconds - offset
  }

  /// How this date stands to `other`. Partial dates compare as the days they may mean; a bare date
  /// counts as earlier than a moment of the same day.
  package func order(to other: ReviewDate) -> Order {
    if let instant, let moment = other.instant {
      return instant == moment ? .same : instant < moment ? .earlier : .later
    }
    if lastDay < other.firstDay { return .earlier }
    if firstDay > other.lastDay { return .later }
    guard firstDay == lastDay, other.firstDay == other.lastDay else {
      return self == other ? .same : .undecided
    }
    if instant != nil { return .later }
    return other.instant != nil ? .earlier : .same
  }

  /// What dates are sorted by: the last day that the date may mean; a bare date before the moments of the day,
  /// moments by their time.
  var rank: (day: Int, moment: Int) { (lastDay, instant ?? .min) }

  /// Whether every moment that the date may mean is before all that `other` may mean. Unlike ``order(to:)``
  /// it decides nothing between a day and a moment of that day.
  func isPlainly(before other: ReviewDate) -> Bool {
    if let instant, let moment = other.instant { return instant < moment }
    return lastDay < other.firstDay
  }

  /// The same where nobody knows whose days the dates are. A desk writes its own day, a machine that of UTC:
  /// beside a moment a bare day is that of any place, from UTC+14 to UTC-12.
  func isPlainlyAnywhere(before other: ReviewDate) -> Bool {
    switch (instant, other.instant) {
    case (let instant?, nil): instant < other.firstDay * 86_400 - 14 * 3600
    case (nil, let moment?): (lastDay + 1) * 86_400 + 12 * 3600 <= moment
    case (_?, _?), (nil, nil): isPlainly(before: other)
    }
  }

  /// The date without the time of day, as files write it: `2021`, `2021-10` or `2021-10-19`.
  var dayText: String {
    let date = Calendar.date(ofDay: firstDay)
    let year = Self.pad(date.year, 4)
    if lastDay - firstDay > 31 { return year }
    let month = "\(year)-\(Self.pad(date.month, 2))"
    return firstDay == lastDay ? "\(month)-\(Self.pad(date.day, 2))" : month
  }
}

extension ReviewDate {
  /// A moment as files write it, in UTC, such as `2021-11-02T15:00:00Z`: seconds since 1970-01-01T00:00:00Z.
  static func text(ofInstant seconds: Int) -> String {
    let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let second = rest < 0 ? rest + 86_400 : rest
    let date = Calendar.date(ofDay: rest < 0 ? day - 1 : day)
    return "\(pad(date.year, 4))-\(pad(date.month, 2))-\(pad(date.day, 2))"
      + "T\(pad(second / 3600, 2)):\(pad(second / 60 % 60, 2)):\(pad(second % 60, 2))Z"
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
  }
}

/// The arithmetic of the Gregorian calendar.
package enum Calendar {
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 to the given day.
  ///
  /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date of a day counted from 1970-01-01.
  ///
  /// Source: the same, civil_from_days.
  static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }
}

/// Reads the parts of a date from ASCII.
private struct DigitReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    return true
  }

  mutating func number(digits: Int) -> Int? {
    guard index + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + digits] {
      guard Ascii.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    index += digits
    return value
  }

  /// Seconds since midnight.
  mutating func timeOfDay() -> Int? {
    guard let hour = number(digits: 2), hour < 24, skip(":"),
      let minute = number(digits: 2), minute < 60
    else { return nil }
    guard skip(":") else { return hour * 3600 + minute * 60 }
    // 60 is a leap second.
    guard let second = number(digits: 2), second <= 60 else { return nil }
    if skip(".") {
      let fraction = bytes[index...].prefix(while: Ascii.isDigit)
      guard !fraction.isEmpty else { return nil }
      index = fraction.endIndex
    }
    return hour * 3600 + minute * 60 + second
  }

  /// Seconds east of UTC.
  mutating func utcOffset() -> Int? {
    if skip("Z") { return 0 }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hour = number(digits: 2), hour < 24, skip(":"),
      let minute = number(digits: 2), minute < 60
    else { return nil }
    return sign * (hour * 3600 + minute * 60)
  }
}
