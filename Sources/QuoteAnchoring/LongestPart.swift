import SourceText

extension NormalizedText {
  /// Where the longest run of whole words that opens or closes `quote` stands in this text, as a range of
  /// ``original``; nil where no run of `minimumWords` does. O(text · log words): for explaining a quote
  /// that is missing, not for finding one.
  package func longestPart(of quote: NormalizedText, minimumWords: Int) -> Range<Int>? {
    let words = quote.wordRanges
    guard words.count >= minimumWords else { return nil }
    let opening = { (count: Int) in 0..<words[count - 1].upperBound }
    let closing = { (count: Int) in words[words.count - count].lowerBound..<quote.bytes.count }
    let candidates = [opening, closing].compactMap { part -> (words: Int, place: Range<Int>)? in
      // What holds for a run holds for each shorter one, so the longest is found by halving.
      var low = minimumWords - 1
      var high = words.count
      var found: Range<Int>?
      while low < high {
        let middle = (low + high + 1) / 2
        if let place = firstPlace(of: quote.bytes[part(middle)]) {
          low = middle
          found = place
        } else {
          high = middle - 1
        }
      }
      return found.map { (low, $0) }
    }
    return candidates.max { $0.words < $1.words }.map { originalRange(of: $0.place) }
  }

  private func firstPlace(of part: ArraySlice<UInt8>) -> Range<Int>? {
    part.withUnsafeBufferPointer { needle in
      bytes.withUnsafeBufferPointer { text in
        var first: Int?
        ByteSearch(needle: needle, text: text).forEachPlace { place in
          if first == nil { first = place }
        }
        return first.map { $0..<$0 + needle.count }
      }
    }
  }

  private var wordRanges: [Range<Int>] {
    bytes.split(separator: Ascii.space).map { $0.startIndex..<$0.endIndex }
  }
}
