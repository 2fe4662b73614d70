import QuoteAnchoring
import TestSupport
import Testing

/// How much of a missing quote stands in a text.
@Suite("Longest part")
struct LongestPartTests {
  private func part(of quote: String, in text: String, minimumWords: Int = 3) -> String? {
    let text = NormalizedText(text)
    return text.longestPart(of: NormalizedText(quote), minimumWords: minimumWords).map(text.words)
  }

  @Test(
    "the longer of beginning and ending",
    arguments: [
      ("one two three four", "x one two three five", "one two three"),
      ("zero two three four", "x two three four y", "two three four"),
      ("a b c X d e f g", "a b c Y d e f g", "d e f g"),
      ("a b c d X e f g", "a b c d Y e f g", "a b c d"),
      ("a b c", "a b c", "a b c"), ("a \u{201C}b\u{201D} c d", "a \"b\"\nc e", "a \"b\"\nc"),
      // Of two as long as each other, the beginning: it is where a reader looks first.
      ("a b c X d e f", "d e f Y a b c", "a b c"),
    ])
  func longer(quote: String, text: String, expected: String) {
    #expect(part(of: quote, in: text) == expected)
  }

  @Test(
    "less than the words asked for is nothing",
    arguments: [
      ("a b x", "a b y"), ("a b", "a b"), ("", "a b c"), ("a b c", ""), ("x y z", "a b c"),
    ])
  func tooShort(quote: String, text: String) {
    #expect(part(of: quote, in: text) == nil)
  }

  @Test("a run of whole words stands as whole words and whole figures")
  func wholeWords() {
    #expect(
      part(of: "only 14 states and no more", in: "the only 14 stateside", minimumWords: 3) == nil)
    #expect(part(of: "only 14 states", in: "only 14,000 states", minimumWords: 2) == nil)
    #expect(part(of: "we have 14 states", in: "we have 14.5 states", minimumWords: 2) == "we have")
    // A place inside words does not hide a later one that stands by itself.
    #expect(part(of: "a bee c d", in: "a beef, a bee", minimumWords: 2) == "a bee")
  }

  @Test(
    "of a quote that elides words, about the first piece that does not stand",
    arguments: [
      ("a b c [...] d e f g", "d e f x a b c", "d e f"),
      ("a b c d x [...] d e f y", "a b c d e f", "a b c d"),
      ("a b c [\u{2026}] d e f", "d e f a b c", nil), ("a b c [...] d e f", "a b c", nil),
      // A mark that is no mark.
      ("a b c (...) d e f", "a b c d e f", "a b c"),
    ])
  func pieces(quote: String, text: String, expected: String?) {
    #expect(part(of: quote, in: text) == expected)
  }

  @Test("any number of words may be asked for", arguments: [-1, 0, 1])
  func fewWords(minimum: Int) {
    #expect(part(of: "a x", in: "b a", minimumWords: minimum) == "a")
    #expect(part(of: "", in: "b a", minimumWords: minimum) == nil)
    #expect(part(of: "x", in: "b a", minimumWords: minimum) == nil)
  }

  @Test("agrees with trying every run", arguments: 0..<10)
  func agreesWithNaive(block: Int) {
    var random = SeededRandom(seed: UInt64(block))
    for _ in 0..<300 {
      let words = { (count: Int, random: inout SeededRandom) in
        (0..<count).map { _ in random.pick(["a", "b", "ab", "14", "14,5"]) }
      }
      let text = words(random.below(20), &random)
      let quote = words(1 + random.below(8), &random)
      let longest = (1...quote.count).last { count in
        [quote.prefix(count), quote.suffix(count)].contains { run in
          text.indices.contains { text[$0...].starts(with: run) }
        }
      }
      let found = part(
        of: quote.joined(separator: " "), in: text.joined(separator: " "), minimumWords: 1)
      #expect(found?.split(separator: " ").count == longest, "\(quote) in \(text)")
    }
  }
}
