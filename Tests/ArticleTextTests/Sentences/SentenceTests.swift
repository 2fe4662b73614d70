import ArticleText
import SourceText
import Testing

/// Where sentences end.
@Suite("Sentences")
struct SentenceTests {
  @Test("cases", arguments: SentenceCase.all)
  func cases(expected: SentenceCase) {
    #expect(ReaderText.paragraph(expected.text).sentenceTexts == expected.sentences)
  }

  @Test("cases that the rules were not made with", arguments: SentenceCase.heldBack)
  func heldBackCases(expected: SentenceCase) {
    #expect(ReaderText.paragraph(expected.text).sentenceTexts == expected.sentences)
  }

  @Test("cases not yet solved", arguments: SentenceCase.unsolved)
  func unsolvedCases(expected: SentenceCase) {
    withKnownIssue("\(expected.phenomenon)") {
      #expect(ReaderText.paragraph(expected.text).sentenceTexts == expected.sentences)
    }
  }

  @Test("a heading is one sentence", arguments: [1, 6])
  func headings(level: Int) {
    let text = ReaderText.paragraph(" Who won? Nobody did. ", kind: .heading(level: level))
    #expect(text.sentenceTexts == ["Who won? Nobody did."])
    #expect(ReaderText.paragraph(" \u{A0}", kind: .heading(level: level)).sentences.isEmpty)
  }

  @Test("each line of preformatted text is a sentence")
  func preformatted() {
    let text = ReaderText.paragraph("\nlet a = b. C\n\n  go() \n", kind: .preformatted)
    #expect(text.sentenceTexts == ["let a = b. C", "go()"])
  }

  @Test("a block's end ends a sentence, and a line's does not")
  func blocks() {
    let file = SourceFile(name: "a.txt", bytes: Array("Mr.\n\nHale\ncame. He\nleft\n\n…\n\n".utf8))
    let text = PlainText.read(file)
    #expect(text.sentenceTexts == ["Mr.", "Hale\ncame.", "He\nleft", "…"])
    #expect(text.blocks.map { text.sentences(in: $0).count } == [1, 2, 1])
  }

  @Test("no text has no sentences", arguments: ["", " ", "\n", "\u{A0}\u{3000}"])
  func nothing(text: String) {
    #expect(ReaderText.paragraph(text).sentences.isEmpty)
    #expect(ReaderText(bytes: [], map: OffsetMap(), blocks: []).sentence(holding: 0..<0) == nil)
  }

  @Test("another language brings its own words")
  func otherLanguage() {
    let german = SentenceRules([(.beforeWord, "z.B Hr bzw"), (.starter, "der")])
    let text = ReaderText.paragraph("Er kam z.B. Montags. Hr. Maier ging. Mr. Hale blieb.")
    #expect(
      text.sentences(by: german).map { text.text(in: $0) }
        == ["Er kam z.B. Montags.", "Hr. Maier ging.", "Mr.", "Hale blieb."])
  }
}

/// The sentences around a quote.
@Suite("Sentences around a place")
struct SentencesAroundTests {
  private static let text = PlainText.read(
    SourceFile(name: "a.txt", bytes: Array("One is. Two is.\n\nThree is. 四。五。\n".utf8)))

  @Test(
    "ranges",
    arguments: [
      ("One", "One is."), ("is. Two", "One is. Two is."), ("Two is.\n\nThree", nil),
      ("Three is.", "Three is."), ("四", "四。"), ("。五", "四。五。"), ("五。", "五。"),
    ] as [(String, String?)])
  func ranges(quote: String, expected: String?) throws {
    let place = try #require(Self.range(of: quote))
    let found = try #require(Self.text.sentence(holding: place))
    #expect(Self.text.text(in: found) == expected ?? "Two is.\n\nThree is.")
  }

  @Test("a quote over several blocks touches one sentence of each")
  func severalBlocks() throws {
    let place = try #require(Self.range(of: "is.\n\nThree"))
    let found = Self.text.sentences(touching: place).map { Self.text.text(in: $0) }
    #expect(found == ["Two is.", "Three is."])
  }

  @Test("white space between sentences belongs to none")
  func whitespace() throws {
    let space = try #require(Self.range(of: " Two"))
    #expect(Self.text.sentence(holding: space.lowerBound..<space.lowerBound + 1) == nil)
    let blank = try #require(Self.range(of: "\n\n"))
    #expect(Self.text.sentences(touching: blank).isEmpty)
  }

  @Test("an empty range lies in the sentence that holds its place, else in the one that ends there")
  func emptyRanges() throws {
    let all = Self.text.sentences
    let end = Self.text.bytes.count
    #expect(Self.text.sentence(holding: 0..<0) == all.first)
    #expect(Self.text.sentence(holding: 7..<7) == all.first)
    #expect(Self.text.sentence(holding: end..<end) == all.last)
    let five = try #require(Self.range(of: "五")).lowerBound
    #expect(Self.text.sentence(holding: five..<five) == all.last)
  }

  @Test("ranges beyond the text touch nothing")
  func beyond() {
    #expect(Self.text.sentence(holding: 1000..<1010) == nil)
    #expect(Self.text.sentence(holding: 0..<1000) == 0..<Self.text.bytes.count)
  }

  private static func range(of quote: String) -> Range<Int>? {
    let bytes = Array(quote.utf8)
    let start = text.bytes.indices.first { text.bytes[$0...].starts(with: bytes) }
    return start.map { $0..<$0 + bytes.count }
  }
}

extension ReaderText {
  /// An article of one block.
  static func paragraph(_ text: String, kind: Block.Kind = .paragraph) -> ReaderText {
    paragraph(Array(text.utf8), kind: kind)
  }

  /// An article of one block.
  static func paragraph(_ bytes: [UInt8], kind: Block.Kind = .paragraph) -> ReaderText {
    let block = Block(kind: kind, range: 0..<bytes.count)
    return ReaderText(bytes: bytes, map: OffsetMap(), blocks: [block])
  }

  var sentenceTexts: [String] { sentences.map { text(in: $0) } }
}
