import TestSupport
import Testing

@testable import QuoteAnchoring

@Suite("Finding quotes in edited prose") struct ReanchoringPropertyTests {
  /// Sixty sentences in paragraphs of four.
  private func article(_ sentences: [String]) -> String {
    stride(from: 0, to: sentences.count, by: 4).map {
      sentences[$0..<min($0 + 4, sentences.count)].joined(separator: " ")
    }.joined(separator: "\n\n")
  }

  private func sought(_ words: [String]) -> SoughtQuote {
    SoughtQuote(Quote(NormalizedText(EditedProse.text(words))), occurrences: 1)
  }

  @Test("An edited sentence is found, with its ends, moved or not", arguments: 0..<20)
  func edited(seed: UInt64) {
    var prose = EditedProse(seed: seed)
    let old = (0..<60).map { _ in prose.sentence() }
    var new = old.map { prose.edited($0, oneIn: 5) }
    new.swapAt(7, 45)
    let text = NormalizedText(article(new.map(EditedProse.text)))
    let index = PassageIndex(text)
    let numbers = [3, 7, 20, 33, 45, 58]
    let successors = index.successors(of: numbers.map { sought(old[$0]) })
    for (number, successor) in zip(numbers, successors) {
      let moved = number == 7 ? 45 : number == 45 ? 7 : number
      guard case .found(let passage) = successor else {
        Issue.record("\(successor) for \(EditedProse.text(old[number]))")
        continue
      }
      #expect(text.words(in: passage.range) == EditedProse.text(new[moved]))
      #expect(passage.similarity > 0.3 && passage.similarity <= 1)
    }
  }

  @Test("A deleted sentence is gone", arguments: 100..<120)
  func deleted(seed: UInt64) {
    var prose = EditedProse(seed: seed)
    let old = (0..<60).map { _ in prose.sentence() }
    var new = old
    for number in [50, 33, 10] { new.remove(at: number) }
    let index = PassageIndex(NormalizedText(article(new.map(EditedProse.text))))
    let successors = index.successors(of: [9, 10, 11, 33, 50].map { sought(old[$0]) })
    for position in [1, 3, 4] { #expect(successors[position] == .gone) }
    for position in [0, 2] {
      guard case .found = successors[position] else {
        Issue.record("\(successors[position])")
        continue
      }
    }
  }

  @Test("Ranges lie in the text and scalars stay whole, whatever the texts", arguments: 0..<200)
  func anyText(seed: UInt64) {
    var random = RandomScalars(seed: seed)
    let text = NormalizedText(Array(random.text().utf8))
    let quotes = (0..<4).map { _ in
      SoughtQuote(
        Quote(
          NormalizedText(Array(random.text().utf8)),
          prefix: NormalizedText(Array(random.text().utf8)),
          suffix: NormalizedText(Array(random.text().utf8))), occurrences: Int(seed % 4))
    }
    for successor in PassageIndex(text).successors(of: quotes) {
      let passages: [Passage] =
        switch successor {
        case .found(let passage): [passage]
        case .unsure(let passages): passages
        case .gone: []
        }
      for passage in passages {
        #expect(passage.range.upperBound <= text.original.count && !passage.range.isEmpty)
        #expect((0...1).contains(passage.similarity))
        #expect(String(validating: text.original[passage.range], as: UTF8.self) != nil)
      }
    }
  }

  @Test("A long quote is found by its halves, and the same twice")
  func long() {
    var prose = EditedProse(seed: 5)
    let old = (0..<120).map { _ in prose.sentence() }
    let new = old.map { prose.edited($0, oneIn: 9) }
    let text = NormalizedText(article(new.map(EditedProse.text)))
    let quote = old[20..<70].map(EditedProse.text).joined(separator: " ")
    let sought = SoughtQuote(Quote(NormalizedText(quote)), occurrences: 1)
    #expect(QuoteHalves(of: sought) != nil)
    let index = PassageIndex(text)
    let successor = index.successors(of: [sought])
    #expect(successor == index.successors(of: [sought]))
    guard case .found(let passage) = successor[0] else {
      Issue.record("\(successor)")
      return
    }
    let found = text.words(in: passage.range)
    #expect(found.hasPrefix(EditedProse.text(new[20])))
    #expect(found.hasSuffix(EditedProse.text(new[69])))
  }
}
