import SourceText

extension [SourceRange] {
  /// The same bytes in ranges that come in order and are disjoint; empty ranges go. O(n log n).
  func merged() -> [SourceRange] {
    var merged: [SourceRange] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1].upperBound = Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// Whether the byte at `offset` lies in one of the ranges, which come in order and are disjoint. O(log n).
  func cover(_ offset: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].upperBound) <= offset { low = middle + 1 } else { high = middle }
    }
    return low < count && Int(self[low].lowerBound) <= offset
  }
}
