import SourceText

// The shape of a file is judged while it is read; these rules report what was noted then.

extension Rule {
  static let unknownField = Rule(
    "unknown-field",
    summary: "A key is not part of the format.",
    rationale: """
      A misspelt key would be passed over in silence, and with it what it says. Keys of your own begin \
      with `x-` and may stand in any mapping.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          ↓
          anotations: []
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          x-desk: maritime
      """
    ], check: report(.unknownField))

  static let missingField = Rule(
    "missing-field",
    summary: "A part that must be there is not.",
    rationale: """
      The least a claim needs is an `id` and a `quote`, or a `target` where there are no literal words; \
      an annotation needs `verdict`, `reviewer` and `date`. The place is the mapping that lacks it.
      """,
    failing: [
      """
      claims:
          ↓
        - quote: The harbour wall was finished in 1971.
      """,
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
              ↓
            - verdict: context
              reviewer: asia-desk
              finding: It was finished twice.
      """,
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
      """
    ], check: report(.missingField))

  static let invalidValue = Rule(
    "invalid-value",
    summary: "A value is not one that its key can have.",
    rationale: """
      A verdict that is not one of the three, a date that no calendar has, or text where a list belongs \
      cannot be reviewed. The part is set aside; the rest of the file is checked.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
                       ↓
            - verdict: verfied
              reviewer: asia-desk
                    ↓
              date: 19.10.2021
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
              date: 2021-10
              finding: It was finished twice.
      """
    ], check: report(.invalidValue))

  /// Reports the problems of one kind, which were noted while the file was read.
  static func report(_ kind: ShapeProblem.Kind) -> Check {
    { context, findings in
      for problem in context.file.problems where problem.kind == kind {
        findings.report(
          problem.message, at: SourceLocation(context.file.source, problem.range),
          help: problem.help,
          fix: problem.repair.map { repair in
            Fix(
              title: "write `\(repair.word)`", applicability: .safe, changes: [.edit(repair.edit)],
              stream: context.file.stream)
          })
      }
    }
  }
}
