import QuoteAnchoring
import Testing

/// Quotes from random articles, in another layout, are found where they were taken.
@Suite("Anchoring of random quotes")
struct AnchorPropertyTests {
  @Test("a quote is found where it was taken, or among the places", arguments: 0..<20)
  func isFound(block: Int) {
    for seed in block * 500..<(block + 1) * 500 {
      var article = RandomArticle(seed: UInt64(seed))
      article.write(upTo: 30)
      let span = article.span()
      let quote = article.quote(of: span)
      let text = NormalizedText(article.text)
      let taken =
        article.ranges[span.lowerBound].lowerBound..<article.ranges[span.upperBound - 1].upperBound
      guard let problem = problem(of: quote, takenFrom: taken, in: text) else { continue }
      Issue.record("seed \(seed): \(quote.spelled) in \(article.text.spelled): \(problem)")
      return
    }
  }

  private func problem(of quote: String, takenFrom taken: Range<Int>, in text: NormalizedText)
    -> String?
  {
    let needle = NormalizedText(quote)
    let anchor = Quote(needle).anchor(in: text)
    switch anchor {
    case .exact(let range), .typographic(let range):
      // Invisible characters at the ends may stay outside.
      guard taken.contains(range), NormalizedText(Array(text.original[taken])).bytes == needle.bytes
      else {
        return "found at \(range), not \(taken)"
      }
      guard NormalizedText(Array(text.original[range])).bytes == needle.bytes else {
        return "\(range) holds other words"
      }
      let isSame = words(text.words(in: range)) == words(quote)
      let isExact = anchor == .exact(range)
      return isSame == isExact ? nil : "it is \(isExact ? "" : "not ")exact"
    case .ambiguous(let places):
      guard places.count > Anchor.Places.listed || places.first.contains(where: taken.contains)
      else {
        return "\(taken) is not among \(places.first)"
      }
      return nil
    case .misplaced, .changed, .missing, .elided, .unanchored:
      return "\(anchor)"
    }
  }

  private func words(_ text: String) -> [String] {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0).spelled }
  }

  @Test("the words around a quote leave one place of several", arguments: 0..<10)
  func contextChooses(block: Int) {
    for seed in block * 300..<(block + 1) * 300 {
      var article = RandomArticle(seed: UInt64(seed))
      article.write(upTo: 25)
      let span = article.span()
      let before = article.text.utf8.prefix(article.ranges[span.lowerBound].lowerBound)
      let after = article.text.utf8.dropFirst(article.ranges[span.upperBound - 1].upperBound)
      let text = NormalizedText(article.text)
      let anchor = Quote(
        NormalizedText(article.quote(of: span)), prefix: NormalizedText(Array(before)),
        suffix: NormalizedText(Array(after))
      ).anchor(in: text)
      guard let range = anchor.range else {
        Issue.record("seed \(seed): \(anchor) in \(article.text.spelled)")
        return
      }
      #expect(article.ranges[span.lowerBound].contains(range.lowerBound))
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
