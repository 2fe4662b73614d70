import ArticleText
import QuoteAnchoring

extension Rule {
  static let quotationUnbalanced = Rule(
    "quotation-unbalanced",
    summary: "The quote has part of a quotation of the article, and words outside of it.",
    rationale: """
      A claim's quote that begins inside quotation marks and runs out of them, or the other way round, mixes \
      the words of whoever is quoted with those of the article: whose claim is it? Quote inside the marks, or \
      all of the quotation with its marks. Where the article's own marks do not pair nothing is said.
      """,
    failing: [
      """
      claims:
        - id: council
                 ↓
          quote: paid for it in ten years”. Nobody in the town has asked for another.
        - id: cost
                 ↓
          quote: It cost 14 million crowns, and “the council paid for it
      """
    ],
    passing: [
      """
      claims:
        - id: council
          quote: the council paid for it in ten years
        - id: cost
          quote: It cost 14 million crowns, and “the council paid for it in ten years”.
        - id: marks
          quote: the council paid for it in ten years”
        - id: crowns
          quote: It cost 14 million crowns
      """,
      RuleExample(
        """
        claims:
          - id: wall
            quote: The wall’s 6'2" high gate was the council’s idea
        """,
        article: "‘It leaks,’ she said. The wall’s 6'2\" high gate was the council’s idea."),
    ]
  ) { context, findings in
    guard case .success(let article) = context.article else { return }
    var pairs: QuotationPairs?
    for quotation in Quotation.all(of: context.file, context.anchors) {
      guard let range = quotation.anchor.wholeRange else { continue }
      let known = pairs ?? QuotationScanner.pairs(of: article.text)
      pairs = known
      guard let mixture = MixedQuotation(range, known, article) else { continue }
      findings.report(
        mixture.message, at: quotation.words.location,
        claim: context.file.claims[quotation.claim].id,
        related: [.init(mixture.markMessage, at: article.location(of: mixture.mark))],
        help: mixture.help(article))
    }
  }
}

extension Anchor {
  /// The one place of words that stand together.
  fileprivate var wholeRange: Range<Int>? {
    switch self {
    case .exact(let range), .typographic(let range): range
    default: nil
    }
  }
}

/// A passage of an article that has words inside and outside of a quotation.
private struct MixedQuotation {
  /// The words of the passage that stand outside.
  let outside: Range<Int>
  /// Those that stand inside.
  let inside: Range<Int>
  /// Whether the passage begins inside.
  let beginsInside: Bool
  /// The quotation mark between them.
  let mark: Range<Int>

  /// Nil for a passage that holds nothing but whole quotations, or is held by one. O(passage + log n).
  init?(_ passage: Range<Int>, _ pairs: QuotationPairs, _ article: Article) {
    let bytes = article.text.bytes
    if let pair = pairs.cut(at: passage.lowerBound, by: passage) {
      inside = passage.lowerBound..<pair.close.lowerBound
      outside = pair.close.upperBound..<max(pair.close.upperBound, passage.upperBound)
      (beginsInside, mark) = (true, pair.close)
    } else if let pair = pairs.cut(at: passage.upperBound, by: passage) {
      outside = min(passage.lowerBound, pair.open.lowerBound)..<pair.open.lowerBound
      inside = pair.open.upperBound..<passage.upperBound
      (beginsInside, mark) = (false, pair.open)
    } else {
      return nil
    }
    guard Self.hasWord(bytes[outside]), Self.hasWord(bytes[inside]) else { return nil }
  }

  var message: String {
    beginsInside
      ? "the quote begins inside a quotation of the article and runs out of it"
      : "the quote begins outside a quotation of the article and ends in the middle of it"
  }

  var markMessage: String {
    beginsInside ? "the quotation ends here" : "the quotation begins here"
  }

  func help(_ article: Article) -> String {
    """
    `\(article.words(in: outside).trimmedMarks.abridged)` stands outside the quotation marks; quote \
    `\(article.words(in: inside).trimmedMarks.abridged)` by itself, or the whole quotation with its \
    marks
    """
  }

  private static func hasWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}

extension String {
  /// The text without spaces at its ends, and without what ends a sentence at its beginning.
  fileprivate var trimmedMarks: String {
    var text = drop { " .,;:!?".contains($0) }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
