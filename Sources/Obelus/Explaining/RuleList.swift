/// The table of rules as it is printed.
package struct RuleList: Sendable {
  /// Summaries are not folded to fewer columns than this.
  private static let narrowest = 24

  private let groups: [RuleGroup]

  package init(_ groups: [RuleGroup] = RuleGroup.all) { self.groups = groups }

  /// One line for each rule under the titles of the groups, in columns. With a `width`, summaries are
  /// folded to it; without one, as for a pipe, each rule keeps to its line.
  package func text(palette: Palette, width: Int?) -> String {
    let names = groups.flatMap(\.settings).map(\.rule.name.count).max() ?? 0
    let severities = Severity.allCases.map(\.rawValue.count).max() ?? 0
    let margin = 2 + names + 2 + severities + 2
    let room = width.map { max(Self.narrowest, $0 - margin) } ?? .max
    let parts = groups.map { group in
      var text = palette.paint(group.title, .strong) + "\n"
      for setting in group.settings {
        let lines = Self.fold(setting.rule.summary, to: room)
        let level = Self.padded(setting.level, to: severities)
        text += "  " + Self.padded(setting.rule.name, to: names) + "  "
        text += (setting.severity.map { palette.paint(level, .init($0)) } ?? level) + "  "
        text += lines.joined(separator: "\n" + String(repeating: " ", count: margin)) + "\n"
      }
      return text
    }
    return parts.joined(separator: "\n")
  }

  /// A table for each group.
  package func markdown() -> String {
    groups.map { group in
      var text = "## \(group.title)\n\n| rule | severity | what it finds |\n|---|---|---|\n"
      for setting in group.settings {
        text += "| `\(setting.rule.name)` | \(setting.level) | \(setting.rule.summary) |\n"
      }
      return text
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The words of `text` on lines of at most `width` characters.
  static func fold(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension RuleSetting {
  /// The severity's name, or `off`.
  package var level: String { severity?.rawValue ?? "off" }
}
