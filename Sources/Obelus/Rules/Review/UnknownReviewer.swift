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
    for index in context.file.claims.indices {
      for reviewer in context.file.claims[index].namedReviewers where known[reviewer] == nil {
        let suggestion = NearestWord.suggestion(
          for: reviewer.string, among: known.keys.map(\.string).sorted())
        findings.report(
          "no reviewer has the id `\(reviewer.abridged)`", at: reviewer.location,
          claim: context.file.claims[index].id,
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
    for index in context.file.claims.indices {
      for source in context.file.claims[index].namedSources where known[source] == nil {
        let suggestion = NearestWord.suggestion(
          for: source.string, among: known.keys.map(\.string).sorted())
        findings.report(
          "no source has the id `\(source.abridged)`", at: source.location,
          claim: context.file.claims[index].id,
          help: suggestion.map { "did you mean `\($0)`?" } ?? "describe the source under `sources`")
      }
    }
  }
}

extension Claim {
  /// The ids of reviewers in the claim's annotations and resolutions.
  fileprivate var namedReviewers: [LocatedText] {
    // By index: a loop over the elements would copy each with all that it holds.
    annotations.indices.compactMap { annotations[$0].reviewer }
      + resolutions.indices.compactMap { resolutions[$0].reviewer }
  }

  /// The ids of sources in the claim's evidence.
  fileprivate var namedSources: [LocatedText] {
    annotations.indices.flatMap { index in
      annotations[index].evidence.indices.compactMap { annotations[index].evidence[$0].source }
    }
  }
}
