import SourceText

/// Sentences, for showing a passage around a quote and for telling whether it changed.
///
/// A block's end ends a sentence. A heading is one sentence, and so is each line of a preformatted
/// block. In running text a line break is white space like any other. Sentences inside quotation
/// marks are sentences; what brackets hold inside a sentence is part of it.
extension ReaderText {
  /// The sentences of all blocks in order, as ranges of ``bytes``. O(n).
  package var sentences: [Range<Int>] { sentences(by: .english) }

  /// The sentences of all blocks in order, as ranges of ``bytes``, by a language's rules. O(n).
  package func sentences(by rules: SentenceRules) -> [Range<Int>] {
    blocks.flatMap { sentences(in: $0, by: rules) }
  }

  /// The sentences of a block in order, as ranges of ``bytes``.
  ///
  /// They do not overlap, have no white space (Unicode's White_Space) at their ends, and hold every
  /// other byte of the block. O(length of the block).
  package func sentences(in block: Block, by rules: SentenceRules = .english) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      let text = BlockText(bytes, block: block.range)
      switch block.kind {
      case .heading: return text.trimmed(block.range).map { [$0] } ?? []
      case .preformatted: return text.lines
      case .paragraph:
        var scanner = SentenceScanner(text, rules: rules)
        return scanner.scan()
      }
    }
  }

  /// The sentences that share a byte with `range`, in order; for an empty range the one that holds or
  /// ends at its place. Empty where the range touches nothing but white space.
  ///
  /// O(log blocks + length of the blocks that the range touches).
  package func sentences(
    touching range: Range<Int>, by rules: SentenceRules = .english
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for block in blocks[firstBlock(endingAtOrAfter: range.lowerBound)...] {
      guard block.range.lowerBound <= range.upperBound else { break }
      found += sentences(in: block, by: rules).filter { sentence in
        range.isEmpty
          ? sentence.lowerBound <= range.lowerBound && range.lowerBound <= sentence.upperBound
          : sentence.overlaps(range)
      }
    }
    // Between two sentences without a space, the later one holds the place.
    return range.isEmpty ? Array(found.suffix(1)) : found
  }

  /// From the start of the first to the end of the last sentence that `range` touches; nil where it
  /// touches none. Costs what ``sentences(touching:by:)`` does.
  package func sentence(
    holding range: Range<Int>, by rules: SentenceRules = .english
  ) -> Range<Int>? {
    let touched = sentences(touching: range, by: rules)
    guard let first = touched.first, let last = touched.last else { return nil }
    return first.lowerBound..<last.upperBound
  }

  /// Index of the first block whose end is not before `offset`; the number of blocks where none is.
  private func firstBlock(endingAtOrAfter offset: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension BlockText {
  /// The lines without the white space at their ends, blank ones left out.
  fileprivate var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = start
    for offset in start...end where offset == end || bytes[offset] == Ascii.lineFeed {
      if let line = trimmed(start..<offset) { lines.append(line) }
      start = offset + 1
    }
    return lines
  }

  /// The range without the white space at its ends; nil where nothing else is in it.
  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int>? {
    let start = skippingWhitespace(from: range.lowerBound)
    guard start < range.upperBound else { return nil }
    return start..<trimmedEnd(before: range.upperBound, limit: start)
  }
}
