import SourceText

/// The words around one of several places of a quote that tell it from the others.
package struct DistinguishingContext: Hashable, Sendable {
  /// What stands directly before the place: bytes of the text; nil where nothing is needed.
  package let prefix: Range<Int>?
  /// What stands directly after it.
  package let suffix: Range<Int>?

  /// So many words are tried on each side. Places that are alike for longer are told apart by no one.
  private static let mostWords = 24

  /// The fewest words that make the place at `range`, bytes of `text`, the only one of `quote`; of several as
  /// short, one that no mark separates from the quote, and that stands after it. Nil where the quote does not stand there, or nothing near
  /// tells the places apart.
  ///
  /// O(text + places · words).
  package init?(of range: Range<Int>, of quote: NormalizedText, in text: NormalizedText) {
    var others: [Range<Int>] = []
    var chosen: Range<Int>?
    for start in ByteSearch(for: quote.bytes, in: text) {
      let place = start..<start + quote.bytes.count
      guard WholeWords.standsAlone(place, in: text) else { continue }
      if chosen == nil, text.originalRange(of: place) == range {
        chosen = place
      } else {
        others.append(place)
      }
    }
    guard let chosen else { return nil }
    let bytes = text.bytes
    let before = Self.prefixStarts(before: chosen.lowerBound, in: bytes)
    let after = Self.suffixEnds(after: chosen.upperBound, in: bytes)
    // How far each other place is like the chosen one, on both sides.
    let likeness = others.map { other in
      (
        before: Self.equalCount(before: chosen.lowerBound, other.lowerBound, in: bytes),
        after: Self.equalCount(after: chosen.upperBound, other.upperBound, in: bytes)
      )
    }
    let marks = (
      before: chosen.lowerBound > 0 && bytes[chosen.lowerBound - 1] != Ascii.space,
      after: chosen.upperBound < bytes.count && bytes[chosen.upperBound] != Ascii.space
    )
    var best: (prefixWords: Int, suffixWords: Int, cost: Int)?
    for prefixWords in before.indices {
      let length = chosen.lowerBound - before[prefixWords]
      let alike = likeness.lazy.filter { prefixWords == 0 || $0.before >= length }.map(\.after)
        .max()
      let needed = after.indices.first { suffixWords in
        guard let alike else { return true }
        return suffixWords > 0 && after[suffixWords] - chosen.upperBound > alike
      }
      guard let needed else { continue }
      let separated =
        (marks.before && prefixWords > 0 ? 1 : 0) + (marks.after && needed > 0 ? 1 : 0)
      let cost = (prefixWords + needed) * 3 + separated
      if best.map({ cost < $0.cost }) ?? true { best = (prefixWords, needed, cost) }
    }
    guard let best else { return nil }
    prefix = Self.trimmed(before[best.prefixWords]..<chosen.lowerBound, in: text)
    suffix = Self.trimmed(chosen.upperBound..<after[best.suffixWords], in: text)
  }

  /// Where a prefix of no word, of one word, of two … begins.
  private static func prefixStarts(before end: Int, in bytes: [UInt8]) -> [Int] {
    var starts = [end]
    var start = end
    while starts.count <= mostWords, start > 0 {
      if bytes[start - 1] == Ascii.space { start -= 1 }
      let chunkEnd = start
      while start > 0, bytes[start - 1] != Ascii.space { start -= 1 }
      if isWord(bytes[start..<chunkEnd]) { starts.append(start) }
    }
    return starts
  }

  /// Where a suffix of no word, of one word, of two … ends.
  private static func suffixEnds(after start: Int, in bytes: [UInt8]) -> [Int] {
    var ends = [start]
    var end = start
    while ends.count <= mostWords, end < bytes.count {
      if bytes[end] == Ascii.space { end += 1 }
      let chunkStart = end
      while end < bytes.count, bytes[end] != Ascii.space { end += 1 }
      if isWord(bytes[chunkStart..<end]) { ends.append(end) }
    }
    return ends
  }

  /// Whether a stretch between spaces holds more than marks.
  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { Ascii.isLetter($0) || Ascii.isDigit($0) || $0 >= 0x80 }
  }

  private static func equalCount(before left: Int, _ right: Int, in bytes: [UInt8]) -> Int {
    var count = 0
    while count < min(left, right), bytes[left - count - 1] == bytes[right - count - 1] {
      count += 1
    }
    return count
  }

  private static func equalCount(after left: Int, _ right: Int, in bytes: [UInt8]) -> Int {
    var count = 0
    while max(left, right) + count < bytes.count, bytes[left + count] == bytes[right + count] {
      count += 1
    }
    return count
  }

  /// In the original, without the space at the quote; nil for nothing.
  private static func trimmed(_ range: Range<Int>, in text: NormalizedText) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    if start < end, text.bytes[start] == Ascii.space { start += 1 }
    if start < end, text.bytes[end - 1] == Ascii.space { end -= 1 }
    return start < end ? text.originalRange(of: start..<end) : nil
  }
}
