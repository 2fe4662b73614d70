import TestSupport
import Testing

@testable import QuoteAnchoring

@Suite("The fewest words that tell one place of a quote from the others")
struct DistinguishingContextTests {
  @Test(
    "Prefix and suffix, by example",
    arguments: [
      // text, quote, which place, prefix, suffix
      ("The port closed. The mine closed.", "closed", 0, "port", nil),
      ("The port closed. The mine closed.", "closed", 1, "mine", nil),
      ("a red door and a red roof", "a red", 0, nil, "door"),
      ("a red door and a red roof", "a red", 1, nil, "roof"),
      ("We saw it, they saw it, all saw it.", "saw it", 1, "they", nil),
      ("one two", "one", 0, nil, nil),
      // Neither side alone tells them apart.
      ("p a x. p a y. q a x. q a y.", "a", 3, "q", "y."),
    ] as [(String, String, Int, String?, String?)])
  func examples(text: String, quote: String, place: Int, prefix: String?, suffix: String?) throws {
    let text = NormalizedText(Array(text.utf8))
    let quote = NormalizedText(Array(quote.utf8))
    let places = Array(ByteSearch(for: quote.bytes, in: text.bytes))
    let range = places[place]..<places[place] + quote.bytes.count
    let context = try #require(DistinguishingContext(of: range, of: quote, in: text))
    let words = { (range: Range<Int>?) in
      range.map { String(decoding: text.original[$0], as: UTF8.self) }
    }
    #expect(words(context.prefix) == prefix)
    #expect(words(context.suffix) == suffix)
  }

  @Test("What is found makes the quote unique, and one word fewer does not")
  func uniqueness() throws {
    var random = SeededRandom(seed: 3)
    var found = 0
    for _ in 0..<400 {
      let words = (0..<40).map { _ in random.pick(["ab", "cd", "ef,", "“gh”", "ij."]) }
      let text = NormalizedText(Array(words.joined(separator: " ").utf8))
      let start = random.below(36)
      let quote = NormalizedText(Array(words[start..<start + 2].joined(separator: " ").utf8))
      let offset = words[..<start].map { $0.utf8.count + 1 }.reduce(0, +)
      let length = words[start..<start + 2].joined(separator: " ").utf8.count
      let range = offset..<offset + length
      let places = Array(ByteSearch(for: quote.bytes, in: text.bytes))
      guard let context = DistinguishingContext(of: range, of: quote, in: text) else {
        #expect(places.count > 1)
        continue
      }
      found += 1
      let part = { (range: Range<Int>?) in range.map { NormalizedText(Array(text.original[$0])) } }
      let anchor = Quote(quote, prefix: part(context.prefix), suffix: part(context.suffix))
        .anchor(in: text)
      #expect(anchor == .exact(range))
      let count = (part(context.prefix)?.wordCount ?? 0) + (part(context.suffix)?.wordCount ?? 0)
      #expect((count == 0) == (places.count == 1))
    }
    #expect(found > 300)
  }
}
