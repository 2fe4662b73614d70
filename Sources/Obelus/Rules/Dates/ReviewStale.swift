import SourceText

extension Rule {
  static let reviewStale = Rule(
    "review-stale",
    summary: "Nobody has looked at a claim for longer than the project allows.",
    rationale: """
      Off unless a project turns it on: most articles speak of a day, and what was true of it stays so. \
      Where pages are kept up to date, a verdict that nobody has looked at for long is one that readers \
      take for newer than it is. How long that is, `days` says, 365 without it: `review-stale: {severity: \
      warning, days: 90}` under `rules`. The latest annotation or resolution counts; claims that the \
      article no longer makes do not.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: context
                reviewer: asia-desk
                      ↓
                date: 2024-04-30
                finding: It was finished twice.
        """, project: "rules: {review-stale: {severity: warning, days: 90}}"),
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
                    ↓
              date: 2021-10-19
              finding: It was finished twice.
      """,
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
            - verdict: context
              reviewer: asia-desk
              date: 2024-09
              finding: It was finished three times.
      """
    ]
  ) { context, findings in
    let freshDays = context.settings.options.freshDays
    let oldest = context.clock.today.firstDay - freshDays
    for index in context.file.claims.indices where context.file.claims[index].retired == nil {
      let claim = context.file.claims[index]
      let dates = claim.annotations.compactMap(\.date) + claim.resolutions.compactMap(\.date)
      // A partial date may mean its last day.
      guard let latest = dates.max(by: { $0.value.lastDay < $1.value.lastDay }),
        latest.value.lastDay < oldest
      else { continue }
      findings.report(
        "nobody has looked at this claim since \(latest.text), more than \(freshDays.counting("day")) ago",
        at: latest.text.location, claim: claim.id,
        help: "look at it again, and add an annotation with the day's date")
    }
  }
}
