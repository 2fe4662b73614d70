/// Which rules one run applies, whatever projects say.
package struct RuleChoice: Sendable {
  /// Names of the only rules to apply; empty for all.
  package var only: Set<String> = []
  /// Names of rules to leave out.
  package var skipped: Set<String> = []

  /// All rules.
  package init() {}

  /// Whether a rule of this name is applied as far as the choice goes.
  func includes(_ name: String) -> Bool {
    (only.isEmpty || only.contains(name)) && !skipped.contains(name)
  }
}

extension RuleSelection {
  /// The same selection, but for what was not chosen. A rule that is off and was asked for by name warns.
  func choosing(_ choice: RuleChoice) -> RuleSelection {
    if choice.only.isEmpty, choice.skipped.isEmpty { return self }
    var selection = self
    for setting in settings {
      if !choice.includes(setting.rule.name) {
        selection[setting.rule] = nil
      } else if setting.severity == nil, choice.only.contains(setting.rule.name) {
        selection[setting.rule] = .warning
      }
    }
    return selection
  }
}
