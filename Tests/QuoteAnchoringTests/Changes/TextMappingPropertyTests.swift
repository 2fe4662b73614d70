import QuoteAnchoring
import TestSupport
import Testing

/// Random articles whose sentences are edited, moved, left out and added: where each one went is known.
@Suite("Mapping of random edits") struct TextMappingPropertyTests {
  private enum Lot { case kept, edited, dropped, moved }

  /// An article, what became of its sentences, and the article they were edited to.
  private struct Edited {
    var old = ""
    var new = ""
    /// For each sentence its lot, its place in the old text, and in the new one if it is there.
    var sentences: [(lot: Lot, old: Range<Int>, new: Range<Int>?)] = []

    init(_ prose: inout RandomProse) {
      let words = (0..<30 + prose.random.below(40)).map { _ in
        prose.sentence(of: 8 + prose.random.below(12))
      }
      var order: [(index: Int, words: [String])] = []
      var lots: [Lot] = []
      for (index, words) in words.enumerated() {
        let lot: Lot =
          switch prose.random.below(20) {
          case 0..<3: .edited
          case 3, 4: .dropped
          case 5: .moved
          default: .kept
          }
        lots.append(lot)
        switch lot {
        case .kept: order.append((index, words))
        case .edited: order.append((index, words.prefix(2) + [prose.word()] + words.dropFirst(3)))
        case .dropped: break
        case .moved: order.insert((index, words), at: prose.random.below(order.count / 2 + 1))
        }
        if prose.random.chance(oneIn: 8) { order.append((-1, prose.sentence(of: 12))) }
      }
      var places: [Int: Range<Int>] = [:]
      for (index, words) in order { places[index] = Self.add(words, to: &new) }
      for (index, words) in words.enumerated() {
        let place = Self.add(words, to: &old)
        sentences.append((lots[index], place, lots[index] == .dropped ? nil : places[index]))
      }
    }

    private static func add(_ words: [String], to text: inout String) -> Range<Int> {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += words.joined(separator: " ")
      return start..<text.utf8.count
    }
  }

  @Test("Each sentence is found where it went, and only there", arguments: 0..<8)
  func sentences(seed: Int) {
    var prose = RandomProse(seed: UInt64(seed))
    var edited = 0
    var found = 0
    for _ in 0..<10 {
      let article = Edited(&prose)
      let mapping = TextMapping(
        from: NormalizedText(article.old), to: NormalizedText(article.new))
      for sentence in article.sentences {
        let fate = mapping.fate(of: sentence.old)
        switch (sentence.lot, sentence.new) {
        // Where most of an article is shuffled, what stayed is what moved.
        case (.kept, let place?), (.moved, let place?):
          #expect(fate == .unchanged(place) || fate == .moved(place))
        case (.edited, let place?):
          edited += 1
          if fate == .changed(place, moved: false) || fate == .changed(place, moved: true) {
            found += 1
          }
        default: #expect(fate == .gone)
        }
      }
    }
    // Sentences of small words may by chance have begun in another one.
    #expect(found * 100 >= edited * 96)
  }

  @Test("A text is mapped to itself, wherever a passage begins and ends", arguments: 0..<5)
  func identity(seed: Int) {
    var article = RandomArticle(seed: UInt64(seed))
    article.write(upTo: 200)
    let text = NormalizedText(article.text)
    let mapping = TextMapping(from: text, to: text)
    for _ in 0..<100 {
      let span = article.span()
      let range =
        article.ranges[span.lowerBound].lowerBound..<article.ranges[span.upperBound - 1].upperBound
      guard case .unchanged(let place) = mapping.fate(of: range) else {
        Issue.record("\(text.words(in: range)) is not unchanged")
        continue
      }
      #expect(normalized(text.words(in: place)) == normalized(text.words(in: range)))
    }
  }
}
