import QuoteAnchoring
import SourceText

extension Rule {
  static let evidenceQuoteAmbiguous = Rule(
    "evidence-quote-ambiguous",
    summary: "The words quoted from a source stand in several places of its stored copy.",
    rationale: """
      The words are there, so the evidence holds. Who looks it up years later does not know which place \
      is meant; a longer quote tells, or the `locator`.
      """,
    failing: [
      .quotingLedger("In all", isMarked: true)
    ],
    passing: [
      .quotingLedger("In all, nobody complained.")
    ]
  ) { context, findings in
    for found in context.evidence.quotations {
      guard case .ambiguous(let places) = found.quotation.anchor else { continue }
      findings.report(
        "the quote stands in \(places.count) places of \(found.subject.name)",
        at: found.quotation.words.location,
        claim: context.file.claims[found.quotation.claim].id,
        related: places.first.enumerated().map { index, place in
          .init("place \(index + 1) of \(places.count)", at: found.text.location(of: place))
        }, help: "quote more words, until they stand there once")
    }
  }
}
