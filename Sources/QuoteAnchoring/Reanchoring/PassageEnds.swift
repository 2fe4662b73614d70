/// Finds where a changed passage begins and ends around the words that are still the quote's.
///
/// A quote whose first words were replaced begins as many words before the first one that was kept, but
/// not in an earlier sentence; where the quote's prefix stands near by, the passage begins after it.
struct PassageEnds {
  let quote: QuoteKeys
  let index: PassageIndex

  /// `kept` are the words of the text from the first to the last that is the quote's; `before` and
  /// `after` say how many of the quote's words around them are not there.
  func range(around kept: Range<Int>, before: Int, after: Int) -> Range<Int> {
    start(kept.lowerBound, missing: before)..<end(kept.upperBound, missing: after)
  }

  private func start(_ first: Int, missing: Int) -> Int {
    guard missing > 0 else { return first }
    let words = index.keyed.words
    if let prefix = quote.prefix,
      let border = border(of: prefix, in: max(0, first - 2 * missing - Self.reach)...first)
    {
      return border
    }
    var start = first
    while start > 0, first - start < missing, words[start].opening == .nothing { start -= 1 }
    return start
  }

  private func end(_ last: Int, missing: Int) -> Int {
    guard missing > 0 else { return last }
    let words = index.keyed.words
    let furthest = min(words.count, last + 2 * missing + Self.reach)
    if let suffix = quote.suffix, let border = border(of: suffix, in: last...furthest) {
      return border
    }
    var end = last
    while end < words.count, end - last < missing, words[end].opening == .nothing { end += 1 }
    return end
  }

  /// The place in `borders` at which a prefix ends, or a suffix begins.
  private func border(of context: ContextKeys, in borders: ClosedRange<Int>) -> Int? {
    let scorer = ContextScorer(index: index)
    var best: Int?
    var highest = Self.leastSimilarity
    for border in borders.prefix(Self.mostBorders) {
      let similarity = scorer.nearSimilarity(of: context, at: border)
      if similarity > highest { (best, highest) = (border, similarity) }
    }
    return best
  }

  /// How many words further than the quote is long a prefix or suffix may stand.
  private static let reach = 4
  private static let mostBorders = 48
  private static let leastSimilarity = 0.8
}
