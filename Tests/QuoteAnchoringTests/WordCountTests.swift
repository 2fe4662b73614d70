import QuoteAnchoring
import Testing

/// How much a quote says.
@Suite("Word count")
struct WordCountTests {
  @Test(
    "words, and what stands for them where none are written",
    arguments: [
      ("", 0), ("a", 1), (" a\n b ", 2), ("a \u{2014} b", 2), ("- . \u{2026}", 0),
      ("don't 14,000", 2),
      ("\u{201C}a\u{201D} (b) $5", 3), ("\u{1F600} a", 1), ("\u{D55C}\u{AE00} \u{AE00}", 2),
      ("\u{6F22}", 1), ("\u{6F22}\u{5B57}\u{6F22}\u{5B57}", 1),
      ("\u{6F22}\u{5B57}\u{6F22}\u{5B57}\u{3001}\u{304B}\u{306A}\u{30AB}\u{30CA}", 2),
      ("\u{6F22}\u{5B57} \u{6F22}\u{5B57}", 2), ("\u{E01}\u{E31}\u{E02}\u{E01}\u{E02}", 1),
    ])
  func count(text: String, words: Int) {
    #expect(NormalizedText(text).wordCount == words)
  }
}
