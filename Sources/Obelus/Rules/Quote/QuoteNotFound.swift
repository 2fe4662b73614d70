import SourceText

extension Rule {
  static let quoteNotFound = Rule(
    "quote-not-found",
    summary: "The quoted words do not stand in the article.",
    rationale: """
      A verdict holds for the words that were checked. Where the article has other words, be it by one \
      figure, the verdict says nothing about them. White space and typography do not matter; every \
      word and every letter's case does.
      """,
    failing: [
      """
      claims:
        - id: cost
                 ↓
          quote: It cost 15 million crowns
      """,
      """
      claims:
        - id: council
          quote: >-
            ↓
            the council paid for it
            in twenty years
      """,
    ],
    passing: [
      """
      claims:
        - id: council
          quote: >-
            the council paid for it
            in ten years
      """
    ]
  ) { context, findings in
    for index in context.anchors.indices {
      guard case .missing(let insideWords)? = context.anchors[index],
        let (claim, quote, article) = context.quoted(index)
      else { continue }
      if let place = insideWords.first {
        findings.report(
          "the quote stands in the article only inside a longer word or number",
          at: quote.location, claim: claim.id,
          related: [.init("here", at: article.location(of: place))],
          help: "quote whole words and whole figures")
        continue
      }
      let near = article.longestPart(of: quote)
      findings.report(
        "the quote is not in the article", at: quote.location, claim: claim.id,
        related: near.map { [.init("only these of its words stand here", at: $0)] } ?? [],
        help: near == nil
          ? "copy the words as the article prints them"
          : "compare the words that follow or precede, letter by letter")
    }
  }
}

extension Article {
  /// The place of the longest beginning, or else ending, of a quote that stands in the article. At least
  /// three words, or it would say nothing.
  fileprivate func longestPart(of quote: LocatedText) -> SourceLocation? {
    quote.withUTF8 { normalized.longestPart(of: .init($0), minimumWords: 3) }.map(location)
  }
}
