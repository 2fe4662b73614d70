import SourceText

extension Rule {
  static let duplicateDefinition = Rule(
    "duplicate-definition",
    summary: "A reviewer or source is described in the file and in the project's `obelus.yaml`.",
    rationale: """
      One id, one description: where two disagree, nobody could say who gave a verdict or what it rested \
      on. Keep the one in `obelus.yaml` if several files use it.
      """,
    failing: [
      RuleExample(
        """
        reviewers:
          ↓
          asia-desk: {name: Asia desk}
        """, project: "reviewers: {asia-desk: {name: The Asia desk}}")
    ],
    passing: [
      RuleExample(
        """
        reviewers:
          asia-desk: {name: Asia desk}
        """, project: "reviewers: {maritime: {name: Maritime desk}}")
    ]
  ) { context, findings in
    let own = context.file.bibliography
    let ids = [
      (
        kind: "reviewer", own: Array(own.reviewers.keys),
        others: context.settings.bibliography.reviewers.mapValues(\.id)
      ),
      (
        kind: "source", own: Array(own.sources.keys),
        others: context.settings.bibliography.sources.mapValues(\.id)
      ),
    ]
    for (kind, own, others) in ids {
      for id in own {
        guard let other = others[id] else { continue }
        findings.report(
          "the \(kind) `\(id.abridged)` is described in the project's configuration, too",
          at: id.location,
          related: [.init("there", at: other.location)], help: "keep one of the two")
      }
    }
  }
}
