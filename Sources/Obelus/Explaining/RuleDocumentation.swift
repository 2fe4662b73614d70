/// All that is to be said of a rule: the same words on a terminal, on its page and in SARIF.
package struct RuleDocumentation: Sendable {
  /// An option that a project may set beside the rule's severity.
  struct Option: Sendable {
    let name: String
    /// What it does, with an example.
    let description: String
    /// What holds where nothing is set, as YAML has it.
    let standard: String?
  }

  let setting: RuleSetting
  /// Title of the group that the rule is listed in.
  let group: String
  let options: [Option]

  var rule: Rule { setting.rule }

  /// The documentation of the rule of this name; nil where there is none.
  package init?(of name: String) {
    for group in RuleGroup.all {
      guard let setting = group.settings.first(where: { $0.rule.name == name }) else { continue }
      self.init(setting, in: group)
      return
    }
    return nil
  }

  init(_ setting: RuleSetting, in group: RuleGroup) {
    self.setting = setting
    self.group = group.title
    options = PublishedSchema.ruleOptions[setting.rule.name] ?? []
  }

  /// That of every rule, in the order in which they are listed.
  package static var all: [RuleDocumentation] {
    RuleGroup.all.flatMap { group in group.settings.map { RuleDocumentation($0, in: group) } }
  }

  /// The rule's name.
  package var name: String { rule.name }

  /// The name that is most likely meant by `name`, which is that of no rule.
  package static func suggestion(for name: String) -> String? {
    NearestWord.suggestion(for: name, among: Rule.all.map(\.name))
  }

  /// What a project writes to make the rule weigh something else.
  var silencing: String {
    "rules: {\(rule.name): \(setting.severity == nil ? "warning" : "off")}"
  }

  /// What that line does.
  var silencingTitle: String {
    setting.severity == nil
      ? "It is off unless a project turns it on" : "To turn it off, or have it weigh something else"
  }

  /// The parts of an example, each with what it is.
  static func parts(of example: RuleExample) -> [(title: String, text: String)] {
    var parts: [(String, String)] = []
    if example.article != RuleExample.standardArticle {
      parts.append(("The article", example.article))
    }
    if let reviewed = example.reviewedArticle {
      parts.append(("The article as it was reviewed", reviewed))
    }
    if let project = example.project { parts.append(("obelus.yaml", project)) }
    if let other = example.otherFile { parts.append(("Another file of the article", other)) }
    parts += example.files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    if !parts.isEmpty || example.isProject {
      parts.append((example.isProject ? "obelus.yaml" : "The annotation file", example.text))
      return parts
    }
    return [("", example.text)]
  }
}
