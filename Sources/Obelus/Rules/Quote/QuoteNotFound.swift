import SourceText

extension Rule {
  static let quoteNotFound = Rule(
    "quote-not-found",
    summary: "The quoted words do not stand in the article.",
    rationale: """
      A verdict holds for the words that were checked, and these are not there; nor is a passage close \
      enough to have taken their place. White space and typography do not matter; every word and every \
      letter's case does. `[...]` leaves words out; the pieces between must stand in the \
      order of the quote, each in the same paragraph as the one before or in the next. Passages under \
      `also` must stand in the article too.
      """,
    failing: [
      """
      claims:
        - id: cost
                 ↓
          quote: The mayor opened a library by the sea
      """,
      """
      claims:
        - id: council
          quote: >-
            ↓
            A ferry crosses to the islands
            twice a day.
      """,
      """
      claims:
        - id: council
          quote: >-
            ↓
            It cost 14 million crowns [...] Nobody in the town had asked
      """,
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
          also:
              ↓
            - A library by the sea
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
    guard case .success(let article) = context.article else { return }
    for quotation in context.inexactQuotations {
      guard case .missing(let reason) = quotation.anchor else { continue }
      var wording = MissingWording(of: reason, quotation.words, in: article)
      if let leads = quotation.leads { wording.add(leads, article) }
      findings.report(
        wording.message, at: quotation.words.location,
        claim: context.file.claims[quotation.claim].id, related: wording.related,
        help: wording.help)
    }
  }
}
