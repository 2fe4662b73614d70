import SourceText

extension Rule {
  static let unknownReviewer = Rule(
    "unknown-reviewer",
    summary: "A reviewer is named whom nobody describes.",
    rationale: """
      A verdict is a person's or a desk's word. Whoever gives it stands under `reviewers`, in the file \
      or in the project's `obelus.yaml`, with a name that the report can show.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
                        ↓
              reviewer: asia-dsek
              date: 2021-10-19
              finding: It was finished twice.
      """,
      """
      claims:
        - id: gate
          quote: The harbour has a gate.
          retired:
            date: 2021-11-02
            reason: The sentence was cut.
                      ↓
            reviewer: asia-dsek
      """,
    ],
    passing: [
      """
      reviewers:
        maritime: {name: Maritime desk}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: maritime
              date: 2021-10-19
              finding: It was finished twice.
      """
    ]
  ) { context, findings in
    guard !context.bibliography.isIncomplete else { return }
    let known = context.bibliography.reviewers
    var suggestions = NearestWord.Suggestions(among: known.keys)
    context.forEachNamedReviewer { reviewer, claim in
      guard known[reviewer] == nil else { return }
      let suggestion = suggestions.suggestion(for: reviewer)
      findings.report(
        "no reviewer has the id `\(reviewer.abridged)`", at: reviewer.location,
        claim: context.file.claims[claim].id,
        help: suggestion.map { "did you mean `\($0)`?" }
          ?? "describe the reviewer under `reviewers`")
    }
  }

  static let unknownSource = Rule(
    "unknown-source",
    summary: "Evidence names a source that nobody describes.",
    rationale: """
      Each source is described once, under `sources`, in the file or in the project's `obelus.yaml`, so \
      that every citation of it agrees. A source that is cited only once may be given by its `url`.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                          ↓
                - source: archives
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - source: archive
                - url: https://harbour.example/history
      """
    ]
  ) { context, findings in
    guard !context.bibliography.isIncomplete else { return }
    let known = context.bibliography.sources
    var suggestions = NearestWord.Suggestions(
      among: known.values.lazy.filter { !$0.confidential }.map(\.id))
    context.forEachNamedSource { source, claim in
      guard known[source] == nil else { return }
      let suggestion = suggestions.suggestion(for: source)
      findings.report(
        "no source has the id `\(source.abridged)`", at: source.location,
        claim: context.file.claims[claim].id,
        help: suggestion.map { "did you mean `\($0)`?" } ?? "describe the source under `sources`")
    }
  }
}
