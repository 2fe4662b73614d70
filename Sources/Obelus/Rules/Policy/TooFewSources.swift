import SourceText

extension Rule {
  static let tooFewSources = Rule(
    "too-few-sources",
    summary: "A verdict rests on fewer sources than the project asks for.",
    rationale: """
      A project may ask that a verdict rests on several sources: `policy: {sources: 2}`, or `{sources: \
      {disputed: 2}}` for one verdict. The sources of all reviewers who gave it count together, each once: \
      two entries with one address, or an entry and a `url` with its address, are one source. What speaks \
      for the contrary or only helps to judge (`stance`) bears no `verified` and no `disputed` out, so it \
      does not count; evidence without a `stance` does.
      """,
    failing: [
      RuleExample(
        """
        sources:
          minutes: {title: Minutes of the council, url: https://council.example/minutes}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
                         ↓
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence:
                  - {source: minutes, locator: p. 3}
                  - {source: minutes, locator: p. 9}
                  - url: http://www.council.example/minutes/#page=4
        """, project: "policy: {sources: 2}"),
      RuleExample(
        """
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
                         ↓
              - verdict: disputed
                reviewer: asia-desk
                date: 2021-10-19
                evidence:
                  - {source: archive, stance: refutes}
                  - {url: https://harbour.example/history, stance: supports}
        """, project: "policy: {sources: {disputed: 2}}"),
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
                evidence: [{url: https://harbour.example/history}]
        """, project: "policy: {sources: 2}")
    ]
  ) { context, findings in
    let needed = context.settings.policy.sources
    guard !needed.isEmpty else { return }
    context.forEachSourcedVerdict { basis, sources in
      guard let needed = needed[basis.verdict], sources.counted.count < needed else { return }
      var help = "cite another source under `evidence`"
      if sources.ownCount > 0 { help += "; those of the article's own publisher do not count" }
      if basis.bearingEvidence.count < basis.evidence.count {
        help += "; evidence whose `stance` does not bear the verdict out does not count"
      }
      findings.report(
        "`\(basis.verdict.rawValue)` rests on \(sources.counted.count.counting("source")); "
          + "the project asks for \(needed)",
        at: basis.location, claim: basis.claim.id, help: help)
    }
  }
}
