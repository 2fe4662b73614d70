import SourceText

extension NormalizedText {
  /// The bytes that stand for a range of ``original``, without spaces at their ends. Characters that
  /// the range cuts belong to it at its end, and not at its start. O(log² n).
  func bytesRange(ofOriginal range: Range<Int>) -> Range<Int> {
    var start = firstByte(from: range.lowerBound)
    var end = max(start, firstByte(from: range.upperBound))
    while start < end, bytes[start] == Ascii.space { start += 1 }
    while start < end, bytes[end - 1] == Ascii.space { end -= 1 }
    return start..<end
  }

  /// The first byte whose original does not begin before `offset`.
  private func firstByte(from offset: Int) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = (low + high) / 2
      let start = originalRange(of: middle..<middle).lowerBound
      if start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
