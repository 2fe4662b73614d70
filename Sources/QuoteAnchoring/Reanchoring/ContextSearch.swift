/// Looks for the places where what stood around a quote stands still.
struct ContextSearch {
  let index: PassageIndex
  let scorer: ContextScorer

  /// Most places of one prefix or suffix that are compared.
  static let mostComparisons = 32
  /// Most places of one prefix or suffix.
  static let mostPlaces = 4
  /// How like a place must be.
  static let leastSimilarity = 0.75

  init(in index: PassageIndex) {
    self.index = index
    scorer = ContextScorer(index: index)
  }

  /// How well prefix and suffix meet at the best of `borders`, as if the quote between them had been
  /// taken out: from 0 to 1; a half where one of them is not known.
  func closed(_ quote: QuoteKeys, at borders: [Int]) -> Double {
    guard let prefix = quote.prefix, let suffix = quote.suffix else { return 0.5 }
    return borders.reduce(0) { best, border in
      max(
        best,
        min(
          scorer.similarity(of: prefix, at: border), scorer.similarity(of: suffix, at: border)))
    }
  }

  /// Indexes of the words that follow the prefix, or, for a suffix, of the word at which it begins.
  func borders(of context: ContextKeys) -> [Int] {
    let count = context.numbers.count
    // The word at the far end may be cut, and is of little use.
    let whole =
      context.isPrefix ? (count > 1 ? 1 : 0)..<count : 0..<(count > 1 ? count - 1 : count)
    var rarest: Int?
    var lowest = Int.max
    for offset in whole where context.keyed.words[offset].isWord {
      let frequency = index.frequency(of: context.numbers[offset])
      if frequency > 0, frequency < lowest { (rarest, lowest) = (offset, frequency) }
    }
    guard let rarest else { return [] }
    var found: [Int] = []
    for place in index.places(of: context.numbers[rarest]).prefix(Self.mostComparisons) {
      let border = Int(place) + (context.isPrefix ? count - rarest : -rarest)
      guard border >= 0, border <= index.numbers.count else { continue }
      if scorer.similarity(of: context, at: border) >= Self.leastSimilarity { found.append(border) }
      if found.count == Self.mostPlaces { break }
    }
    return found
  }
}

/// Compares what stood around a quote with what stands at a place.
struct ContextScorer {
  let index: PassageIndex

  /// How like the prefix the text before the word at `border` is, or how like the suffix that from
  /// there on is: from 0 to 1.
  func similarity(of context: ContextKeys, at border: Int) -> Double {
    similarity(of: context.distance, at: border, before: context.isPrefix)
  }

  /// The same for the few bytes directly at the border.
  func nearSimilarity(of context: ContextKeys, at border: Int) -> Double {
    similarity(of: context.nearDistance, at: border, before: context.isPrefix)
  }

  private func similarity(
    of distance: EditDistance, at border: Int, before: Bool
  ) -> Double {
    let words = index.keyed.words
    let key = index.keyed.key
    let slack = 8
    let range: Range<Int>
    if before {
      let end = border > 0 ? Int(words[border - 1].keyEnd) : 0
      range = max(0, end - distance.count - slack)..<end
    } else {
      let start = border < words.count ? Int(words[border].keyStart) : key.count
      range = start..<min(key.count, start + distance.count + slack)
    }
    guard !range.isEmpty, distance.count > 0 else { return 0 }
    return key.withUnsafeBufferPointer { key in
      let least = distance.leastDistance(within: UnsafeBufferPointer(rebasing: key[range]))
      return 1 - Double(least) / Double(distance.count)
    }
  }
}
