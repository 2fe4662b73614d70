import SourceText

extension Rule {
  static let sourceExpired = Rule(
    "source-expired",
    summary: "A source that evidence cites has passed the day until which it holds.",
    rationale: """
      `expires` is the desk's own word that a source, such as a list that is kept up to date, must be \
      looked at again after that day. Where it still says the same, give a new day. Where it says something \
      else now, that is another source, with an id and a stored copy of its own: review the claims anew with \
      it. The copy that verdicts rested on stays as it is.
      """,
    failing: [
      """
      sources:
        ledger:
          title: Ledger of the council
                   ↓
          expires: 2022-10-21
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: ledger}]
      """
    ],
    passing: [
      """
      sources:
        ledger: {title: Ledger of the council, expires: 9021-10}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: ledger}]
      """
    ]
  ) { context, findings in
    var reported: Set<LocatedText> = []
    context.forEachNamedSource { id, claim in
      guard context.file.claims[claim].retired == nil,
        let source = context.bibliography.sources[id], let expires = source.expires,
        expires.value.isPlainly(before: context.clock.today), reported.insert(id).inserted
      else { return }
      // What the project describes is told where this file cites it.
      let isOwn = expires.text.location.file === context.file.source
      findings.report(
        "the source `\(id.abridged)` was to be looked at again after \(expires.text)",
        at: isOwn ? expires.text.location : id.location,
        claim: isOwn ? nil : context.file.claims[claim].id,
        help:
          "look at it again: if it says the same, give a new day under `expires`; if not, describe it as "
          + "another source and review the claims anew")
    }
  }
}
