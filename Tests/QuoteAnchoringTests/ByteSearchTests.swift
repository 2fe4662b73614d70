import TestSupport
import Testing

@testable import QuoteAnchoring

/// The search for bytes, against looking at every place.
@Suite("Byte search")
struct ByteSearchTests {
  private func places(of needle: [UInt8], in text: [UInt8]) -> [Int] {
    Array(ByteSearch(for: needle, in: text))
  }

  private func naivePlaces(of needle: [UInt8], in text: [UInt8]) -> [Int] {
    guard !needle.isEmpty, needle.count <= text.count else { return [] }
    return (0...text.count - needle.count).filter { text[$0...].starts(with: needle) }
  }

  @Test("agrees with looking everywhere", arguments: 0..<20)
  func agreesWithNaive(block: Int) {
    var random = SeededRandom(seed: UInt64(block))
    for _ in 0..<400 {
      let alphabet = Array(random.pick(["ab", "a", "abc", "ae ", "xyz \u{E9}"]).utf8)
      let text = (0..<random.below(300)).map { _ in random.pick(alphabet) }
      var needle = (0..<random.below(8)).map { _ in random.pick(alphabet) }
      if random.below(2) == 0, !text.isEmpty {
        let start = random.below(text.count)
        needle = Array(text[start..<start + random.below(text.count - start + 1)])
      }
      #expect(places(of: needle, in: text) == naivePlaces(of: needle, in: text))
    }
  }

  @Test("an index of the text tells the same places", arguments: 0..<20)
  func agreesWithNaiveByIndex(block: Int) {
    var random = SeededRandom(seed: UInt64(100 + block))
    for _ in 0..<200 {
      let alphabet = Array(random.pick(["ab", "a", "abcdefgh", "ae zq"]).utf8)
      let text = NormalizedText((0..<random.below(2_000)).map { _ in random.pick(alphabet) })
      var needle = (0..<random.below(40)).map { _ in random.pick(alphabet) }
      if random.below(4) > 0, !text.isEmpty {
        let start = random.below(text.bytes.count)
        let length = random.below(min(60, text.bytes.count - start) + 1)
        needle = Array(text.bytes[start..<start + length])
      }
      let places = Array(ByteSearch(for: needle, in: text.indexed()))
      #expect(places == naivePlaces(of: needle, in: text.bytes))
    }
  }

  @Test("an index gives few candidates in a text that does not repeat itself")
  func candidates() throws {
    var random = SeededRandom(seed: 7)
    let text = (0..<100_000).map { _ in UInt8(0x61 + random.below(26)) }
    let index = BlockIndex(of: text)
    for start in stride(from: 0, to: 90_000, by: 997) {
      let needle = Array(text[start..<start + 15 + start % 50])
      let candidates = try #require(index.candidates(for: needle, in: text))
      #expect(candidates.contains(start))
      #expect(candidates.count < 30)
    }
    #expect(index.candidates(for: Array(text[..<14]), in: text) == nil)
    let same = [UInt8](repeating: 0x61, count: 10_000)
    #expect(BlockIndex(of: same).candidates(for: Array(same[..<20]), in: same) == nil)
  }

  @Test("periodic needles in periodic texts", arguments: 1...6, [0, 1, 2, 7, 40])
  func periodic(period: Int, breakAt: Int) {
    let unit = Array("aabacd".utf8.prefix(period))
    var text = (0..<400).map { unit[$0 % period] }
    if breakAt > 0 { for index in stride(from: breakAt, to: 400, by: 61) { text[index] = 0x7A } }
    for count in [1, 2, period, 2 * period + 1, 39, 200] {
      let needle = (0..<count).map { unit[$0 % period] }
      #expect(places(of: needle, in: text) == naivePlaces(of: needle, in: text))
    }
  }

  @Test(
    "edges",
    arguments: [
      ("", "", []), ("", "abc", []), ("a", "", []), ("abcd", "abc", []), ("abc", "abc", [0]),
      ("c", "abc", [2]), ("a", "aaa", [0, 1, 2]), ("aa", "aaaa", [0, 1, 2]),
      ("\u{0}", "a\u{0}", [1]),
    ] as [(String, String, [Int])])
  func edges(needle: String, text: String, expected: [Int]) {
    #expect(places(of: Array(needle.utf8), in: Array(text.utf8)) == expected)
  }

  // Inputs on which a search by comparing would take 10¹¹ steps: that the tests end is the test.

  @Test("a megabyte of one letter, and half of it with another at an end")
  func worstCases() {
    let text = [UInt8](repeating: 0x61, count: 1_000_000)
    let half = [UInt8](repeating: 0x61, count: 500_000)
    #expect(places(of: half + [0x62], in: text).isEmpty)
    #expect(places(of: [0x62] + half, in: text).isEmpty)
    #expect(places(of: half + [0x62] + half, in: text + [0x62] + half) == [500_000])
    #expect(places(of: half, in: text).count == 500_001)
  }

  @Test("a rare letter that stands everywhere, wrong only at the needle's end")
  func rareLetterEverywhere() {
    let unit = Array("qe".utf8)
    let text = (0..<1_000_000).map { unit[$0 % 2] }
    let needle = (0..<200_000).map { unit[$0 % 2] } + [0x65]
    #expect(places(of: needle, in: text).isEmpty)
    #expect(places(of: needle, in: text + [0x65]) == [800_000])
  }
}
