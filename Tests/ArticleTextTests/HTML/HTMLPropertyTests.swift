import ArticleText
import SourceText
import Testing

/// What holds of any page, whatever its markup.
@Suite("Random web pages")
struct HTMLPropertyTests {
  @Test("blocks, text and map agree with the file", arguments: 0..<10)
  func agrees(block: Int) {
    for seed in block * 1000..<(block + 1) * 1000 {
      let source = HTMLTagSoup.page(seed: seed)
      let file = HTMLSample.file(source)
      let text = HTMLText.read(file)
      let omitted = HTMLText.omitted(file).map(\.text)
      let problem =
        ([text] + omitted).lazy.compactMap { self.problem(of: $0, source) }.first
        ?? problemOfRepetition(text, file) ?? problemOfOverlap([text] + omitted, source)
      guard let problem else { continue }
      Issue.record(
        "seed \(seed): \(problem) \(String(decoding: source, as: UTF8.self).debugDescription)")
      return
    }
  }

  @Test("all text is either read or left out", arguments: 0..<10)
  func losesNothing(block: Int) {
    for seed in block * 1000..<(block + 1) * 1000 {
      let source = HTMLTagSoup.page(seed: seed, isWhole: true, marker: "§")
      let file = HTMLSample.file(source)
      let texts = [HTMLText.read(file)] + HTMLText.omitted(file).map(\.text)
      // The sign's second byte stands nowhere else in these pages.
      let found = texts.map { $0.bytes.count { $0 == 0xA7 } }.reduce(0, +)
      let expected = source.count { $0 == 0xA7 }
      guard found != expected else { continue }
      let page = String(decoding: source, as: UTF8.self).debugDescription
      Issue.record("seed \(seed): \(found) of \(expected) signs are found in \(page)")
      return
    }
  }

  private func problem(of text: ReaderText, _ source: [UInt8]) -> String? {
    problemOfBlocks(text) ?? problemOfContainers(text) ?? problemOfMap(text, source)
  }

  private func problemOfBlocks(_ text: ReaderText) -> String? {
    let joined = text.blocks.map { Array(text.bytes[$0.range]) }.joined(separator: [0x0A, 0x0A])
    if Array(joined) != text.bytes { return "the blocks are not all of the text" }
    for block in text.blocks {
      let bytes = text.bytes[block.range]
      guard let first = bytes.first, let last = bytes.last else { return "a block is empty" }
      if isSpace(last) { return "a block ends with white space" }
      guard block.kind != .preformatted else {
        // What stands before its first words is seen.
        if bytes.allSatisfy(isSpace) { return "a block is blank" }
        continue
      }
      if isSpace(first) { return "a block begins with white space" }
      let isCollapsed = zip(bytes, bytes.dropFirst()).allSatisfy { !isSpace($0) || !isSpace($1) }
      if !isCollapsed { return "white space is left" }
      if bytes.contains(where: { isSpace($0) && $0 != 0x20 && $0 != 0x0A }) {
        return "white space is left as it was"
      }
    }
    return nil
  }

  private func problemOfContainers(_ text: ReaderText) -> String? {
    for (index, container) in text.containers.enumerated() where container.parent ?? -1 >= index {
      return "container \(index) stands in \(container.parent ?? -1)"
    }
    for block in text.blocks {
      guard let index = block.container else { continue }
      guard text.containers.indices.contains(index), text.containers[index].kind.holdsText else {
        return "a block stands in \(index)"
      }
    }
    return nil
  }

  private func problemOfMap(_ text: ReaderText, _ source: [UInt8]) -> String? {
    var last = 0
    for offset in text.bytes.indices {
      let range = text.sourceRange(of: offset..<offset + 1).offsets
      guard range.lowerBound >= last, range.upperBound <= source.count else {
        return "byte \(offset) leads to \(range)"
      }
      last = range.lowerBound
      let byte = text.bytes[offset]
      let origin = source[range]
      let isCopy = origin.elementsEqual([byte])
      let isReference = origin.first == UInt8(ascii: "&")
      let isSpace = byte == 0x20 && origin.allSatisfy { self.isSpace($0) || $0 == 0 }
      // A break stands for all that is between the lines, or the blocks.
      let isBreak =
        byte == 0x0A && (origin.contains(UInt8(ascii: "<")) || origin.elementsEqual([0x0D]))
      guard isCopy || isReference || isSpace || isBreak else {
        return "byte \(offset), \(byte), leads to \(range)"
      }
    }
    let end = text.map.originalStart(of: text.bytes.count)
    return end == source.count ? nil : "the end leads to \(end)"
  }

  private func problemOfRepetition(_ text: ReaderText, _ file: SourceFile) -> String? {
    let again = HTMLText.read(file)
    let isSame =
      again.bytes == text.bytes && again.blocks == text.blocks
      && again.containers == text.containers
    return isSame ? nil : "it is read otherwise the second time"
  }

  /// No byte of the page is both read and left out, or left out for two reasons.
  private func problemOfOverlap(_ texts: [ReaderText], _ source: [UInt8]) -> String? {
    var owners: [Int: Int] = [:]
    for (owner, text) in texts.enumerated() {
      for offset in text.blocks.flatMap(\.range) where !isSpace(text.bytes[offset]) {
        for place in text.sourceRange(of: offset..<offset + 1).offsets {
          if owners.updateValue(owner, forKey: place) ?? owner != owner {
            return "byte \(place) belongs to two texts"
          }
        }
      }
    }
    return nil
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }
}
