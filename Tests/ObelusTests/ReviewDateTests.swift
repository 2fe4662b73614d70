import Testing

@testable import Obelus

@Suite struct ReviewDateTests {
  @Test(
    "Dates are a year, a month, a day or a moment",
    arguments: [
      "2021", "2021-10", "2021-10-19", "2020-02-29", "2021-10-19T15:00Z", "2021-10-19T15:00:00Z",
      "2021-10-19T15:00:00.25+02:00", "2016-12-31T23:59:60Z",
    ])
  func accepted(_ text: String) { #expect(ReviewDate(text) != nil) }

  @Test(
    "Anything else is none",
    arguments: [
      "", "21", "2021-13", "2021-00", "2021-10-32", "2021-02-29", "19.10.2021", "2021-10-19 15:00",
      "2021-10-19T15:00:00", "2021-10-19T25:00:00Z", "2021-10T15:00:00Z", "2021-10-19x", "２０２１",
    ])
  func refused(_ text: String) { #expect(ReviewDate(text) == nil) }

  @Test(
    "Dates compare as the days that they may mean",
    arguments: [
      ("2021-10-19", "2021-10-20", ReviewDate.Order.earlier),
      ("2021-10-20", "2021-10-19", .later),
      ("2021-10-19", "2021-10-19", .same),
      ("2021", "2022-01", .earlier),
      ("2021-10", "2021-10", .same),
      ("2021-10", "2021-10-19", .undecided),
      ("2021", "2021-10", .undecided),
      // A bare date counts as earlier than a moment of the same day, whatever the hour.
      ("2021-10-19", "2021-10-19T00:00:00Z", .earlier),
      ("2021-10-19T23:59:00Z", "2021-10-19", .later),
      // Moments compare as moments, whatever their offsets.
      ("2021-10-19T15:00:00Z", "2021-10-19T17:00:00+02:00", .same),
      ("2021-10-20T00:30:00+02:00", "2021-10-19T23:00:00Z", .earlier),
    ])
  func order(left: String, right: String, expected: ReviewDate.Order) throws {
    let (left, right) = (try #require(ReviewDate(left)), try #require(ReviewDate(right)))
    #expect(left.order(to: right) == expected)
  }

  @Test(
    "A bare day is that of any place on earth, beside a moment",
    arguments: [
      ("2026-11-23T20:30:00-05:00", "2026-11-24", false),
      ("2026-11-23T09:59:59Z", "2026-11-24", true),
      ("2026-11-23T10:00:00Z", "2026-11-24", false),
      ("2026-11-23", "2026-11-24T11:59:59Z", false),
      ("2026-11-23", "2026-11-24T12:00:00Z", true),
      ("2026-11", "2026-12-01T12:00:00Z", true),
      ("2026-11-23", "2026-11-24", true),
      ("2026-11-23T09:00:00Z", "2026-11-23T09:00:01Z", true),
      ("2026-11", "2026-11-24", false),
    ])
  func plainlyAnywhere(left: String, right: String, expected: Bool) throws {
    let (left, right) = (try #require(ReviewDate(left)), try #require(ReviewDate(right)))
    #expect(left.isPlainlyAnywhere(before: right) == expected)
    #expect(!right.isPlainlyAnywhere(before: left))
  }

  @Test(
    "The day of a date is written as precisely as it was",
    arguments: [
      ("2021", "2021"), ("2021-10", "2021-10"), ("2021-02", "2021-02"),
      ("0009-01-02", "0009-01-02"), ("2021-10-19T23:30:00-05:00", "2021-10-19"),
    ])
  func dayText(date: String, expected: String) throws {
    #expect(try #require(ReviewDate(date)).dayText == expected)
  }

  @Test func daysAreCountedFromTheEpoch() {
    #expect(Calendar.dayNumber(year: 1970, month: 1, day: 1) == 0)
    #expect(Calendar.dayNumber(year: 2000, month: 3, day: 1) == 11_017)
    #expect(Calendar.dayNumber(year: 1969, month: 12, day: 31) == -1)
  }
}
