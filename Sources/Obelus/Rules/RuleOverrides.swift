/// How much rules weigh in a project, where its `rules` say so.
struct RuleOverrides: Sendable {
  /// Severities by the names of rules; a rule whose severity is nil is turned off.
  private(set) var severities: [String: Severity?] = [:]

  /// Whether nothing is said of any rule.
  var isEmpty: Bool { severities.isEmpty }

  /// Sets what a rule weighs; nil turns it off.
  mutating func set(_ rule: Rule, to severity: Severity?) {
    severities.updateValue(severity, forKey: rule.name)
  }
}

extension RuleSelection {
  /// The same selection, but for what `overrides` say otherwise. O(rules).
  func applying(_ overrides: RuleOverrides) -> RuleSelection {
    if overrides.isEmpty { return self }
    var selection = self
    for setting in settings {
      if let severity = overrides.severities[setting.rule.name] {
        selection[setting.rule] = severity
      }
    }
    return selection
  }
}
