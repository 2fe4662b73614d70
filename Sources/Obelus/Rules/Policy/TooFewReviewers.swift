import SourceText

extension Rule {
  static let tooFewReviewers = Rule(
    "too-few-reviewers",
    summary: "Fewer reviewers than the project asks for have given a verdict.",
    rationale: """
      A project may ask for several pairs of eyes: `policy: {reviewers: 2}`, or `{reviewers: {disputed: \
      2}}` for one verdict. Those count whose latest annotation gives the verdict that stands, each once, \
      and whoever settled a conflict with it. Where the resolution says what no reviewer had said, somebody \
      has to look at it again and agree.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
                         ↓
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: archive}]
        """, project: "policy: {reviewers: 2}"),
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
              - verdict: disputed
                reviewer: standards
                date: 2021-10-20
                evidence: [{source: archive}]
            resolution:
              ↓
              verdict: context
              reviewer: standards
              date: 2021-10-21
        """, project: "policy: {reviewers: {context: 2}}"),
    ],
    passing: [
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
              - verdict: verified
                reviewer: standards
                date: 2021-10-20
                evidence: [{source: archive}]
        """, project: "policy: {reviewers: 2}")
    ]
  ) { context, findings in
    let needed = context.settings.policy.reviewers
    guard !needed.isEmpty else { return }
    for basis in context.verdictBases {
      guard let needed = needed[basis.verdict], basis.reviewers.count < needed else { continue }
      findings.report(
        "`\(basis.verdict.rawValue)` is the word of \(basis.reviewers.count.counting("reviewer")); "
          + "the project asks for \(needed)",
        at: basis.location, claim: basis.claim.id,
        help: "let somebody else review the claim, too")
    }
  }
}
