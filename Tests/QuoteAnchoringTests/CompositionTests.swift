import QuoteAnchoring
import Testing

/// Canonical composition: what looks the same is the same, however it was typed.
@Suite("Canonical composition")
struct CompositionTests {
  @Test(
    "composed, decomposed and singleton forms meet",
    arguments: [
      ("e\u{301}", "\u{E9}"), ("\u{212B}", "\u{C5}"), ("A\u{30A}", "\u{C5}"),
      ("\u{2126}", "\u{3A9}"),
      ("\u{212A}", "K"), ("\u{37E}", ";"), ("\u{387}", "\u{B7}"), ("\u{1F71}", "\u{3AC}"),
      ("\u{AC00}\u{11A8}", "\u{AC01}"), ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"),
      ("\u{AC01}\u{11A8}", "\u{AC01}\u{11A8}"), ("\u{AC00}\u{11A7}", "\u{AC00}\u{11A7}"),
      ("\u{304B}\u{3099}", "\u{304C}"),
      ("\u{30CF}\u{309A}", "\u{30D1}"), ("\u{928}\u{93C}", "\u{929}"),
      ("\u{958}", "\u{915}\u{93C}"),
      ("\u{9C7}\u{9BE}", "\u{9CB}"), ("\u{1025}\u{102E}", "\u{1026}"), ("\u{F900}", "\u{8C48}"),
      ("\u{1E0B}\u{323}", "\u{1E0D}\u{307}"), ("\u{41A}\u{301}", "\u{40C}"),
      ("\u{2000}a", "a"), ("a\u{2001}b", "a b"),
    ])
  func forms(text: String, expected: String) {
    #expect(normalized(text).spelled == expected.spelled)
    #expect(normalized("xyz \(text) xyz").spelled == normalized("xyz \(expected) xyz").spelled)
  }

  @Test(
    "marks in any order, on anything",
    arguments: [
      ("a\u{301}\u{323}", "\u{1EA1}\u{301}"), ("a\u{323}\u{301}", "\u{1EA1}\u{301}"),
      ("a\u{302}\u{301}", "\u{1EA5}"), ("s\u{307}\u{323}", "\u{1E69}"),
      ("q\u{307}\u{323}", "q\u{323}\u{307}"),
      ("\u{2019}\u{301}", "'\u{301}"), (" \u{301}a", "\u{301}a"), ("a \u{301}", "a \u{301}"),
      ("a\n\u{308}", "a \u{308}"), ("\u{301}", "\u{301}"), ("\u{301}\u{323}a", "\u{323}\u{301}a"),
      ("1\u{338}", "1\u{338}"), ("=\u{338}", "\u{2260}"), ("-\u{301}", "-\u{301}"),
      ("\u{1F600}\u{301}", "\u{1F600}\u{301}"), ("\u{5D0}\u{5BC}\u{5B7}", "\u{5D0}\u{5B7}\u{5BC}"),
      ("\u{A0}\u{301}", "\u{301}"), ("x\u{1680}\u{301}", "x \u{301}"),
      ("\u{915}\u{94D}\u{200D}\u{937}", "\u{915}\u{94D}\u{937}"),
    ])
  func marks(text: String, expected: String) {
    #expect(normalized(text).spelled == expected.spelled)
  }

  @Test(
    "a mark joins what is left when invisible characters are dropped and ligatures undone",
    arguments: [
      ("e\u{AD}\u{301}", "\u{E9}"), ("e\u{200B}\u{200C}\u{301}", "\u{E9}"),
      ("\u{FB01}\u{301}", "f\u{ED}"), ("\u{FB06}\u{30C}", "s\u{165}"),
      ("a\u{323}\u{FEFF}\u{302}", "\u{1EAD}"), ("\u{AC00}\u{200D}\u{11A8}", "\u{AC01}"),
      ("\u{AD}\u{301}", "\u{301}"), ("e\u{301}\u{AD}", "\u{E9}"), ("e\u{AD} \u{301}", "e \u{301}"),
    ])
  func levelledFirst(text: String, expected: String) {
    #expect(normalized(text).spelled == expected.spelled)
  }

  @Test("invisible characters after a mark are no part of its character")
  func tightRange() {
    let text = NormalizedText("e\u{301}\u{AD}x")
    #expect(text.originalRange(of: 0..<2) == 0..<3)
    #expect(text.originalRange(of: 2..<3) == 5..<6)
  }

  @Test(
    "text without spaces is composed alike wherever it is cut", arguments: [1, 2, 3, 5, 127, 128])
  func longRuns(lead: Int) {
    // Burmese, written without spaces; U+1025 U+102E compose.
    let syllable = "\u{1025}\u{102E}\u{1000}\u{103B}\u{1031}\u{102C}\u{103A}"
    let run = String(repeating: syllable, count: 60)
    let text = normalized(String(repeating: "\u{1000}", count: lead) + run)
    #expect(text.spelled.hasSuffix(normalized(run).spelled))
    #expect(normalized(run).spelled == NaiveNormalization.normalized(run).spelled)
    let jamo = String(repeating: "\u{1112}\u{1161}\u{11AB}", count: 100)
    let syllables = String(repeating: "\u{D55C}", count: 100)
    #expect(normalized("\u{1100}" + jamo).spelled == ("\u{1100}" + syllables).spelled)
  }

  @Test("a text of nothing but marks comes to an end")
  func endlessMarks() {
    let marks = String(repeating: "\u{301}\u{323}\u{AD}", count: 100_000)
    // Three bytes of "a" and one mark become the three of U+1EA1; the others stay.
    #expect(NormalizedText("a" + marks).bytes.count == 400_001)
  }
}
