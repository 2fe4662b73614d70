import ArticleText
import SourceText
import TestSupport
import Testing

/// What holds of the sentences of any text.
@Suite("Sentences of random texts")
struct SentencePropertyTests {
  private static let pieces = [
    ".", ".", "!", "?", "…", " ", " ", "  ", "\n", "\u{A0}", "\u{3000}", "\u{2009}", "\u{200B}",
    "\"", "'", "“", "”", "‘", "’", "«", "»", "(", ")", "[", "]", "{", "}", "—", "-", "–", "—”",
    "*", "†", "²", "[12]", "(5)", "12", "1.", "2.", "a", "B", "A.", "U.S.", "Mr.", "No.", "p.m.",
    "Inc.", "The", "I", "he", "said", "Hale", "iPhone", "Yahoo!", "vitamin", "than", "II", "É",
    "é", "。", "」", "？", "．", "と", "।", "؟", "։", "。」", "ש", "日", "1", "😀", "\u{301}", "\0",
    ",", ";", ":", "$", "#", "/", "www.example.org", ". . .", "¿", "•", "``", "''",
  ]

  private static func soup(_ random: inout SeededRandom) -> [UInt8] {
    // At times few kinds of pieces, so that runs of them are long.
    let pieces =
      random.chance(oneIn: 2) ? Self.pieces : (0..<4).map { _ in random.pick(Self.pieces) }
    return (0..<random.below(40)).flatMap { _ in Array(random.pick(pieces).utf8) }
  }

  @Test("ranges are ordered, trimmed, and hold all but white space", arguments: 0..<20)
  func cover(block: Int) {
    for seed in block * 1000..<(block + 1) * 1000 {
      var random = SeededRandom(seed: UInt64(seed))
      let before = Self.soup(&random)
      let bytes = before + [0x0A, 0x0A] + Self.soup(&random)
      let kind = random.pick([Block.Kind.paragraph, .paragraph, .heading(level: 1), .preformatted])
      let block = Block(kind: kind, range: before.count + 2..<bytes.count)
      let text = ReaderText(bytes: bytes, map: OffsetMap(), blocks: [block])
      guard let problem = problem(of: text.sentences(in: block), in: block, bytes) else { continue }
      Issue.record("seed \(seed): \(problem) \(text.text(in: block.range).debugDescription)")
      return
    }
  }

  private func problem(of sentences: [Range<Int>], in block: Block, _ bytes: [UInt8]) -> String? {
    var last = block.range.lowerBound
    for sentence in sentences {
      guard sentence.lowerBound >= last, sentence.upperBound <= block.range.upperBound else {
        return "\(sentence) overlaps another or leaves the block"
      }
      guard !sentence.isEmpty, isWhite(bytes[last..<sentence.lowerBound]) else {
        return "\(sentence) is empty or leaves something out"
      }
      let scalars = String(decoding: bytes[sentence], as: UTF8.self).unicodeScalars
      guard scalars.first?.properties.isWhitespace == false,
        scalars.last?.properties.isWhitespace == false, !scalars.contains("\u{FFFD}")
      else { return "\(sentence) is not trimmed or cuts a character" }
      last = sentence.upperBound
    }
    return isWhite(bytes[last..<block.range.upperBound]) ? nil : "the end is left out"
  }

  private func isWhite(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  @Test("a sentence around a place is made of whole sentences", arguments: 0..<5)
  func places(block: Int) {
    for seed in block * 200..<(block + 1) * 200 {
      var random = SeededRandom(seed: UInt64(seed))
      let text = PlainText.read(
        SourceFile(name: "a.txt", bytes: Self.soup(&random) + [0x0A, 0x0A] + Self.soup(&random)))
      let all = text.sentences
      for start in 0...text.bytes.count {
        let range = start..<min(text.bytes.count, start + random.below(6))
        let expected = all.filter { $0.overlaps(range) }
        guard !range.isEmpty, text.sentences(touching: range) != expected else { continue }
        Issue.record("seed \(seed): \(range) touches \(text.sentences(touching: range))")
        return
      }
    }
  }

  @Test("damaged text does no harm", arguments: 0..<5)
  func damaged(block: Int) {
    for seed in block * 1000..<(block + 1) * 1000 {
      var random = SeededRandom(seed: UInt64(seed))
      var bytes = Self.soup(&random)
      for _ in 0..<4 where !bytes.isEmpty {
        bytes[random.below(bytes.count)] = UInt8.random(in: 0...255, using: &random)
      }
      if random.chance(oneIn: 2) { bytes.append(random.pick([0xE2, 0xC2, 0xF0, 0x80])) }
      let sentences = ReaderText.paragraph(bytes).sentences
      #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }

  @Test("a megabyte of one thing comes to an end", arguments: [".", "\"", "(", "a."])
  func megabytes(piece: String) { repeating(piece, upTo: 1_000_000) }

  @Test(
    "long runs of one thing come to an end",
    arguments: [
      "”", "[", ")", ". ", "U.S. ", "! (", ". (", ".[1", "?” A ", "1. ", "… ", " .", "—” A",
      "(a. B ", "。", "Mr. ", "“", "* ", ". * ", "\u{3000}", "é", "é.", "[1] ", "x.y", "Yahoo! ",
      "A. ", "(?) The ",
    ])
  func longRuns(piece: String) { repeating(piece, upTo: 100_000) }

  private func repeating(_ piece: String, upTo count: Int) {
    let piece = Array(piece.utf8)
    let bytes = Array(repeatElement(piece, count: count / piece.count).joined())
    let sentences = ReaderText.paragraph(bytes).sentences
    #expect(sentences.isEmpty == isWhite(bytes.prefix(piece.count)))
    #expect((sentences.last?.upperBound ?? 0) <= bytes.count)
  }
}
