/// Markdown for the summary of a workflow's step or a comment on a pull request: what was counted, then a
/// table for each file that has something to say.
package struct MarkdownReporter: Reporter {
  /// GitHub takes a summary of 1 MiB and drops a larger one whole.
  private static let mostBytes = 1_000_000

  private var tables = ""
  private var left = 0

  package init() {}

  package mutating func add(_ file: CheckedFile) -> String {
    if file.diagnostics.isEmpty { return "" }
    let rows = file.diagnostics.map { diagnostic in
      let start = diagnostic.location.start
      let help = diagnostic.help.map { "<br>" + MarkdownText.inline($0) } ?? ""
      return [
        "\(start.line):\(start.column)", diagnostic.severity.rawValue,
        diagnostic.claim.map(MarkdownText.inline) ?? "",
        MarkdownText.inline(diagnostic.message) + help, "`\(diagnostic.rule)`",
      ]
    }
    let title = "### \(MarkdownText.inline(file.path))\n\n"
    let table = MarkdownText.table(["place", "severity", "claim", "what", "rule"], rows)
    let section = "\n\(title)\(table)"
    if tables.utf8.count + section.utf8.count > Self.mostBytes {
      left += file.diagnostics.count
    } else {
      tables += section
    }
    return ""
  }

  package func finish(_ tally: Tally) -> String {
    let rest = left == 0 ? "" : "\nThere are \(left) more, for which this page has no room.\n"
    return "## Obelus\n\n\(MarkdownText.inline(tally.summary))\n" + tables + rest
  }
}
