import QuoteAnchoring
import TestSupport
import Testing

@Suite("Typed changes of random text") struct TextChangePropertyTests {
  private func change(from quote: String, to passage: String) -> TextChange {
    TextChange(
      from: NormalizedText(quote), to: 0..<passage.utf8.count, of: NormalizedText(passage))
  }

  /// The quote with each difference's words replaced by those of the passage, without white space.
  private func applied(_ change: TextChange, to quote: String, _ passage: String) -> String {
    var bytes = Array(quote.utf8)
    let printed = Array(passage.utf8)
    for difference in change.differences.reversed() {
      bytes.replaceSubrange(difference.quoted, with: printed[difference.printed])
    }
    return withoutSpaces(String(decoding: bytes, as: UTF8.self))
  }

  private func withoutSpaces(_ text: String) -> String {
    String(decoding: NormalizedText(text).bytes.filter { $0 != 0x20 }, as: UTF8.self)
  }

  @Test("The differences are in order, and turn the quote into the passage", arguments: [3, 8, 30])
  func application(odds: Int) {
    var prose = RandomProse(seed: UInt64(odds))
    for _ in 0..<200 {
      let words = prose.sentence(of: 5 + prose.random.below(40))
      let quote = words.joined(separator: " ")
      let passage = prose.edited(words, oneIn: odds).joined(separator: " ")
      let change = change(from: quote, to: passage)
      #expect(applied(change, to: quote, passage) == withoutSpaces(passage))
      #expect(change.differences.isEmpty == (quote == passage))
      for (one, next) in zip(change.differences, change.differences.dropFirst()) {
        #expect(one.quoted.upperBound <= next.quoted.lowerBound)
        #expect(one.printed.upperBound <= next.printed.lowerBound)
      }
    }
  }

  @Test("Any two texts can be compared, however odd their characters")
  func oddTexts() {
    var random = RandomScalars(seed: 7)
    for _ in 0..<500 {
      let (quote, passage) = (random.text(), random.text())
      let change = change(from: quote, to: passage)
      for difference in change.differences {
        #expect(difference.quoted.upperBound <= quote.utf8.count)
        #expect(difference.printed.upperBound <= passage.utf8.count)
        #expect(!difference.quoted.isEmpty || !difference.printed.isEmpty)
      }
      if change.differences.isEmpty { #expect(withoutSpaces(quote) == withoutSpaces(passage)) }
      #expect(self.change(from: quote, to: quote) == TextChange([]))
    }
  }

  @Test(
    "A digit that changed makes a change of a figure, whatever else changed", arguments: [5, 1000])
  func digits(odds: Int) throws {
    var prose = RandomProse(seed: UInt64(odds))
    for _ in 0..<200 {
      var words = prose.sentence(of: 5 + prose.random.below(20))
      let index = 1 + prose.random.below(words.count - 2)
      words[index] = String(1000 + prose.random.below(8000))
      let quote = words.joined(separator: " ")
      var digits = Array(words[index].utf8)
      let place = prose.random.below(4)
      digits[place] = digits[place] == 0x39 ? 0x31 : digits[place] + 1
      let number = String(decoding: digits, as: UTF8.self)
      let head = prose.edited(Array(words[..<index]), oneIn: odds)
      let tail = prose.edited(Array(words[(index + 1)...]), oneIn: odds)
      let passage = (head + [number] + tail).joined(separator: " ")
      let change = change(from: quote, to: passage)
      #expect(change.kind == .figure)
      if odds == 1000 {
        let difference = try #require(change.differences.first { $0.kind == .figure })
        let quoted = Array(quote.utf8)[difference.quoted]
        #expect(String(decoding: quoted, as: UTF8.self).contains(words[index]))
      }
    }
  }

  @Test("White space and typography make no difference")
  func typography() {
    let change = change(
      from: "It\u{2019}s  14\u{A0}km \u{2014} \u{201C}far\u{201D}\u{2026}",
      to: "It's 14 km - \"far\"...")
    #expect(change == TextChange([]))
    #expect(change.kind == .wording)
  }

  @Test("Ranges are of the originals, whatever was dropped from them")
  func originals() {
    let quote = "\u{FEFF}Only\u{A0} \u{AD}14 countr\u{AD}ies."
    let text = NormalizedText("\u{201C}So \u{2026}\u{201D}  Only \u{2060}12  countries.")
    let start = "\u{201C}So \u{2026}\u{201D}  ".utf8.count
    let change = TextChange(
      from: NormalizedText(quote), to: start..<text.original.count, of: text)
    #expect(change.differences.count == 1)
    #expect(change.differences.map { NormalizedText(quote).words(in: $0.quoted) } == ["14"])
    #expect(change.differences.map { text.words(in: $0.printed) } == ["12"])
  }

  @Test("Kinds are ordered by seriousness")
  func order() {
    #expect(ChangeKind.allCases == [.wording, .name, .negation, .figure])
    #expect(ChangeKind.allCases.sorted() == ChangeKind.allCases)
  }
}
