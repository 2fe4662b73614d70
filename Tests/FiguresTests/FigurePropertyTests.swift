import TestSupport
import Testing

@testable import Figures

@Suite struct FigurePropertyTests {
  @Test("Numbers written out in words are read back", arguments: 0..<20)
  func wordsAreReadBack(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<250 {
      let digits = 1 + random.below(15)
      let value = (0..<digits).reduce(0) { number, _ in number * 10 + random.below(10) }
      let words = SpelledNumber.words(
        value, hasAnd: !random.chance(oneIn: 2), hasHyphens: !random.chance(oneIn: 3))
      let figures = ProseFigure.all(in: "there were \(words) ships")
      #expect(figures.map(\.value) == [Rational(value)], "\(words)")
      #expect(figures.first?.nounWords == ["ships"])
      #expect(figures.first?.range == 11..<11 + words.utf8.count)
    }
  }

  @Test("Every number up to ten thousand is read back") func smallNumbers() {
    for value in 0...10_000 {
      let words = SpelledNumber.words(value, hasAnd: value % 2 == 0, hasHyphens: true)
      guard ProseFigure.all(in: "of \(words) ships").map(\.value) != [Rational(value)] else {
        continue
      }
      Issue.record("\(words)")
    }
  }

  @Test("Digits are read back with any separators", arguments: 0..<10)
  func digitsAreReadBack(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<200 {
      let value = random.below(1_000_000_000_000)
      let separator = random.pick([",", "\u{202F}", "'"])
      var digits = String(value)
      var groups: [String] = []
      while digits.count > 3 {
        groups.insert(String(digits.suffix(3)), at: 0)
        digits.removeLast(3)
      }
      let text = ([digits] + groups).joined(separator: separator)
      let figures = ProseFigure.all(in: "over \(text) ships")
      #expect(figures.map(\.value) == [Rational(value)], "\(text)")
      #expect(figures.first?.kind == .quantity && figures.first?.comparison == .over)
    }
  }

  @Test("Any soup of words is read without overlap, inside the text", arguments: 0..<20)
  func soup(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let words =
      Array(FigureWords.numbers.keys).sorted() + Array(FigureWords.magnitudes.keys).sorted()
      + ["1979", "14", "-", "/", "$", "%", ".", ",", "a", "half", "of", "to", "and", "No", "May"]
      + ["in", "one", "\u{BD}", "'", "s", "1990s", "th", "year", "old", "é", "\u{2013}", "€"]
    for _ in 0..<200 {
      let text = (0..<random.below(30)).reduce("") { text, _ in
        text + random.pick(words) + random.pick(["", " "])
      }
      var end = 0
      for figure in ProseFigure.all(in: text) {
        #expect(figure.range.lowerBound >= end && !figure.range.isEmpty, "\(text)")
        end = figure.range.upperBound
      }
      #expect(end <= text.utf8.count)
    }
  }

  @Test(
    "Hostile text costs linear time",
    arguments: [
      "one ", "one-", "a", "1-", "1/", "1.", "1,", "million ", "one hundred and ", "hundred",
      "one in ", "14 of the ", "dozens of ", "$", "- ", "1 to ", "'", "\u{BD}", "three score ",
      "one million, ", "tens of ", "mid-", "No. ", "1:", "1 ", "\u{2019}s", "pages 1-", "½ ",
      "half a ", "one and a half ", "twenty", "one one-",
    ])
  func linearTime(_ unit: String) {
    let cost = { (count: Int) in
      let text = String(repeating: unit, count: count)
      let clock = ContinuousClock()
      return (0..<3).map { _ in clock.measure { _ = ProseFigure.all(in: text) } }.min() ?? .zero
    }
    let (small, large) = (cost(500), cost(4_000))
    // Eight times the text; quadratic work would take sixty-four times as long.
    #expect(large < small * 32 + .milliseconds(60), "\(small) \(large)")
  }

  @Test func damagedTextIsNoCrash() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<random.below(24)).map { _ in
        random.chance(oneIn: 3) ? UInt8(random.below(256)) : UInt8(0x30 + random.below(10))
      }
      let figures = bytes.withUnsafeBufferPointer { ProseFigure.all(in: $0) }
      #expect(figures.allSatisfy { $0.range.upperBound <= bytes.count })
    }
  }
}
