/// The Test Anything Protocol, version 14: each claim a test point.
package struct TAPReporter: Reporter {
  private var count = 0

  package init() {}

  package func begin() -> String { "TAP version 14\n" }

  package mutating func add(_ file: CheckedFile) -> String {
    var text = ""
    for claim in ClaimCase.all(of: file) {
      count += 1
      let name = Self.escaped("\(file.path): \(claim.name)")
      text += "\(claim.failures.isEmpty ? "ok" : "not ok") \(count) - \(name)\n"
      let diagnostics = claim.failures + claim.remarks
      if diagnostics.isEmpty { continue }
      // The block is YAML, of which JSON is a part.
      text += "  ---\n  diagnostics:\n"
      for diagnostic in diagnostics {
        let start = diagnostic.location.start
        let value = JSONValue.object(
          withoutAbsent: [
            ("rule", .string(diagnostic.rule)), ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(diagnostic.message)),
            ("file", .string(file.path(of: diagnostic.location.file))),
            ("line", .number(start.line)), ("column", .number(start.column)),
            ("help", diagnostic.help.map(JSONValue.string)),
          ])
        text += "    - \(value.text)\n"
      }
      text += "  ...\n"
    }
    return text
  }

  package func finish(_ tally: Tally) -> String { "1..\(count)\n" }

  /// A description, in which a number sign would begin a directive.
  private static func escaped(_ text: String) -> String {
    VisibleText.escaped(text).map { $0 == "\\" || $0 == "#" ? "\\\($0)" : "\($0)" }.joined()
  }
}
