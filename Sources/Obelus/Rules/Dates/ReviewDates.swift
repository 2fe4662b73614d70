import SourceText

extension Rule {
  static let reviewBeforePublication = Rule(
    "review-before-publication",
    summary: "A review is dated before the article was published.",
    rationale: """
      Off unless a project turns it on: a desk that checks articles before they go out reviews them \
      first. Where only published articles are checked, such a date is a slip of the pen. Dates that may \
      mean the same day are not reported.
      """,
    failing: [
      """
      article:
        text: article.txt
        published: 2021-10-19
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
                    ↓
              date: 2021-10-18
              finding: It was finished twice.
      """
    ],
    passing: [
      """
      article:
        text: article.txt
        published: 2021-10-19T09:00:00Z
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
    guard let published = context.file.article.published else { return }
    context.forEachReviewDate { date, claim in
      guard date.value.isPlainlyAnywhere(before: published.value) else { return }
      findings.report(
        "\(date.text) is before the article was published, \(published.text)",
        at: date.text.location, claim: context.file.claims[claim].id,
        related: [.init("the article's date", at: published.text.location)],
        help: "correct one of the two dates")
    }
  }

  static let reviewAfterRetirement = Rule(
    "review-after-retirement",
    summary: "A claim was reviewed after it had been retired.",
    rationale: """
      A retired claim is one that the article no longer makes; the report lists it apart, and no later \
      annotation changes that. If the article makes the claim again, remove `retired`.
      """,
    failing: [
      """
      claims:
        - id: gate
          quote: The harbour has a gate.
          annotations:
            - verdict: context
              reviewer: asia-desk
                    ↓
              date: 2021-11-09
              finding: The gate was sold.
          retired: {date: 2021-11-02, reason: The sentence was cut.}
      """
    ],
    passing: [
      """
      claims:
        - id: gate
          quote: The harbour has a gate.
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
              finding: The gate was sold.
          retired: {date: 2021-11-02, reason: The sentence was cut.}
      """
    ]
  ) { context, findings in
    let claims = context.file.claims
    guard claims.indices.contains(where: { claims[$0].retired != nil }) else { return }
    context.forEachReviewDate { date, claim in
      guard let retired = claims[claim].retired?.date,
        retired.value.isPlainlyAnywhere(before: date.value)
      else { return }
      findings.report(
        "the claim had been retired by then, \(retired.phrase)", at: date.text.location,
        claim: claims[claim].id, related: [.init("retired here", at: retired.text.location)],
        help: "if the article makes the claim again, remove `retired`")
    }
  }
}

extension RuleContext {
  /// Passes the date of each annotation and resolution with the index of its claim, in the order of the
  /// file.
  fileprivate func forEachReviewDate(_ body: (LocatedDate, Int) -> Void) {
    for claim in file.claims.indices {
      for index in file.claims[claim].annotations.indices {
        if let date = file.claims[claim].annotations[index].date { body(date, claim) }
      }
      for index in file.claims[claim].resolutions.indices {
        if let date = file.claims[claim].resolutions[index].date { body(date, claim) }
      }
    }
  }
}
