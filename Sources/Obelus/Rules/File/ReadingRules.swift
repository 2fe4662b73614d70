// What makes a file unreadable is found while it is read; these rules give it a name and an explanation.

extension Rule {
  static let invalidEncoding = Rule(
    "invalid-encoding",
    summary: "The annotation file is not UTF-8.",
    rationale: """
      Annotation files are UTF-8, with or without a byte order mark. A file in another encoding would \
      quote other words than its author sees. The place is that of the first byte that does not belong.
      """,
    failing: [], passing: ["claims: []"], check: nil)

  static let yamlSyntax = Rule(
    "yaml-syntax",
    summary: "The file is not YAML.",
    rationale: """
      Nothing in the file can be checked before it can be read. Most accidents come from quotes written \
      as plain text: a colon, a number sign, a quotation mark or a bracket means something else to \
      YAML. Text after `>-`, on lines of its own, is safe from all of them.
      """,
    failing: [
      """
      claims:
        - id: refusal
                            ↓
          quote: Lavrov said: no
      """,
      """
      claims:
        - id: borders
                              ↓
          quote: "Finished in", the mason said
      """,
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: >-
            The harbour wall was finished in 1971.
      """
    ], check: nil)

  static let limitExceeded = Rule(
    "limit-exceeded",
    summary: "The file is larger or more deeply nested than a reviewer could mean.",
    rationale: """
      Limits keep a broken or hostile file from holding up a run: 16 MiB, 128 levels, and 100,000 nodes \
      that stand for others by aliases.
      """,
    failing: [RuleExample("claims: " + String(repeating: "[", count: 200))],
    passing: ["claims: []"], check: nil)

  static let emptyFile = Rule(
    "empty-file",
    summary: "The file holds nothing.",
    rationale: """
      An empty annotation file passes every other check, and usually means that something was not \
      saved. Start it with `obelus: 1`.
      """,
    failing: [], passing: ["claims: []"], check: nil)

  /// The rule that names what stopped a file from being read.
  static func forReading(_ error: FileError) -> Rule {
    switch error.code {
    case .encoding: .invalidEncoding
    case .limit: .limitExceeded
    case .empty: .emptyFile
    default: .yamlSyntax
    }
  }
}

extension Diagnostic {
  /// What stopped a file from being read.
  init(_ error: FileError, _ rule: Rule, _ severity: Severity) {
    self.init(rule, severity, error.message, at: error.location, help: error.help)
  }
}
