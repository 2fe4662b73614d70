/// Two quotation marks of an article and what they enclose.
struct QuotationPair: Hashable, Sendable {
  /// Bytes of the mark that opens.
  let open: Range<Int>
  /// Bytes of the mark that closes.
  let close: Range<Int>
  /// Index of the quotation that holds this one.
  let parent: Int?

  /// The bytes between the marks.
  var inside: Range<Int> { open.upperBound..<close.lowerBound }
}

/// The quotations of an article whose marks leave no doubt, to be asked what a passage has of them.
struct QuotationPairs: Sendable {
  /// Ordered by the marks that open. They nest, and do not cross.
  let pairs: [QuotationPair]

  /// The outermost quotation in which a place stands and that does not enclose the `passage` around it.
  /// O(log n): quotations nest no deeper than ``QuotationScanner/mostNested``.
  func cut(at place: Int, by passage: Range<Int>) -> QuotationPair? {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].open.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    var outermost: QuotationPair?
    var next = low > 0 ? low - 1 : nil
    while let index = next {
      let pair = pairs[index]
      let isInside = pair.open.upperBound <= place && place <= pair.close.lowerBound
      let encloses =
        pair.open.upperBound <= passage.lowerBound && passage.upperBound <= pair.close.lowerBound
      if isInside, !encloses { outermost = pair }
      next = pair.parent
    }
    return outermost
  }
}
