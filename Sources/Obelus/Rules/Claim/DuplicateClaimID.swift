import SourceText

extension Rule {
  static let duplicateClaimID = Rule(
    "duplicate-claim-id",
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
}
