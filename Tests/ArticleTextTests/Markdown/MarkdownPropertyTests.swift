import ArticleText
import SourceText
import TestSupport
import Testing

/// What holds of any Markdown, however little sense it makes.
@Suite("Random Markdown")
struct MarkdownPropertyTests {
  /// What CommonMark and its extensions give a meaning, alone or in company.
  private static let pieces = [
    "a", "word", "Ünï", "北", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n", "    ", "\\", "\\\n",
    "  \n", "*",
    "**", "_", "__", "~~", "`", "``", "```\n", "~~~", "#", "# ", "> ", ">", "- ", "+ ", "1. ",
    "2) ", "- [x] ",
    "---\n", "===\n", "***", "[", "]", "](", ")", "[a]", "[a]: /u 'T'\n", "![", "<", ">", "<b>",
    "</b>", "<br>",
    "<div>\n", "</div>\n", "<!--", "-->", "<script>", "</script>\n", "<p hidden>", "&amp;", "&#65;",
    "&bogus;",
    "&", "|", "|---|\n", "| a | b |\n", "http://x.example/a_b", "a@b.example", "<http://x.example>",
    ":", "\"",
    "'", "(", "!", "\u{A0}", "\u{FEFF}", "\u{301}", "\u{2028}",
  ]

  private static func source(seed: Int) -> [UInt8] {
    var random = SeededRandom(seed: UInt64(seed))
    // At times few kinds of pieces, so that they meet each other often.
    let pieces =
      random.below(2) == 0 ? Self.pieces : (0..<6).map { _ in random.pick(Self.pieces) } + ["a"]
    return Array((0..<random.below(40)).map { _ in random.pick(pieces) }.joined().utf8)
  }

  @Test("blocks, text and map agree with the file", arguments: 0..<20)
  func agrees(block: Int) throws {
    for seed in block * 1000..<(block + 1) * 1000 {
      let source = Self.source(seed: seed)
      let text = try MarkdownText.read(SourceFile(name: "article.md", bytes: source))
      guard let problem = problemOfBlocks(text) ?? problemOfMap(text, source) else { continue }
      Issue.record(
        "seed \(seed): \(problem) \(String(decoding: source, as: UTF8.self).debugDescription)")
      return
    }
  }

  private func problemOfBlocks(_ text: ReaderText) -> String? {
    let joined = text.blocks.map { Array(text.bytes[$0.range]) }.joined(separator: [0x0A, 0x0A])
    if Array(joined) != text.bytes { return "the blocks are not all of the text" }
    if text.blocks.contains(where: \.range.isEmpty) { return "a block is empty" }
    for (index, container) in text.containers.enumerated() where container.parent ?? -1 >= index {
      return "container \(index) stands in \(container.parent ?? -1)"
    }
    for block in text.blocks {
      guard let container = block.container else { continue }
      if !text.containers[container].kind.holdsText { return "a block stands in \(container)" }
    }
    return nil
  }

  private func problemOfMap(_ text: ReaderText, _ source: [UInt8]) -> String? {
    var last = 0
    for (offset, byte) in text.bytes.enumerated() {
      let range = text.sourceRange(of: offset..<offset + 1).offsets
      guard range.lowerBound >= last, range.upperBound <= source.count else {
        return "byte \(offset) leads to \(range), after \(last)"
      }
      last = range.lowerBound
      if byte == 0x0A || byte == 0x20 { continue }
      let isCopy = range.count == 1 && source[range.lowerBound] == byte
      let isReference = range.count > 2 && source[range.lowerBound] == UInt8(ascii: "&")
      if !isCopy, !isReference { return "byte \(offset) leads to other bytes, at \(range)" }
    }
    return text.map.originalStart(of: text.bytes.count) == source.count
      ? nil : "the end does not lead to the end"
  }
}
