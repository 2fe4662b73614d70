extension RuleDocumentation {
  /// The rule's page, in Markdown.
  package var markdown: String {
    var text = "# \(rule.name)\n\n\(rule.summary)\n\n"
    text += "Severity: \(setting.level). Group: \(group).\n\n\(rule.rationale)\n\n"
    if !options.isEmpty {
      text += "## Options\n\n"
      for option in options {
        let standard = option.standard.map { " Otherwise it is `\($0)`." } ?? ""
        text += "- `\(option.name)`: \(option.description)\(standard)\n"
      }
      text += "\n"
    }
    text += Self.section("Reported", rule.failing, "An arrow marks what is reported below it.\n\n")
    text += Self.section("Not reported", rule.passing, "")
    return text + "## Setting it\n\n\(silencingTitle), in `obelus.yaml`:\n\n"
      + Self.block(silencing, "yaml")
  }

  /// The list of all pages, in Markdown, each with a link.
  package static var index: String {
    let groups = RuleGroup.all.map { group in
      let rows = group.settings.map { setting in
        let name = setting.rule.name
        return ["[`\(name)`](\(name).md)", setting.level, setting.rule.summary]
      }
      return "## \(group.title)\n\n"
        + MarkdownText.table(["rule", "severity", "what it finds"], rows)
    }
    return "# Rules\n\nMade by `obelus explain --pages`; `obelus explain RULE` says the same on a "
      + "terminal.\n\n" + groups.joined(separator: "\n")
  }

  private static func section(
    _ title: String, _ examples: [RuleExample], _ introduction: String
  ) -> String {
    if examples.isEmpty { return "" }
    let blocks = examples.flatMap { example in
      parts(of: example).map { title, text in
        let isYAML = title != "The article" && !title.hasSuffix("reviewed")
        return (title.isEmpty ? "" : "\(title):\n\n") + block(text, isYAML ? "yaml" : "text") + "\n"
      }
    }
    return "## \(title)\n\n\(introduction)\(blocks.joined())"
  }

  /// A fence longer than any in the text.
  private static func block(_ text: String, _ language: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.map { VisibleText.escaped(String($0)) }.joined(separator: "\n")
    return "\(fence)\(language)\n\(shown)\n\(fence)\n"
  }
}
