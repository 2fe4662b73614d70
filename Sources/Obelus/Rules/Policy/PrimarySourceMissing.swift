import SourceText

extension Rule {
  static let primarySourceMissing = Rule(
    "primary-source-missing",
    summary: "A verdict rests on no primary source.",
    rationale: """
      With `policy: {primary-source: true}` at least one of the sources that bear a verdict out is made by \
      those who were there or who decide: `type: primary`. A source that is cited by its `url` alone has no \
      type; describe it under `sources`. A verdict of `context` may still stand on a finding alone.
      """,
    failing: [
      RuleExample(
        """
        sources:
          history: {title: History of the harbour, type: secondary}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
                         ↓
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence:
                  - source: history
                  - url: https://council.example/minutes
        """, project: "policy: {primary-source: true}")
    ],
    passing: [
      RuleExample(
        """
        sources:
          history: {title: History of the harbour, type: secondary}
          minutes: {title: Minutes of the council, type: primary}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: history}, {source: minutes}]
        """, project: "policy: {primary-source: true}")
    ]
  ) { context, findings in
    guard context.settings.policy.isPrimarySourceNeeded else { return }
    context.forEachSourcedVerdict { basis, sources in
      // What nobody describes may be primary.
      guard !sources.hasPrimary, !sources.hasUndescribed else { return }
      if basis.verdict == .context, basis.evidence.isEmpty { return }
      findings.report(
        "`\(basis.verdict.rawValue)` rests on no primary source, and the project asks for one",
        at: basis.location, claim: basis.claim.id,
        help: "cite a source with `type: primary`")
    }
  }
}
