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
    guard case .success(let article) = context.article else { return }
    for quotation in context.inexactQuotations {
      guard case .typographic(let range) = quotation.anchor else { continue }
      findings.report(
        "the quote differs from the article in typography only", at: quotation.words.location,
        claim: context.file.claims[quotation.claim].id,
        related: [.init("the article's words", at: article.location(of: range))],
        fix: QuoteFixes(of: quotation, in: article, context).takingTypography(at: range))
    }
  }
}
