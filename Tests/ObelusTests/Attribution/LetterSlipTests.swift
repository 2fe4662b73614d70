import TestSupport
import Testing

@testable import Obelus

/// Words a letter apart, and finding them without comparing pairs.
@Suite struct LetterSlipTests {
  @Test(
    "One letter apart",
    arguments: [
      ("Yang", "Jang", true), ("Krasnov", "Kransov", true), ("Lavrov", "Lavrof", true),
      ("Lavrov", "Lavro", true), ("avrov", "Lavrov", true), ("Orbán", "Orban", true),
      ("ab", "ba", true), ("a", "b", true), ("an", "en", true), ("", "a", true),
      ("Yang", "Yang", false), ("Yang", "yang", false), ("Mali", "Malta", false),
      ("abcd", "badc", false), ("abc", "bca", false), ("abcd", "ab", false), ("", "", false),
    ])
  func oneLetter(_ first: String, _ second: String, _ isOne: Bool) throws {
    let (first, second) = (try #require(LetterSlip(first)), try #require(LetterSlip(second)))
    #expect(first.isOneLetter(from: second) == isOne)
    #expect(second.isOneLetter(from: first) == isOne)
    // Nothing here may be read past an end.
    _ = (first.isInflection(of: second), second.isInflection(of: first))
  }

  @Test("The index finds what comparing all pairs finds", arguments: 0..<40)
  func index(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let words = Set(
      (0..<30).map { _ in
        String((0..<(4 + random.below(4))).map { _ in random.pick(Array("abcdefghijkl")) })
      } + ["krasnov", "krasnow", "kransov", "krasnovo"]
    ).sorted()
    var index = SpellingIndex()
    for (number, word) in words.enumerated() {
      index.add(try #require(LetterSlip(word)), as: number)
    }
    for word in words {
      let slip = try #require(LetterSlip(word))
      let expected = try words.indices.filter {
        try #require(LetterSlip(words[$0])).isOneLetter(from: slip)
      }
      #expect(index.numbers(near: slip) == expected)
    }
  }

  @Test func whatIsLeftOfAWordGrowsWithItsLetters() throws {
    let short = try #require(LetterSlip("krasnov"))
    #expect(short.neighbourhood.count == 8)
    #expect(LetterSlip(String(repeating: "a", count: 33)) == nil)
  }
}
