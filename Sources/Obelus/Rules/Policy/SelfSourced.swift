import SourceText

extension Rule {
  static let selfSourced = Rule(
    "self-sourced",
    summary: "A verdict rests on nothing but sources of the article's own publisher.",
    rationale: """
      An outlet that cites itself proves only that it is consistent. With `policy: {outside-sources: true}` \
      such sources count for nothing. Whose a source is, its `publisher` says; where it has none, an address \
      on the article's own site does. A confidential source counts as an outside one, for the contrary would \
      tell whose it is.
      """,
    failing: [
      RuleExample(
        """
        article: {text: article.txt, url: https://news.example/wall, publisher: News Example}
        sources:
          series: {title: Our harbour series, publisher: News  example}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
                         ↓
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence:
                  - source: series
                  - url: https://www.news.example/2011/wall
        """, project: "policy: {outside-sources: true, sources: 2, primary-source: true}")
    ],
    passing: [
      RuleExample(
        """
        article: {text: article.txt, url: https://news.example/wall, publisher: News Example}
        sources:
          series: {title: Our harbour series, publisher: News Example}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence:
                  - source: series
                  - url: https://council.example/minutes
        """, project: "policy: {outside-sources: true}")
    ]
  ) { context, findings in
    guard context.settings.policy.countsOnlyOutsideSources else { return }
    let register = SourceRegister(context)
    for basis in context.verdictBases where basis.isEvidenceWhole {
      guard CitedSources(of: basis, in: register, context).areAllOwn else { continue }
      findings.report(
        "`\(basis.verdict.rawValue)` rests on nothing but the article's own publisher",
        at: basis.location, claim: basis.claim.id,
        help: "cite a source from outside; if one is, say so with its `publisher` under `sources`")
    }
  }
}
