extension RuleDocumentation {
  /// For a terminal: paragraphs folded to `width` columns, examples as they are.
  package func text(palette: Palette, width: Int) -> String {
    let width = max(40, min(width, 100))
    let level = setting.severity.map { palette.paint($0.rawValue, .init($0)) } ?? "off"
    var text = "\(palette.paint(rule.name, .strong)) (\(level)) · \(group)\n\n"
    text += Self.paragraph(rule.summary, to: width) + Self.paragraph(rule.rationale, to: width)
    for option in options {
      let standard = option.standard.map { " Otherwise it is \($0)." } ?? ""
      text += Self.paragraph("Option `\(option.name)`: \(option.description)\(standard)", to: width)
    }
    text += Self.examples(rule.failing, "It is reported, at the place marked, here", palette)
    text += Self.examples(rule.passing, "It is not reported here", palette)
    text += palette.paint("\(silencingTitle), in obelus.yaml", .strong) + ":\n\n"
    return text + Self.indented(silencing) + "\n"
  }

  private static func examples(
    _ examples: [RuleExample], _ title: String, _ palette: Palette
  ) -> String {
    examples.map { example in
      let parts = parts(of: example).map { title, text in
        (title.isEmpty ? "" : "  \(title):\n\n") + indented(text) + "\n"
      }
      return palette.paint(title, .strong) + ":\n\n" + parts.joined()
    }.joined()
  }

  private static func indented(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? "\n" : "    \(VisibleText.escaped(String($0)))\n" }.joined()
  }

  private static func paragraph(_ text: String, to width: Int) -> String {
    RuleList.fold(text, to: width).joined(separator: "\n") + "\n\n"
  }
}
