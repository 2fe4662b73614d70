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
