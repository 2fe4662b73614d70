import SourceText

extension Rule {
  static let unknownReviewer = Rule(
    "unknown-reviewer", .error,
    summary: "An annotation or resolution names a reviewer whom nobody describes.",
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
      """
    ],
    passing: [
      """
      reviewers:
        maritime: {name: Maritime desk}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - {verdict: context, reviewer: maritime, date: 2021-10-19}
      """
    ]
  ) { context, findings in
    guard !context.bibliography.isIncomplete else { return }
    let known = context.bibliography.reviewers
    for claim in context.file.claims {
      let named = claim.annotations.lazy.map(\.reviewer) + claim.resolutions.lazy.map(\.reviewer)
      for case let reviewer? in named where known[reviewer] == nil {
        let suggestion = NearestWord.suggestion(
          for: reviewer.string, among: known.keys.map(\.string).sorted())
        findings.report(
          "no reviewer has the id `\(reviewer)`", at: reviewer.location, claim: claim.id,
          help: suggestion.map { "did you mean `\($0)`?" }
            ?? "describe the reviewer under `reviewers`")
      }
    }
  }

  static let unknownSource = Rule(
    "unknown-source", .error,
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
    for claim in context.file.claims {
      for case let source? in claim.annotations.lazy.flatMap(\.evidence).map(\.source)
      where known[source] == nil {
        let suggestion = NearestWord.suggestion(
          for: source.string, among: known.keys.map(\.string).sorted())
        findings.report(
          "no source has the id `\(source)`", at: source.location, claim: claim.id,
          help: suggestion.map { "did you mean `\($0)`?" } ?? "describe the source under `sources`")
      }
    }
  }
}
