import Testing

@testable import QuoteAnchoring

@Suite("Bounded search for passages") struct BoundedSearchTests {
  /// Words of 20,000 that are made to be slow: nothing rare, everything like everything.
  private static let hostile: [(text: String, quote: String)] = [
    ("a ", "a a a a b a a a a"),
    ("the cat ", "the cat the cat the dog the cat the cat"),
    ("a b c d e f g h ", "a b c d e f g i a b c d e f g h"),
    ("x.\n\n", "x. x. x. y. x. x."),
    ("- ", "- - - + - -"),
    ("ab", "abababac"),
  ]

  @Test("A quote costs no more in a text ten times as long", arguments: hostile)
  func repetitive(unit: String, quote: String) {
    let work = [2_000, 20_000].map { count in
      let index = PassageIndex(NormalizedText(String(repeating: unit, count: count)))
      var search = PassageSearch(in: index)
      let sought = SoughtQuote(
        Quote(
          NormalizedText(quote), prefix: NormalizedText(unit), suffix: NormalizedText(unit)),
        occurrences: 3)
      _ = search.evidence(for: [sought, sought])
      return search.pairsCompared
    }
    #expect(work[1] <= work[0])
    let words = quote.split(separator: " ").count * 2
    #expect(work[1] <= 2 * 14 * words * (3 * words + 24))
  }

  /// A text in which two words stand `count` times, far apart, and the others are all common.
  private func scattered(_ count: Int) -> PassageIndex {
    let between = String(repeating: "and so on it went ", count: 12)
    return PassageIndex(
      NormalizedText((0..<count).map { _ in "zebra \(between) giraffe \(between)" }.joined()))
  }

  @Test("Of many places that are as likely a few are looked at")
  func stretches() {
    let quote = SoughtQuote(Quote(NormalizedText("zebra met a giraffe")), occurrences: 1)
    for count in [20, 400] {
      var search = PassageSearch(in: scattered(count))
      _ = search.evidence(for: [quote])
      #expect(search.votesCounted == 2 * count)
      let words = 4
      let stretch = words + 2 * (words + 12)
      #expect(search.pairsCompared > 0)
      #expect(search.pairsCompared <= CandidateSearch.mostStretches * words * stretch)
    }
  }

  @Test("No more votes are counted than may be, however often a word stands there")
  func votes() {
    var search = PassageSearch(in: scattered(5_000))
    for words in ["zebra met a giraffe", "so it went on", "the giraffe and the zebra"] {
      let counted = search.votesCounted
      _ = search.evidence(for: [SoughtQuote(Quote(NormalizedText(words)), occurrences: 1)])
      #expect(search.votesCounted - counted <= CandidateSearch.mostVotes)
    }
  }

  @Test("Many quotes of a repetitive text, long ones among them, do not hang")
  func many() {
    let text = String(repeating: "the cat sat on the mat and ", count: 20_000)
    let index = PassageIndex(NormalizedText(text))
    let long = String(repeating: "the cat sat on the mat and ", count: 10_000) + "then"
    let huge = String(repeating: "m", count: 200_000)
    let quotes = (0..<200).map { "the cat sat on mat \($0 % 7) and the cat" } + [long, huge]
    let successors = index.successors(of: quotes.map { SoughtQuote(Quote(NormalizedText($0))) })
    #expect(successors.count == quotes.count)
  }

  @Test("Words whose hashes collide share a number rather than time")
  func collisions() {
    var vocabulary = Vocabulary(capacity: 2_000)
    for high in 0..<2_000 { _ = vocabulary.number(adding: UInt64(high) << 32) }
    #expect(vocabulary.count <= 66)
    #expect(vocabulary.number(of: 5 << 32) == 5)
  }
}
