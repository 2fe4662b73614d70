import SourceText

extension Rule {
  static let quoteTypographic = Rule(
    "quote-typographic",
    summary: "The quote's typography is not the article's.",
    rationale: """
      Straight and curly quotation marks, hyphens and dashes, ligatures and the like make no difference \
      to what is said, so the quote passes. A report shows the article's own characters.
      """,
    failing: [
      """
      claims:
        - id: council
          quote: >-
            ↓
            and "the council paid for it in ten years"
      """
    ],
    passing: [
      """
      claims:
        - id: council
          quote: >-
            and “the council paid for it in ten years”
      """
    ]
  ) { context, findings in
    for index in context.anchors.indices {
      guard case .typographic(let range)? = context.anchors[index],
        let (claim, quote, article) = context.quoted(index)
      else { continue }
      findings.report(
        "the quote differs from the article in typography only", at: quote.location,
        claim: claim.id, related: [.init("the article's words", at: article.location(of: range))])
    }
  }
}
