import ArticleText
import SourceText
import TestSupport
import Testing

/// What holds of any plain text: every word is in a block, and leads back to where it stands.
@Suite("Random plain texts")
struct PlainTextPropertyTests {
  private static let pieces = [
    "a", "b", "word", " ", "  ", "\t", "\n", "\n", "\n\n", "\r\n", "\r", "\r\n\r\n", "\u{E9}",
    "\u{A0}",
    "\u{2028}", "\u{85}", "\u{3000}", "\u{65E5}", "\u{1F600}", "\u{301}", "\u{C}", "\u{200B}",
    "\u{0}", "\u{FEFF}",
  ]

  private static func source(seed: Int) -> [UInt8] {
    var random = SeededRandom(seed: UInt64(seed))
    var text = random.below(4) == 0 ? "\u{FEFF}" : ""
    // At times few kinds of pieces, so that runs of them are long.
    let pieces = random.below(2) == 0 ? Self.pieces : (0..<4).map { _ in random.pick(Self.pieces) }
    for _ in 0..<random.below(40) { text += random.pick(pieces) }
    return Array(text.utf8)
  }

  @Test("blocks, text and map agree with the file", arguments: 0..<20)
  func agrees(block: Int) {
    for seed in block * 1000..<(block + 1) * 1000 {
      let source = Self.source(seed: seed)
      let text = PlainText.read(SourceFile(name: "article.txt", bytes: source))
      guard let problem = problemOfBlocks(text, source) ?? problemOfMap(text, source) else {
        continue
      }
      Issue.record(
        "seed \(seed): \(problem) \(String(decoding: source, as: UTF8.self).debugDescription)")
      return
    }
  }

  private func problemOfBlocks(_ text: ReaderText, _ source: [UInt8]) -> String? {
    let expected = NaivePlainText.paragraphs(of: source)
    let found = text.blocks.map { Array(text.bytes[$0.range]) }
    if found != expected { return "the blocks are \(found)" }
    if text.bytes != Array(expected.joined(separator: [0x0A, 0x0A])) {
      return "the text is another"
    }
    let ordered = zip(text.blocks, text.blocks.dropFirst()).allSatisfy {
      $0.range.upperBound + 2 == $1.range.lowerBound
    }
    return ordered ? nil : "the blocks are not joined by a blank line"
  }

  private func problemOfMap(_ text: ReaderText, _ source: [UInt8]) -> String? {
    var last = 0
    for offset in text.bytes.indices {
      let start = text.map.originalStart(of: offset)
      guard start >= last, start < source.count else { return "byte \(offset) leads to \(start)" }
      last = start
      let range = text.sourceRange(of: offset..<offset + 1).offsets
      guard range.lowerBound == start, range.upperBound <= source.count else { return "\(range)" }
      if text.bytes[offset] == 0x0A {
        // A line break stands for white space, however much.
        let gap = String(decoding: source[range], as: UTF8.self).unicodeScalars
        guard gap.allSatisfy(\.properties.isWhitespace) else { return "a break leads to \(range)" }
      } else if source[start] != text.bytes[offset] || range.count != 1 {
        return "byte \(offset) leads to another byte, at \(range)"
      }
    }
    guard text.map.originalStart(of: text.bytes.count) == source.count else {
      return "the end does not lead to the end"
    }
    return nil
  }
}

/// Paragraphs by whole passes over strings.
private enum NaivePlainText {
  static func paragraphs(of source: [UInt8]) -> [[UInt8]] {
    var scalars = Array(String(decoding: source, as: UTF8.self).unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var lines: [[Unicode.Scalar]] = [[]]
    for (index, scalar) in scalars.enumerated() {
      let isBreak = scalar == "\n" || scalar == "\r"
      if scalar == "\n", index > 0, scalars[index - 1] == "\r" { continue }
      if isBreak { lines.append([]) } else { lines[lines.count - 1].append(scalar) }
    }
    let isWhite = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let trimmed = lines.map { line in
      Array(line.drop(while: isWhite).reversed().drop(while: isWhite).reversed())
    }
    return trimmed.split(separator: []).map { paragraph in
      Array(paragraph.map { $0.flatMap { Array(String($0).utf8) } }.joined(separator: [0x0A]))
    }
  }
}
