import SourceText

extension Rule {
  static let claimOpen = Rule(
    "claim-open",
    summary: "Nobody has reviewed the claim.",
    rationale: """
      An open claim is work to be done, not a fault: it was found worth checking. A project that \
      publishes only finished reviews can make this an error.
      """,
    failing: [
      """
      claims:
              ↓
        - id: wall
          quote: The harbour wall was finished in 1971.
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
              finding: It was finished twice.
      """
    ]
  ) { context, findings in
    for index in context.file.claims.indices
    where context.file.claims[index].annotations.isEmpty {
      let claim = context.file.claims[index]
      guard claim.retired == nil, !claim.hasUnreadableAnnotations else { continue }
      findings.report(
        "the claim is open: nobody has reviewed it", at: claim.id?.location ?? claim.location,
        claim: claim.id)
    }
  }
}
