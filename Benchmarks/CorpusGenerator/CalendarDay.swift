/// A day of the proleptic Gregorian calendar.
struct CalendarDay {
  let year: Int
  let month: Int
  let day: Int

  /// Howard Hinnant's `civil_from_days`: years begin in March, so that the leap day comes last.
  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// As annotation files write it: `2021-10-19`.
  var iso: String {
    "\(year)-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// As archives put it in an address: `20211019`.
  var compact: String {
    "\(year)\(padded(month, to: 2))\(padded(day, to: 2))"
  }

  /// As an article writes it: `19 October 2021`.
  var prose: String {
    "\(day) \(Vocabulary.months[month - 1]) \(year)"
  }
}

/// A number in decimal with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
