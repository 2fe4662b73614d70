import SourceText

// What is wrong with the comments that say which diagnostics may be left.

extension Rule {
  /// Rules that no comment can silence: they are about what a reader of the file could not see, or are found
  /// only when several files are held against each other.
  private static var unsuppressible: [Rule] {
    [.secretExposed, .claimDiffers, .suppressionUnused, .suppressionUnexplained]
  }

  /// Whether a comment in the file can silence the rule.
  var canBeSuppressed: Bool { !Self.unsuppressible.contains { $0.name == name } }

  static let suppressionUnused = Rule(
    "suppression-unused",
    summary: "A comment silences a rule that finds nothing there.",
    rationale: """
      `# obelus:ignore quote-too-short -- a headline of two words` silences a rule in its line, or, where \
      it has a line of its own, in the next. Once the problem is gone the comment hides the next one. A \
      misspelt name silences nothing. Some rules cannot be silenced by a comment: those that keep a file \
      from being read, `secret-exposed`, and `claim-differs`.
      """,
    failing: [
      """
      claims:
        - id: wall
                          ↓
          # obelus:ignore quote-too-short -- a headline
          quote: The harbour wall was finished in 1971.
      """,
      """
      claims:
        - id: wall
                                                                        ↓
          quote: The harbour wall was finished in 1971. # obelus:ignore quote-to-short -- a headline
      """,
    ],
    passing: [
      """
      claims:
        - id: wall
          # obelus:ignore quote-too-short -- a headline
          quote: finished in
      """
    ], check: nil)

  static let suppressionUnexplained = Rule(
    "suppression-unexplained",
    summary: "A comment silences a rule and does not say why.",
    rationale: """
      Whoever reads the file in a year must be able to tell a decision from an oversight. Write the reason \
      after two hyphens: `# obelus:ignore quote-too-short -- a headline of two words`.
      """,
    failing: [
      """
      claims:
        - id: wall
            ↓
          # obelus:ignore quote-too-short
          quote: finished in
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: finished in # obelus:ignore quote-too-short -- a headline
      """
    ]
  ) { context, findings in
    for suppression in context.suppressions.all where suppression.reason == nil {
      findings.report(
        "this comment does not say why",
        at: SourceLocation(context.file.source, suppression.range),
        help: suppression.rules.isEmpty
          ? "write `obelus:ignore RULE -- REASON`" : "write the reason after ` -- `")
    }
  }
}

extension RuleSelection {
  /// What is wrong with the names in the comments that silence nothing.
  func findings(ofUnused suppressions: Suppressions, in source: SourceFile) -> [Diagnostic] {
    guard let severity = self[.suppressionUnused] else { return [] }
    var findings = Findings(of: .suppressionUnused, severity)
    for (name, range) in suppressions.unused {
      let location = SourceLocation(source, range)
      guard let rule = Rule.named(name) else {
        let suggestion = NearestWord.suggestion(for: name, among: Rule.all.map(\.name))
        findings.report(
          "there is no rule `\(name)`", at: location,
          help: suggestion.map { "did you mean `\($0)`?" } ?? "`obelus rules` lists them all")
        continue
      }
      // A rule that is not applied finds nothing anywhere.
      if self[rule] == nil, rule.canBeSuppressed { continue }
      findings.report(
        rule.canBeSuppressed
          ? "`\(name)` reports nothing here" : "`\(name)` cannot be silenced by a comment",
        at: location, help: "remove the comment")
    }
    return findings.diagnostics
  }
}
