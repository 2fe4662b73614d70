import Testing

@testable import QuoteAnchoring

@Suite("Words and keys") struct KeyedWordsTests {
  private func words(_ text: String) -> String {
    let normalized = NormalizedText(text)
    return KeyedWords(normalized).words.map {
      String(decoding: normalized.bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }.joined(separator: "|")
  }

  @Test(
    "Addresses and emphasis come apart, figures do not",
    arguments: [
      ("_Only_ 14,000.50 of them", "_|Only|_|14,000.50|of|them"),
      ("see news.example/a_b: now", "see|news|.|example|/|a_b|:|now"),
      ("can't __do__ 3.5.", "can't|_|_|do|_|_|3.5|."),
      ("___", "_|_|_"),
      ("a:b 1:2", "a|:|b|1|:|2"),
      ("", ""),
    ])
  func parts(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(
    "Keys are in lower case and without markup",
    arguments: [
      ("**Only** 14 _of_ `Them`", "only 14 of them"),
      ("# Ärger > Öl", "ärger öl"),
      ("A\n\nB", "a b"),
      ("#", ""),
      ("İ", "i\u{307}"),
    ])
  func keys(text: String, expected: String) {
    let keyed = KeyedWords(NormalizedText(text))
    let key = String(decoding: keyed.key, as: UTF8.self)
    #expect(key.split(separator: " ").joined(separator: " ") == expected)
  }

  @Test("Sentences and paragraphs open with a word")
  func openings() {
    let keyed = KeyedWords(NormalizedText("One. Two!\nThree\n \nFour 3.5 a.b\n\n"))
    #expect(
      keyed.words.map(\.opening) == [
        .nothing, .nothing, .sentence, .nothing, .sentence, .paragraph, .nothing, .nothing,
        .nothing,
        .nothing,
      ])
  }

  @Test("Neighbours in order count, the others do not")
  func neighbours() {
    let places = [10..<12, nil, 500..<510, 40..<45, nil, 80..<82]
    let neighbours = Neighbours(places, wordCount: 1_000)
    #expect(neighbours.evidence(for: 20..<25, ofQuote: 1) > 1)
    #expect(neighbours.evidence(for: 60..<65, ofQuote: 4) > 1)
    #expect(neighbours.evidence(for: 300..<305, ofQuote: 4) < 0)
    #expect(Neighbours([nil, nil], wordCount: 100).evidence(for: 3..<5, ofQuote: 0) == 0)
  }
}
