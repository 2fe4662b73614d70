import SourceText
import YAMLTree

extension Rule {
  static let unusedReviewer = Rule(
    "unused-reviewer",
    summary: "The file describes a reviewer whom it never names.",
    rationale: """
      Readers of the report see everybody whom the file describes as somebody who took part. A reviewer \
      whom other files need stands in the project's `obelus.yaml`.
      """,
    failing: [
      """
      reviewers:
        asia-desk: {name: Asia desk}
        ↓
        standards: {name: Standards}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: context
              reviewer: asia-desk
              date: 2021-10-19
              finding: It was finished twice.
      """
    ],
    passing: [
      """
      reviewers:
        asia-desk: {name: Asia desk}
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
    let described = context.file.bibliography.reviewers.values.map(\.id)
    for id in context.unused(
      described, among: context.bibliography.reviewers, context.forEachNamedReviewer)
    {
      findings.report(
        "nothing in this file names the reviewer `\(id.abridged)`", at: id.location,
        help: "remove the entry, or move it to the project's \(ConfigurationFile.name)")
    }
  }

  static let unusedSource = Rule(
    "unused-source",
    summary: "The file describes a source that no evidence cites.",
    rationale: """
      What was consulted and bore on nothing is no evidence; more often the entry that was to cite it was \
      forgotten. A source that other files need stands in the project's `obelus.yaml`.
      """,
    failing: [
      """
      sources:
        ↓
        minutes: {title: Minutes of the town council}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
      """
    ],
    passing: [
      """
      sources:
        minutes: {title: Minutes of the town council}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: minutes}]
      """
    ]
  ) { context, findings in
    let described = context.file.bibliography.sources.values.map(\.id)
    for id in context.unused(
      described, among: context.bibliography.sources, context.forEachNamedSource)
    {
      findings.report(
        "no evidence cites the source `\(id.abridged)`", at: id.location,
        help: "cite it, remove the entry, or move it to the project's \(ConfigurationFile.name)")
    }
  }
}

extension RuleContext {
  /// Those of the ids that the claims never name. None where a name could not be read or is unknown: it may
  /// have been meant for one of them.
  fileprivate func unused<Entry>(
    _ described: [LocatedText], among known: [LocatedText: Entry],
    _ forEachNamed: ((LocatedText, Int) -> Void) -> Void
  ) -> [LocatedText] {
    var unused = Set(described)
    forEachNamed { id, _ in
      // Nearly always all are named by the first claims.
      if !unused.isEmpty { unused.remove(id) }
    }
    guard !unused.isEmpty, !file.isPartlyUnreadable else { return [] }
    var areKnown = true
    forEachNamed { id, _ in areKnown = areKnown && known[id] != nil }
    return areKnown ? described.filter(unused.contains) : []
  }
}

extension AnnotationFile {
  /// Whether some part broke the schema or stands twice, so that the model may lack what the file says.
  package var isPartlyUnreadable: Bool {
    !stream.duplicateKeys.isEmpty
      || problems.contains { [.unknownField, .missingField, .invalidValue].contains($0.kind) }
  }
}
