import QuoteAnchoring
import SourceText

extension Rule {
  static let quoteAmbiguous = Rule(
    "quote-ambiguous",
    summary: "The quoted words stand in several places of the article.",
    rationale: """
      Nobody can say which of the places the verdict is about, and a report would mark the wrong one. A \
      few words before it, under `prefix`, or after it, under `suffix`, choose; so does a longer quote.
      """,
    failing: [
      """
      claims:
        - id: nobody
                 ↓
          quote: Nobody in the town
      """
    ],
    passing: [
      """
      claims:
        - id: nobody
          quote: Nobody in the town
          suffix: had asked for it
      """
    ]
  ) { context, findings in
    guard case .success(let article) = context.article else { return }
    for quotation in context.inexactQuotations {
      guard case .ambiguous(let places) = quotation.anchor else { continue }
      let claim = context.file.claims[quotation.claim]
      let hasContext = !quotation.isAlso && (claim.prefix != nil || claim.suffix != nil)
      findings.report(
        hasContext
          ? "the quote, with its prefix and suffix, stands in \(places.count) places of the article"
          : "the quote stands in \(places.count) places of the article",
        at: quotation.words.location, claim: claim.id,
        related: article.related(places, quotation.leads),
        help: quotation.isAlso
          ? "quote more words, until they stand there once"
          : hasContext
            ? "make `prefix` or `suffix` longer"
            : "choose one with a few words under `prefix` or `suffix`",
        fix: quotation.fixOfPlace(in: article, context))
    }
  }

  static let quoteMisplaced = Rule(
    "quote-misplaced",
    summary: "The quoted words stand in the article, but not where prefix and suffix say.",
    rationale: """
      Prefix and suffix say which place was reviewed. Where they are gone, the words may stand in \
      another sentence, about something else.
      """,
    failing: [
      """
      claims:
        - id: nobody
                 ↓
          quote: Nobody in the town
          suffix: will ask for it
      """
    ],
    passing: [
      """
      claims:
        - id: nobody
          prefix: finished in 1971.
          quote: Nobody in the town
      """
    ]
  ) { context, findings in
    guard case .success(let article) = context.article else { return }
    for quotation in context.inexactQuotations {
      guard case .misplaced(let places) = quotation.anchor else { continue }
      let claim = context.file.claims[quotation.claim]
      let names = [claim.prefix.map { _ in "`prefix`" }, claim.suffix.map { _ in "`suffix`" }]
      findings.report(
        "the quote stands in the article, but not with this "
          + names.compactMap { $0 }.joined(separator: " and "),
        at: quotation.words.location, claim: claim.id,
        related: article.related(places, quotation.leads),
        help: "they stand directly before and after the quote, word for word",
        fix: quotation.fixOfPlace(in: article, context))
    }
  }
}

extension Article {
  /// The places as they are listed with a diagnostic.
  fileprivate func related(
    _ places: Anchor.Places, _ leads: Quotation.Leads?
  ) -> [Diagnostic.Related] {
    // Several leads leave open which it is.
    let likeliest = leads.flatMap { $0.places.count == 1 ? $0.places.first : nil }
    return places.first.enumerated().map { index, place in
      let remark =
        place != likeliest ? "" : leads?.isCertain == true ? ", as reviewed" : ", most likely"
      return .init("place \(index + 1) of \(places.count)\(remark)", at: location(of: place))
    }
  }
}

extension Quotation {
  /// Chooses the place that the words most likely have.
  fileprivate func fixOfPlace(in article: Article, _ context: RuleContext) -> Fix? {
    guard let leads, let place = leads.places.first, leads.isCertain || leads.places.count == 1
    else { return nil }
    return QuoteFixes(of: self, in: article, context).choosing(place, isCertain: leads.isCertain)
  }
}
