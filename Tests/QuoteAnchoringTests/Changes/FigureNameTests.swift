import Testing

@testable import QuoteAnchoring

@Suite("Figures by value") struct FigureNameTests {
  /// The figures of a text, by what they say.
  private func figures(_ text: String) -> [String] {
    let source = NormalizedText(text)
    let read = ChangeText(source, in: 0..<source.bytes.count, vocabulary: .english)
    return read.words.compactMap { if case .figure(let name) = $0.meaning { name } else { nil } }
  }

  @Test(
    "The same figure written otherwise",
    arguments: [
      ("14", "fourteen"), ("14", "014"), ("14,000", "14 000"), ("14,000", "14'000"),
      ("14,000", "fourteen thousand"), ("14.50", "14.5"), ("3,5", "3.5"),
      ("1,00,000", "100,000"), ("1.000.000", "1,000,000"), ("1.5 million", "1,500,000"),
      ("1.5m", "1.5 million"), ("2bn", "two billion"), ("$2bn", "2 billion dollars"),
      ("200k", "200,000"), ("a hundred", "100"), ("two dozen", "24"), ("a dozen", "twelve"),
      ("two hundred and fifty thousand", "250,000"), ("twenty-one", "21"), ("twenty one", "21"),
      ("one million two hundred thousand and five", "1,200,005"), ("zero", "0"), ("0.0", "0"),
      ("1st", "first"), ("22nd", "twenty-second"), ("14%", "14 per cent"),
      ("14km", "14 kilometers"),
      ("14-km", "14 km"), ("\u{661}\u{664}", "14"), ("\u{2212}14", "-14"), ("$14", "USD 14"),
      ("19 October 2021", "October 19, 2021"), ("19 October 2021", "2021-10-19"),
      ("19th of October", "Oct 19"), ("half", "\u{BD}"), ("twelve-month", "12 months"),
      ("10 a.m", "10am"), ("14\u{B0}C", "14 degrees Celsius"),
    ])
  func same(left: String, right: String) {
    #expect(figures("It says \(left) here.") == figures("It says \(right) here."))
    #expect(figures("It says \(left) here.").count == 1)
  }

  @Test(
    "Other figures",
    arguments: [
      ("14", "-14"), ("14", "1.4"), ("14", "140"), ("14", "14th"), ("14", "$14"),
      ("$14", "\u{20AC}14"),
      ("14%", "14 percentage points"), ("14,000", "14.0"), ("14 million", "14 billion"),
      ("1.234", "1,234"), ("one hundred", "one thousand"), ("2021-10-19", "2021-10-20"),
      ("19 October", "19 November"), ("19 October 2021", "19 October"), ("10\u{B2}", "102"),
      ("A4", "A3"), ("1980s", "1990s"), ("14 km", "14 miles"), ("Monday", "Tuesday"),
      ("100000000000000000001", "100000000000000000002"), ("1.2.3", "1.2.4"),
    ])
  func other(left: String, right: String) {
    #expect(figures("It says \(left) here.") != figures("It says \(right) here."))
    #expect(!figures("It says \(left) here.").isEmpty)
  }

  @Test(
    "How many figures there are",
    arguments: [
      ("between one hundred and two hundred", 2), ("one or two", 2), ("in 2021 300 people", 2),
      ("He may march", 0), ("in May and June", 2), ("May 14", 1), ("no one", 0), ("a ship", 0),
      ("nineteen eighty-four", 2), ("14-15", 2), ("one thousand and two thousand", 2),
      ("F-16", 1), ("a million million", 2),
    ])
  func count(text: String, count: Int) {
    #expect(figures("It says \(text) here.").count == count)
  }

  @Test("Numbers too large for any integer neither crash nor become others")
  func largeNumbers() {
    let digits = String(repeating: "9", count: 10_000)
    #expect(figures(digits) != figures(digits + "9"))
    let words = String(repeating: "hundred ", count: 1000)
    #expect(!figures(words).isEmpty)
    #expect(figures("14 " + String(repeating: "million ", count: 1000)).count >= 1)
  }
}
