import QuoteAnchoring
import SourceText

extension Rule {
  static let evidenceQuoteNotFound = Rule(
    "evidence-quote-not-found",
    summary: "The words quoted from a source do not stand in its stored copy.",
    rationale: """
      A citation has two ends, and a verdict rests on both. The words of evidence are looked for in the \
      source's `snapshot`, or in its `text` where the snapshot has no words of its own, as those of a \
      claim are in the article: white space and typography do not matter, and `[...]` leaves words out, here \
      across any number of paragraphs. Of a web page its margins count, too.
      """,
    failing: [
      .quotingLedger("A ferry crosses to the islands twice a day", isMarked: true)
    ],
    passing: [
      .quotingLedger("the wall was finished in May 1971"),
      .quotingLedger("The wall was begun in the spring [...] cost the town 14 million crowns"),
    ]
  ) { context, findings in
    for found in context.evidence.quotations {
      guard case .missing(let reason) = found.quotation.anchor else { continue }
      var wording = MissingWording(
        of: reason, found.quotation.words, in: found.text, found.subject, unread: found.unread)
      if let leads = found.quotation.leads { wording.add(leads, found.text) }
      findings.report(
        wording.message, at: found.quotation.words.location,
        claim: context.file.claims[found.quotation.claim].id, related: wording.related,
        help: wording.help)
    }
  }
}
