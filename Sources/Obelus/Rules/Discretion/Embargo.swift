import SourceText

extension Rule {
  static let underEmbargo = Rule(
    "under-embargo",
    summary: "The review is under embargo.",
    rationale: """
      `obelus render` writes no report before the moment under `embargo`. Until then the file can be \
      worked on and checked like any other.
      """,
    failing: [
      """
      review:
                 ↓
        embargo: 9021-10-22T06:00:00+02:00
      """
    ],
    passing: [
      """
      review:
        embargo: 2021-10-22T06:00:00+02:00
      """
    ]
  ) { context, findings in
    guard let embargo = context.file.review.embargo, let instant = embargo.value.instant,
      instant >= (context.clock.today.lastDay + 1) * 86_400
    else { return }
    findings.report(
      "no report is written before \(embargo.text)", at: embargo.text.location)
  }

  static let embargoBroken = Rule(
    "embargo-broken",
    summary: "The report went public before its embargo ended.",
    rationale: """
      `review.published` is the day on which the report went public, and `review.embargo` the moment \
      before which it must not. One of the two is wrong, or somebody has to be told.
      """,
    failing: [
      """
      review:
        embargo: 2021-10-22T06:00:00+02:00
                   ↓
        published: 2021-10-21
      """
    ],
    passing: [
      """
      review:
        embargo: 2021-10-22T06:00:00+02:00
        published: 2021-10-22
      """
    ]
  ) { context, findings in
    guard let embargo = context.file.review.embargo,
      let published = context.file.review.published,
      published.value.isPlainly(before: embargo.value)
    else { return }
    findings.report(
      "the report went public before its embargo ended", at: published.text.location,
      related: [.init("the embargo", at: embargo.text.location)],
      help: "correct one of the two dates")
  }
}
