import QuoteAnchoring
import SourceText

extension Rule {
  static let evidenceQuoteChanged = Rule(
    "evidence-quote-changed",
    summary: "The source's stored copy has other words in the place of the quoted ones.",
    rationale: """
      A figure, a negation, a name or another word differs from what the source says. The copy does not \
      change, so it is the quote that is wrong, and perhaps the verdict that rests on it. Nothing repairs \
      this by itself.
      """,
    failing: [
      .quotingLedger("had cost the town 12 million crowns", isMarked: true)
    ],
    passing: [
      .quotingLedger("had cost the town 14 million crowns")
    ]
  ) { context, findings in
    for found in context.evidence.quotations {
      guard case .changed(let changed) = found.quotation.anchor else { continue }
      let wording = ChangeWording(
        changed, found.quotation, found.text, in: found.subject.name)
      findings.report(
        wording.message, at: found.quotation.words.location,
        claim: context.file.claims[found.quotation.claim].id, related: wording.related,
        help: "read the passage, quote the words that stand there, and judge the claim again")
    }
  }
}
