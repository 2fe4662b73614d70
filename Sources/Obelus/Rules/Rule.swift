import SourceText

/// A kind of problem: how to find it, and all that is to be said about it.
///
/// A rule's text is its documentation, and its examples are its tests. How much its findings weigh is not
/// its own affair: a ``RuleSelection`` says.
public struct Rule: Sendable {
  typealias Check = @Sendable (RuleContext, inout Findings) -> Void

  /// The name, such as `quote-not-found`.
  public let name: String
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
    _ name: String, summary: String, rationale: String,
    failing: [RuleExample], passing: [RuleExample], check: Check?
  ) {
    self.name = name
    self.summary = summary
    self.rationale = rationale
    self.failing = failing
    self.passing = passing
    self.check = check
  }
}

/// What a rule found in one file.
struct Findings {
  private let rule: Rule
  private let severity: Severity
  private(set) var diagnostics: [Diagnostic] = []

  init(of rule: Rule, _ severity: Severity) {
    self.rule = rule
    self.severity = severity
  }

  mutating func report(
    _ message: String, at location: SourceLocation, claim: LocatedText? = nil,
    related: [Diagnostic.Related] = [], help: String? = nil, fix: Fix? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule, severity, message, at: location, claim: claim?.string, related: related, help: help,
        fix: fix))
  }
}

extension RuleSetting {
  /// What the rule finds. Nothing where it is off, and for a rule of reading.
  func findings(in context: RuleContext) -> [Diagnostic] {
    guard let severity, let check = rule.check else { return [] }
    var findings = Findings(of: rule, severity)
    check(context, &findings)
    return findings.diagnostics
  }
}

extension Diagnostic {
  /// A finding of a rule. That it takes the rule, not a name, keeps every name that users see documented.
  init(
    _ rule: Rule, _ severity: Severity, _ message: String, at location: SourceLocation,
    claim: String? = nil, related: [Related] = [], help: String?, fix: Fix? = nil
  ) {
    self.init(
      rule: rule.name, severity, message, at: location, claim: claim, related: related, help: help,
      fix: fix)
  }
}
