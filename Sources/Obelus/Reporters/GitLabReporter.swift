/// GitLab's code quality report: Code Climate's JSON as GitLab reads it.
///
/// https://docs.gitlab.com/ci/testing/code_quality/
package struct GitLabReporter: Reporter {
  /// GitLab takes two entries with one fingerprint for one.
  private var fingerprints = Fingerprints()
  private var isFirst = true

  package init() {}

  package func begin() -> String { "[" }

  package mutating func add(_ file: CheckedFile) -> String {
    var text = ""
    for diagnostic in file.diagnostics {
      let path = file.path(of: diagnostic.location.file)
      let (start, end) = (diagnostic.location.start, diagnostic.location.end)
      let entry = JSONValue.object([
        ("description", .string(diagnostic.messageWithHelp)),
        ("check_name", .string(diagnostic.rule)),
        ("fingerprint", .string(fingerprints.next(diagnostic, path: path))),
        ("severity", .string(Self.severity(diagnostic.severity))),
        (
          "location",
          .object([
            ("path", .string(path)),
            ("lines", .object([("begin", .number(start.line)), ("end", .number(end.line))])),
          ])
        ),
      ])
      text += (isFirst ? "\n" : ",\n") + entry.text
      isFirst = false
    }
    return text
  }

  package func finish(_ tally: Tally) -> String { isFirst ? "]\n" : "\n]\n" }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
