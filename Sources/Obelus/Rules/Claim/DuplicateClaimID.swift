import SourceText

extension Rule {
  static let duplicateClaimID = Rule(
    "duplicate-claim-id", .error,
    summary: "Two claims have the same id.",
    rationale: """
      A claim's id is its permanent address: links in reports, baselines and other files' `see` use it. \
      It must name one claim.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
              ↓
        - id: wall
          quote: It cost 14 million crowns
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
        - id: cost
          quote: It cost 14 million crowns
      """
    ]
  ) { context, findings in
    var first: [LocatedText: LocatedText] = [:]
    for case let id? in context.file.claims.lazy.map(\.id) {
      guard let earlier = first.updateValue(id, forKey: id) else { continue }
      first[id] = earlier
      findings.report(
        "the id `\(id.abridged)` is already taken", at: id.location, claim: id,
        related: [.init("by this claim", at: earlier.location)],
        help: "give one of the two another id")
    }
  }

  static let claimOpen = Rule(
    "claim-open", .note,
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
      """
    ]
  ) { context, findings in
    for claim in context.file.claims
    where claim.annotations.isEmpty && claim.retired == nil && !claim.hasUnreadableAnnotations {
      findings.report(
        "the claim is open: nobody has reviewed it", at: claim.id?.location ?? claim.location,
        claim: claim.id)
    }
  }
}
