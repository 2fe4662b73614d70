import SourceText

/// A kind of problem: how to find it, and all that is to be said about it.
///
/// A rule's text is its documentation, and its examples are its tests.
public struct Rule: Sendable {
  typealias Check = @Sendable (RuleContext, inout Findings) -> Void

  /// The name, such as `quote-not-found`.
  public let name: String
  /// How much a finding weighs unless a project says otherwise.
  public let severity: Severity
  /// What the rule finds, in one sentence.
  public let summary: String
  /// Why it matters, and what to do, in a paragraph.
  public let rationale: String
  /// Files that the rule finds fault with, at the places marked.
  public let failing: [RuleExample]
  /// Files that it is silent on.
  public let passing: [RuleExample]
  /// Nil for what is found while a file is read, before there is anything to check.
  let check: Check?

  init(
    _ name: String, _ severity: Severity, summary: String, rationale: String,
    failing: [RuleExample], passing: [RuleExample], check: Check?
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.rationale = rationale
    self.failing = failing
    self.passing = passing
    self.check = check
  }
}

/// What a rule found in one file.
struct Findings {
  let rule: Rule
  private(set) var diagnostics: [Diagnostic] = []

  init(of rule: Rule) { self.rule = rule }

  mutating func report(
    _ message: String, at location: SourceLocation, claim: LocatedText? = nil,
    related: [Diagnostic.Related] = [], help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule: rule.name, severity: rule.severity, message: message, location: location,
        claim: claim?.string, related: related, help: help))
  }
}

extension Rule {
  /// What the rule finds. Empty for a rule of reading.
  func findings(in context: RuleContext) -> [Diagnostic] {
    guard let check else { return [] }
    var findings = Findings(of: self)
    check(context, &findings)
    return findings.diagnostics
  }
}
