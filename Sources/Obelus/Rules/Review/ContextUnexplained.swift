import SourceText

extension Rule {
  static let contextUnexplained = Rule(
    "context-unexplained",
    summary: "A claim needs context, and nothing says which.",
    rationale: """
      `context` promises that a reader needs more to judge the claim. The report can only tell it where \
      the annotation has a `finding`, in one line, or a `note`, at length.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
                       ↓
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
              finding: It was finished twice; a storm took the first wall within a year.
      """
    ]
  ) { context, findings in
    let claims = context.file.claims
    for claim in claims.indices {
      for index in claims[claim].annotations.indices
      where claims[claim].annotations[index].lacksExplanation {
        let annotation = claims[claim].annotations[index]
        findings.report(
          "`context` without a word about what the context is",
          at: annotation.verdictText?.location ?? annotation.location, claim: claims[claim].id,
          help: "say in one line under `finding` what a reader should know")
      }
    }
  }
}

extension Annotation {
  fileprivate var lacksExplanation: Bool {
    verdict == .context && finding == nil && note == nil && !hasUnreadableText
  }
}
