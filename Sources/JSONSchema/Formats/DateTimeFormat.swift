import SourceText

/// Dates and times of RFC 3339, section 5.6, with the restrictions of 5.7.
enum DateTimeFormat {
  /// `full-date`, a day that the Gregorian calendar has.
  static func isDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    return takeDate(&cursor) && cursor.isAtEnd
  }

  /// `full-time`: an offset is required.
  static func isTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    return takeTime(&cursor) && cursor.isAtEnd
  }

  /// `date-time`. `T` and `Z` may be small letters; a space for the `T` is an agreement of
  /// applications, which JSON Schema has not made.
  static func isDateTime(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var cursor = FormatCursor(bytes)
    return takeDate(&cursor) && (cursor.take("T") || cursor.take("t")) && takeTime(&cursor)
      && cursor.isAtEnd
  }

  private static func takeDate(_ cursor: inout FormatCursor) -> Bool {
    guard let year = cursor.digits(4), cursor.take("-"), let month = cursor.digits(2),
      cursor.take("-"), let day = cursor.digits(2), (1...12).contains(month)
    else { return false }
    return day >= 1 && day <= dayCount(ofMonth: month, year: year)
  }

  private static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A second 60 is allowed at 23:59 UTC of any day: which days had one is a table that grows.
  private static func takeTime(_ cursor: inout FormatCursor) -> Bool {
    guard let hour = cursor.digits(2), cursor.take(":"), let minute = cursor.digits(2),
      cursor.take(":"), let second = cursor.digits(2), hour < 24, minute < 60, second <= 60
    else { return false }
    if cursor.take("."), cursor.skip(while: Ascii.isDigit) == 0 { return false }
    guard let offset = takeOffset(&cursor) else { return false }
    let day = 24 * 60
    let minuteOfDay = (hour * 60 + minute - offset + day) % day
    return second < 60 || minuteOfDay == day - 1
  }

  /// Minutes that local time is ahead of UTC.
  private static func takeOffset(_ cursor: inout FormatCursor) -> Int? {
    if cursor.take("Z") || cursor.take("z") { return 0 }
    let isAhead = cursor.take("+")
    guard isAhead || cursor.take("-"), let hours = cursor.digits(2), cursor.take(":"),
      let minutes = cursor.digits(2), hours < 24, minutes < 60
    else { return nil }
    return (isAhead ? 1 : -1) * (hours * 60 + minutes)
  }
}
