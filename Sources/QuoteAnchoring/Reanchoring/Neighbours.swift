#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The places of those quotes of a file that are beyond doubt, between which the others are expected:
/// annotations nearly always follow the order of the article.
struct Neighbours {
  /// In the order of the file, and in that of the text.
  private var anchors: [(quote: Int, words: Range<Int>)] = []
  private let wordCount: Int

  /// `places` are the sure places of the file's quotes, as word indexes, nil where there is none.
  /// The longest series of them that is in the text's order counts. O(n log n).
  init(_ places: [Range<Int>?], wordCount: Int) {
    self.wordCount = wordCount
    let sure = places.enumerated().compactMap { quote, words in words.map { (quote, $0) } }
    // Patience: the last of the best series of each length, and what comes before each.
    var lasts: [Int] = []
    var previous = [Int?](repeating: nil, count: sure.count)
    for (item, (_, words)) in sure.enumerated() {
      var low = 0
      var high = lasts.count
      while low < high {
        let middle = (low + high) / 2
        if sure[lasts[middle]].1.lowerBound <= words.lowerBound {
          low = middle + 1
        } else {
          high = middle
        }
      }
      previous[item] = low > 0 ? lasts[low - 1] : nil
      if low == lasts.count { lasts.append(item) } else { lasts[low] = item }
    }
    var item = lasts.last
    while let current = item {
      anchors.append((sure[current].0, sure[current].1))
      item = previous[current]
    }
    anchors.reverse()
  }

  /// How many times likelier a place at `words` is made by the neighbours of the file's `quote`th
  /// quote than by chance, as a natural logarithm. 0 without neighbours.
  func evidence(for words: Range<Int>, ofQuote quote: Int) -> Double {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle].quote < quote { low = middle + 1 } else { high = middle }
    }
    let before = low > 0 ? anchors[low - 1].words.lowerBound : 0
    if low < anchors.count, anchors[low].quote == quote { low += 1 }
    let after = low < anchors.count ? anchors[low].words.upperBound : wordCount
    guard after - before < wordCount || !anchors.isEmpty else { return 0 }
    let total = Double(max(1, wordCount))
    let width = Double(max(1, after - before))
    let isInside = words.lowerBound >= before && words.upperBound <= after
    return log(isInside ? Self.order * total / max(width, 50) + 1 - Self.order : 1 - Self.order)
  }

  /// How often a file follows the order of its article.
  private static let order = 0.95
}
