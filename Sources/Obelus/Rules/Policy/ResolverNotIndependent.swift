import SourceText

extension Rule {
  static let resolverNotIndependent = Rule(
    "resolver-not-independent",
    summary: "A conflict was settled by one of the reviewers in it.",
    rationale: """
      With `policy: {independent-resolver: true}` a conflict is settled by somebody who had not taken a \
      side: none of those who had reviewed the claim when the resolution was made. Where the reviewers \
      agree by now, nothing rests on the resolution any more.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: archive}]
              - verdict: context
                reviewer: standards
                date: 2021-10-20
                finding: It was finished twice.
            resolution:
              verdict: context
                        ↓
              reviewer: standards
              date: 2021-10-21
        """, project: "policy: {independent-resolver: true}")
    ],
    passing: [
      RuleExample(
        """
        reviewers: {asia-desk: {name: Asia desk}, standards: {name: Standards}, chief: {name: Chief}}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: archive}]
              - verdict: context
                reviewer: standards
                date: 2021-10-20
                finding: It was finished twice.
            resolution: {verdict: context, reviewer: chief, date: 2021-10-21}
        """, project: "policy: {independent-resolver: true}")
    ]
  ) { context, findings in
    guard context.settings.policy.isIndependentResolverNeeded else { return }
    for basis in context.verdictBases where Set(basis.current.map(\.verdict)).count > 1 {
      guard let resolution = basis.resolution, let resolver = resolution.reviewer,
        let own = basis.claim.settledAnnotations.first(where: {
          $0.reviewer == resolver
        })
      else { continue }
      findings.report(
        "this conflict was settled by `\(resolver.abridged)`, who is one of the reviewers in it",
        at: resolver.location, claim: basis.claim.id,
        related: [
          .init("the reviewer's own verdict", at: own.verdictText?.location ?? own.location)
        ],
        help: "the project asks for a resolution by somebody who has not reviewed the claim")
    }
  }
}
