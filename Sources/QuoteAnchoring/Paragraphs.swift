/// Which paragraph of a text a place belongs to.
struct Paragraphs {
  private let ranges: [Range<Int>]

  /// Ranges of a text's bytes, in order and disjoint. None make the whole text one paragraph.
  init(_ ranges: [Range<Int>]) { self.ranges = ranges }

  /// Index of the paragraph that holds the byte at `offset`; between two, and before the first, of
  /// the one that follows; after the last, their number. It never falls as `offset` grows.
  /// O(log n).
  func index(of offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
