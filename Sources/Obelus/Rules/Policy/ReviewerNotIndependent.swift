import SourceText

extension Rule {
  static let reviewerNotIndependent = Rule(
    "reviewer-not-independent",
    summary: "All who have given a verdict are of one affiliation.",
    rationale: """
      With `policy: {independent-reviewer: true}` a verdict needs a second reviewer whose `affiliation` is \
      another than the first one's. One who has none does not count as another: nobody could tell. Whoever \
      settled a conflict with the verdict counts as a reviewer.
      """,
    failing: [
      RuleExample(
        """
        reviewers:
          asia-desk: {name: Asia desk, affiliation: News Example}
          standards: {name: Standards, affiliation: News example}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: archive}]
                         ↓
              - verdict: verified
                reviewer: standards
                date: 2021-10-20
                evidence: [{source: archive}]
        """, project: "policy: {independent-reviewer: true}")
    ],
    passing: [
      RuleExample(
        """
        reviewers:
          asia-desk: {name: Asia desk, affiliation: News Example}
          harbour: {name: Harbour Institute, affiliation: University of Example}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: archive}]
              - verdict: verified
                reviewer: harbour
                date: 2021-10-20
                evidence: [{source: archive}]
        """, project: "policy: {independent-reviewer: true}")
    ]
  ) { context, findings in
    let policy = context.settings.policy
    guard policy.isIndependentReviewerNeeded else { return }
    for basis in context.verdictBases {
      let reviewers = basis.reviewers
      // That a reviewer is missing altogether is another rule's affair.
      let areTooFew = reviewers.count < policy.reviewers[basis.verdict] ?? 0
      if areTooFew, context.applies(.tooFewReviewers) { continue }
      guard !reviewers.contains(where: context.isUndescribed) else { continue }
      let known = reviewers.compactMap { context.bibliography.reviewers[$0]?.affiliation }
      guard Set(known.map(NameKey.init)).count < 2 else { continue }
      let isAlone = reviewers.count == 1
      let unknown = reviewers.filter { context.bibliography.reviewers[$0]?.affiliation == nil }
      findings.report(
        "`\(basis.verdict.rawValue)` is the word of "
          + (isAlone
            ? "one reviewer" : unknown.isEmpty ? "one affiliation" : "one known affiliation")
          + "; the project asks for a second reviewer of another affiliation",
        at: basis.location, claim: basis.claim.id,
        help: isAlone || unknown.isEmpty
          ? "let somebody of another affiliation review the claim, too"
          : "give \(unknown.map { "`\($0.abridged)`" }.joined(separator: " and ")) an "
            + "`affiliation`, or let somebody of another one review the claim, too")
    }
  }
}
