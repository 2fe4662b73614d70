extension Rule {
  static let claimReworded = Rule(
    "claim-reworded",
    summary: "The claim has new words that nobody has reviewed.",
    rationale: """
      Where the article's words changed, `obelus fix --unsafe` takes the new ones and keeps the old under \
      `revisions`, with the moment. Annotations up to that moment were made of other words and no longer \
      count. Read the new words and add an annotation; one made on the same day gives its time, such as \
      `date: 2021-11-02T16:00:00Z`, to be later.
      """,
    failing: [
      """
      claims:
              ↓
        - id: cost
          quote: It cost 14 million crowns
          revisions: [{quote: It cost 12 million crowns, replaced: 2021-11-02T15:00:00Z}]
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-11-02
              finding: The figure is that of the plan.
      """
    ],
    passing: [
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
          revisions: [{quote: It cost 12 million crowns, replaced: 2021-11-02T15:00:00Z}]
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-11-02T16:00:00Z
              finding: The figure is that of the plan.
      """
    ]
  ) { context, findings in
    for index in context.file.claims.indices
    where !context.file.claims[index].revisions.isEmpty {
      let claim = context.file.claims[index]
      guard claim.standing == .open, !claim.annotations.isEmpty, !claim.hasUnreadableAnnotations
      else { continue }
      findings.report(
        "every review of this claim was made of earlier words",
        at: claim.id?.location ?? claim.location, claim: claim.id,
        help: "read the new words and add an annotation")
    }
  }
}
