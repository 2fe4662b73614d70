import SourceText

extension Rule {
  static let datesContradict = Rule(
    "dates-contradict",
    summary: "Two dates cannot both be right.",
    rationale: """
      A source is looked at, and expires, after it was published; an article is corrected after it was \
      published. Only what can be decided is reported: `2021-10` may be before or after `2021-10-19`.
      """,
    failing: [
      """
      sources:
        archive:
          title: Town archive
          published: 2021-11
                     ↓
          retrieved: 2021-10-20
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: verified, reviewer: asia-desk, date: 2021-12-01, evidence: [{source: archive}]}
      """,
      """
      article:
        text: article.txt
        published: 2021-10-19
        corrections:
                  ↓
          - date: 2021-09-25
            notice: The wall was finished in 1971, not in 1970.
      """,
    ],
    passing: [
      """
      article:
        text: article.txt
        published: 2021-10-19
        corrections:
          - date: 2021-10
            notice: The wall was finished in 1971, not in 1970.
      sources:
        archive: {title: Town archive, published: 2021, retrieved: 2021-10-20}
      """
    ]
  ) { context, findings in
    let file = context.file
    let check = {
      (
        late: LocatedDate?, act: String, early: LocatedDate?, fact: String, claim: LocatedText?,
        findings: inout Findings
      ) in
      guard let late, let early, late.value.isPlainlyAnywhere(before: early.value) else { return }
      findings.report(
        "\(act) \(late.phrase), before \(fact) \(early.phrase)", at: late.text.location,
        claim: claim, related: [.init("the other date", at: early.text.location)],
        help: "correct one of the two dates")
    }
    for source in file.bibliography.sources.values {
      check(
        source.retrieved, "the source was looked at", source.published, "it was published", nil,
        &findings)
      check(
        source.expires, "the source expires", source.published, "it was published", nil, &findings)
    }
    let published = file.article.published
    for correction in file.article.corrections {
      check(
        correction.date, "the article was corrected", published, "it was published", nil, &findings)
    }
    guard published != nil else { return }
    let claims = file.claims
    for claim in claims.indices {
      let id = claims[claim].id
      for index in claims[claim].annotations.indices {
        check(
          claims[claim].annotations[index].correction?.date, "the article was corrected", published,
          "it was published", id, &findings)
      }
      for index in claims[claim].resolutions.indices {
        check(
          claims[claim].resolutions[index].correction?.date, "the article was corrected", published,
          "it was published", id, &findings)
      }
    }
  }
}

extension LocatedDate {
  /// The date in a sentence: `on 2021-10-19`, but `in 2021-10`.
  var phrase: String { "\(value.firstDay == value.lastDay ? "on" : "in") \(text)" }
}
