import SourceText
import YAMLTree

extension Rule {
  static let duplicateKey = Rule(
    "duplicate-key",
    summary: "A key stands twice in one mapping.",
    rationale: """
      YAML keeps one of the two values, and which one depends on the program that reads it. Usually the \
      second was meant for another claim, or is a copy that was to be edited.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          ↓
          quote: It cost 14 million crowns
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
        - id: cost
          quote: It cost 14 million crowns
      """
    ]
  ) { context, findings in
    let stream = context.file.stream
    for duplicate in stream.duplicateKeys {
      let location = { SourceLocation(stream.source, stream.range(of: $0)) }
      findings.report(
        "the key `\(stream.text(of: duplicate.second).abridged)` stands twice in this mapping",
        at: location(duplicate.second),
        related: [.init("the first one, which counts", at: location(duplicate.first))],
        help: "remove one of the two")
    }
  }
}
