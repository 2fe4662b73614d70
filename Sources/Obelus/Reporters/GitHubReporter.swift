/// Workflow commands, which GitHub Actions shows beside the lines of a pull request.
///
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
package struct GitHubReporter: Reporter {
  /// A step shows so many of each severity and drops the rest.
  private static let mostShown = 10

  private var commands: [Severity: [String]] = [:]
  private var counts: [Severity: Int] = [:]

  package init() {}

  package mutating func add(_ file: CheckedFile) -> String {
    for diagnostic in file.diagnostics {
      counts[diagnostic.severity, default: 0] += 1
      guard counts[diagnostic.severity, default: 0] <= Self.mostShown else { continue }
      commands[diagnostic.severity, default: []].append(Self.command(for: diagnostic, of: file))
    }
    return ""
  }

  package func finish(_ tally: Tally) -> String {
    let worstFirst: [Severity] = [.error, .warning, .note]
    var text = worstFirst.flatMap { commands[$0] ?? [] }.joined()
    let rest = worstFirst.compactMap { severity -> String? in
      let count = (counts[severity] ?? 0) - Self.mostShown
      return count > 0 ? "\(count) more \(severity.rawValue)\(count == 1 ? "" : "s")" : nil
    }
    if !rest.isEmpty {
      text += "and \(rest.joined(separator: ", ")), which GitHub would not show\n"
    }
    return text
  }

  private static func command(for diagnostic: Diagnostic, of file: CheckedFile) -> String {
    let (start, end) = (diagnostic.location.start, diagnostic.location.end)
    var properties = [
      ("file", file.path(of: diagnostic.location.file)), ("line", "\(start.line)"),
      ("endLine", "\(end.line)"), ("col", "\(start.column)"),
    ]
    // Columns of different lines are no range.
    if start.line == end.line { properties.append(("endColumn", "\(end.column)")) }
    properties.append(("title", diagnostic.rule))
    let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
    let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    let claim = diagnostic.claim.map { "claim \($0): " } ?? ""
    let message = escaped(claim + diagnostic.messageWithHelp, isProperty: false)
    return "::\(name) \(list)::\(message)\n"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    VisibleText.escaped(text).map { character in
      switch character {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: String(character)
      }
    }.joined()
  }
}
