import SourceText

extension Rule {
  static let sourceNewerThanReview = Rule(
    "source-newer-than-review",
    summary: "A review rests on a source that came after it.",
    rationale: """
      What was published after a review cannot have been its ground: one of the dates is wrong, or the \
      evidence was added later, and then the claim needs another annotation with the date of that day. The \
      same holds where all reviews that cite a source are older than the day on which it was looked at, \
      unless a copy was stored or archived on that day, or the source `expires` and is looked at again and \
      again. Dates that may mean the same day are not reported.
      """,
    failing: [
      """
      sources:
        ledger: {title: Ledger of the council, published: 2021-11}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                          ↓
                - source: ledger
      """,
      """
      sources:
        ledger: {title: Ledger of the council, retrieved: 2021-10-21}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                          ↓
                - source: ledger
      """,
    ],
    passing: [
      """
      sources:
        ledger: {title: Ledger of the council, published: 2021-10, retrieved: 2021-10-21}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: ledger}]
            - verdict: verified
              reviewer: standards
              date: 2021-10-21
              evidence: [{source: ledger}]
      """,
      """
      sources:
        ledger: {title: Ledger of the council, retrieved: 2021-10-21, expires: 9021-10-21}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: ledger}]
      """,
    ]
  ) { context, findings in
    let sources = context.bibliography.sources.values
    guard sources.contains(where: { $0.published != nil || $0.retrieved != nil }) else { return }
    // Sources that some review, as far as dates tell, may have seen as they were retrieved.
    var seen: Set<LocatedText> = []
    context.forEachDatedCitation { id, date, _ in
      if let retrieved = context.bibliography.sources[id]?.retrieved,
        !date.value.isPlainlyAnywhere(before: retrieved.value)
      {
        seen.insert(id)
      }
    }
    context.forEachDatedCitation { id, date, claim in
      guard let source = context.bibliography.sources[id] else { return }
      let message: String
      if let published = source.published, date.value.isPlainlyAnywhere(before: published.value) {
        // One wrong date is told once: another rule says that the two contradict each other.
        let isOwn = published.text.location.file === context.file.source
        if isOwn, source.retrieved?.value.isPlainlyAnywhere(before: published.value) == true {
          return
        }
        message = "the source was published \(published.phrase), after this review of \(date.text)"
      } else if let retrieved = source.retrieved, !source.isLookedAtAnew, !seen.contains(id) {
        // Once for each source.
        seen.insert(id)
        message = "the source was looked at \(retrieved.phrase), after all reviews that cite it"
      } else {
        return
      }
      findings.report(
        message, at: id.location, claim: context.file.claims[claim].id,
        related: [.init("the date of the review", at: date.text.location)],
        help: "correct the date that is wrong, or review the claim anew with this source")
    }
  }
}

extension RuleContext {
  /// Passes the source of each piece of evidence with the date of the annotation and the index of its claim, in
  /// the order of the file. Not of claims that the article no longer makes.
  fileprivate func forEachDatedCitation(_ body: (LocatedText, LocatedDate, Int) -> Void) {
    let claims = file.claims
    for claim in claims.indices where claims[claim].retired == nil {
      for index in claims[claim].annotations.indices {
        guard let date = claims[claim].annotations[index].date else { continue }
        for evidence in claims[claim].annotations[index].evidence.indices {
          let source = claims[claim].annotations[index].evidence[evidence].source
          if let source { body(source, date, claim) }
        }
      }
    }
  }
}

extension Source {
  /// Whether it was looked at after a review for good reasons: to keep a copy of it, or because it expires.
  fileprivate var isLookedAtAnew: Bool {
    snapshot != nil || text != nil || archive != nil || expires != nil
  }
}
