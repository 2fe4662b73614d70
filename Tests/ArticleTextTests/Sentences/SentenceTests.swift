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
}

extension ReaderText {
  /// An article of one block.
  static func paragraph(_ text: String, kind: Block.Kind = .paragraph) -> ReaderText {
    let bytes = Array(text.utf8)
    let block = Block(kind: kind, range: 0..<bytes.count)
    return ReaderText(bytes: bytes, map: OffsetMap(origin: 0), blocks: [block])
  }

  var sentenceTexts: [String] { sentences.map { text(in: $0) } }
}
