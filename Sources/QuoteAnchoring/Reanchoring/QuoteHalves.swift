/// A quote too long to be compared with every passage as a whole: its first words and its last are
/// sought instead, as two quotes.
///
/// What lies between them is not looked at, but its length must be about the quote's.
struct QuoteHalves {
  let head: SoughtQuote
  let tail: SoughtQuote
  /// Bytes of the normalised quote.
  private let length: Int

  /// Most words and marks of a quote that is compared as a whole.
  static let mostWords = 300
  private static let wordsOfHalf = 150

  /// Nil where the quote can be compared as a whole.
  init?(of sought: SoughtQuote) {
    let bytes = sought.quote.exact.bytes
    // No word and no mark is shorter than a byte.
    guard bytes.count > Self.mostWords else { return nil }
    let words = KeyedWords(sought.quote.exact).words
    guard words.count > Self.mostWords else { return nil }
    let headEnd = Int(words[Self.wordsOfHalf - 1].end)
    let tailStart = Int(words[words.count - Self.wordsOfHalf].start)
    head = SoughtQuote(
      Quote(NormalizedText(Array(bytes[..<headEnd])), prefix: sought.quote.prefix),
      occurrences: sought.occurrences)
    tail = SoughtQuote(
      Quote(NormalizedText(Array(bytes[tailStart...])), suffix: sought.quote.suffix),
      occurrences: sought.occurrences)
    length = bytes.count
  }

  /// What became of the quote, from what became of its halves.
  func successor(head: Successor, tail: Successor) -> Successor {
    switch (head, tail) {
    case (.gone, .gone): return .gone
    case (.found(let head), .found(let tail)):
      let range = head.range.lowerBound..<max(head.range.lowerBound, tail.range.upperBound)
      guard head.range.upperBound <= tail.range.lowerBound, range.count > length / 2,
        range.count < 2 * length
      else { return .unsure([head, tail]) }
      return .found(
        Passage(range: range, similarity: min(head.similarity, tail.similarity)))
    default: return .unsure(head.passages + tail.passages)
    }
  }
}

extension Successor {
  fileprivate var passages: [Passage] {
    switch self {
    case .found(let passage): [passage]
    case .unsure(let passages): passages
    case .gone: []
    }
  }
}
