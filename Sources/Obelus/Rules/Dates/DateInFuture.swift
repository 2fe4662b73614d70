import SourceText

extension Rule {
  static let dateInFuture = Rule(
    "date-in-future",
    summary: "Something that has been done is dated after today.",
    rationale: """
      A review, a correction or a visit to a source that lies in the future is a slip of the pen, and \
      would outrank every true date. One day of grace is given, since it is tomorrow somewhere.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
                    ↓
              date: 9021-10-19
              finding: It was finished twice.
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
              finding: It was finished twice.
      """
    ]
  ) { context, findings in
    let limit = ReviewDate(day: context.clock.today.lastDay + 1)
    let check = { (date: LocatedDate?, claim: LocatedText?, findings: inout Findings) in
      guard let date, date.value.order(to: limit) == .later else { return }
      findings.report(
        "\(date.text) lies in the future", at: date.text.location, claim: claim,
        help: "correct the date")
    }
    let claims = context.file.claims
    for claim in claims.indices {
      let id = claims[claim].id
      for index in claims[claim].annotations.indices {
        check(claims[claim].annotations[index].date, id, &findings)
        check(claims[claim].annotations[index].correction?.date, id, &findings)
      }
      for index in claims[claim].resolutions.indices {
        check(claims[claim].resolutions[index].date, id, &findings)
        check(claims[claim].resolutions[index].correction?.date, id, &findings)
      }
      for index in claims[claim].revisions.indices {
        check(claims[claim].revisions[index].replaced, id, &findings)
      }
      check(claims[claim].retired?.date, id, &findings)
    }
    // When an article or a report is published may be known in advance.
    check(context.file.article.retrieved, nil, &findings)
    for correction in context.file.article.corrections { check(correction.date, nil, &findings) }
    for edition in context.file.article.revisions { check(edition.replaced, nil, &findings) }
    for source in context.file.bibliography.sources.values {
      check(source.retrieved, nil, &findings)
    }
  }
}
