/// A rule and how much its findings weigh.
public struct RuleSetting: Sendable {
  /// The rule.
  public let rule: Rule
  /// The severity of what it finds; nil where it is off.
  public internal(set) var severity: Severity?
}

/// Which rules a review applies, and how much the findings of each weigh.
public struct RuleSelection: Sendable {
  /// What holds unless a project says otherwise.
  public static let recommended = RuleSelection(settings: RuleGroup.all.flatMap(\.settings))

  /// Every rule, in the order in which they are listed; some may be off.
  public private(set) var settings: [RuleSetting]

  /// The severity of what a rule finds; nil where it is off.
  public subscript(rule: Rule) -> Severity? {
    get { settings.first { $0.rule.name == rule.name }?.severity }
    set {
      guard let index = settings.firstIndex(where: { $0.rule.name == rule.name }) else { return }
      settings[index].severity = newValue
    }
  }

  /// The severity of what keeps a file from being checked at all. It cannot be turned off: nothing would
  /// be said of the file, which looks like nothing being wrong.
  func severity(ofReading rule: Rule) -> Severity { self[rule] ?? .error }
}

extension Rule {
  /// Every rule, in the order in which they are listed.
  public static let all: [Rule] = RuleSelection.recommended.settings.map(\.rule)

  /// The rule with this name.
  public static func named(_ name: String) -> Rule? { all.first { $0.name == name } }
}
