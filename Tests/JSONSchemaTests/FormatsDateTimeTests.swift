import JSONSchema
import Testing

/// One format with texts that have it and texts that have not.
struct FormatsCase: CustomTestStringConvertible, Sendable {
  let format: Format
  let valid: [String]
  let invalid: [String]
  var testDescription: String { format.rawValue }

  init(_ format: Format, valid: [String] = [], invalid: [String] = []) {
    self.format = format
    self.valid = valid
    self.invalid = invalid
  }

  func check() {
    for text in valid {
      #expect(format.matches(text), "\(format.rawValue): \(text.debugDescription)")
    }
    for text in invalid {
      #expect(!format.matches(text), "\(format.rawValue): \(text.debugDescription)")
    }
  }
}

@Suite("Formats: dates and times")
struct FormatsDateTimeTests {
  @Test(
    "RFC 3339, section 5.6",
    arguments: [
      FormatsCase(
        .date,
        valid: ["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31", "2023-04-30"],
        invalid: [
          "", "2023-02-29", "1900-02-29", "2023-04-31", "2023-00-01", "2023-13-01", "2023-01-00",
          "2023-01-32", "23-01-01", "2023-1-1", "2023/01/01", "2023-01-01 ", " 2023-01-01",
          "2023-01-01T", "+2023-01-01", "20230101", "２０２３-01-01", "2023-W01-1",
        ]),
      FormatsCase(
        .time,
        valid: [
          "00:00:00Z", "23:59:59z", "12:00:00.1Z", "12:00:00.123456789012+01:30", "12:00:00-00:00",
          "23:59:60Z", "23:59:60.9Z", "00:59:60+01:00", "15:59:60-08:00",
        ],
        invalid: [
          "", "24:00:00Z", "12:60:00Z", "12:00:61Z", "12:00:00", "12:00Z", "12:00:00.Z",
          "12:00:00,5Z", "12:00:00+1:00", "12:00:00+0100", "12:00:00+24:00", "12:00:00+01:60",
          "12:00:60Z", "23:59:60+01:00", "12:00:00Z+01:00", "1:00:00Z", "12:00:00 Z", "T12:00:00Z",
          "12:00:00Ž", "12:00:00\u{2212}01:00",
        ]),
      FormatsCase(
        .dateTime,
        valid: [
          "1985-04-12T23:20:50.52Z", "1996-12-19T16:39:57-08:00", "1990-12-31T23:59:60Z",
          "1990-12-31t15:59:60-08:00", "2024-02-29T00:00:00z",
        ],
        invalid: [
          "", "2024-01-01", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "2023-02-29T00:00:00Z",
          "2024-01-01T25:00:00Z", "2024-01-01TT00:00:00Z", "2024-001T00:00:00Z",
          "2024-01-01T00:00:00Z\n",
        ]),
      FormatsCase(
        .duration,
        valid: [
          "P1Y", "P1Y2M3D", "P1M2D", "P3D", "P2W", "PT1H", "PT1H2M3S", "PT2M3S", "PT0S",
          "P1DT12H", "P1Y2M3DT4H5M6S", "P00123456789012345678901D",
        ],
        invalid: [
          "", "P", "PT", "P1", "1Y", "P1YT", "P1Y2D", "PT1H2S", "P2D1Y", "P1D2H", "PT1D", "P1S",
          "P1W2D", "P1Y2W", "P1WT1H", "P1.5D", "PT0,5S", "-P1D", "P-1D", "p1d", "P1d", "PT1h",
          "P1D ", "P1YT1H1H", "PTT1H", "P1DT1HT1M", "P１D",
        ]),
    ])
  func table(test: FormatsCase) { test.check() }

  @Test("every day of four hundred years, and no other")
  func calendar() {
    func pad(_ value: Int, _ count: Int) -> String {
      String(repeating: "0", count: count - String(value).count) + String(value)
    }
    var days = 0
    for year in 1900..<2300 {
      for month in 0...13 {
        for day in 0...32 where Format.date.matches("\(year)-\(pad(month, 2))-\(pad(day, 2))") {
          days += 1
        }
      }
    }
    #expect(days == 146_097)
  }
}
