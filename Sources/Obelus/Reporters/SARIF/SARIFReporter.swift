import SourceText

/// SARIF 2.1.0, which code scanning reads: one run with every rule and the results, the worst first.
///
/// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
package struct SARIFReporter: Reporter {
  /// GitHub refuses a run with more; of these it shows the first 5,000.
  private static let mostResults = 25_000

  private let rules: RuleSelection
  private let indices: [String: Int]
  private var results: [Severity: [String]] = [:]
  private var left = 0
  private var fingerprints = Fingerprints()

  package init(rules: RuleSelection) {
    self.rules = rules
    indices = Dictionary(
      uniqueKeysWithValues: rules.settings.enumerated().map { ($1.rule.name, $0) })
  }

  package mutating func add(_ file: CheckedFile) -> String {
    var writer = SARIFResults(of: file, indices)
    for diagnostic in file.diagnostics {
      if results[diagnostic.severity]?.count ?? 0 < Self.mostResults {
        let path = file.path(of: diagnostic.location.file)
        let fingerprint = fingerprints.next(diagnostic, path: path)
        results[diagnostic.severity, default: []].append(
          writer.result(diagnostic, fingerprint: fingerprint).text)
      } else {
        left += 1
      }
    }
    return ""
  }

  package func finish(_ tally: Tally) -> String {
    let worstFirst: [Severity] = [.error, .warning, .note]
    let all = worstFirst.flatMap { results[$0] ?? [] }
    let kept = all.prefix(Self.mostResults)
    let left = left + all.count - kept.count
    return """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
      "tool":{"driver":\(driver.text)},
      "columnKind":"unicodeCodePoints",
      "invocations":[\(invocation(leaving: left).text)],
      "results":[
      \(kept.joined(separator: ",\n"))
      ]}]}

      """
  }

  private var driver: JSONValue {
    .object([
      ("name", .string("Obelus")), ("version", .string(ObelusVersion.current)),
      ("semanticVersion", .string(ObelusVersion.current)),
      ("rules", .list(rules.settings.map(Self.descriptor))),
    ])
  }

  private static func descriptor(of setting: RuleSetting) -> JSONValue {
    let rule = setting.rule
    let message = { (text: String) in JSONValue.object([("text", .string(text))]) }
    return .object([
      ("id", .string(rule.name)), ("shortDescription", message(rule.summary)),
      ("fullDescription", message(rule.rationale)),
      (
        "help",
        .object([
          ("text", .string("\(rule.summary) \(rule.rationale)")),
          ("markdown", .string(RuleDocumentation(of: rule.name)?.markdown ?? rule.rationale)),
        ])
      ),
      (
        "defaultConfiguration",
        .object([
          ("enabled", .boolean(setting.severity != nil)),
          ("level", .string((setting.severity ?? .warning).rawValue)),
        ])
      ),
    ])
  }

  private func invocation(leaving count: Int) -> JSONValue {
    let notifications = [
      JSONValue.object([
        ("level", .string("warning")),
        (
          "message",
          .object([("text", .string("\(count) results of less weight are left out of this file"))])
        ),
      ])
    ]
    return .object(
      withoutAbsent: [
        ("executionSuccessful", .boolean(true)),
        ("toolExecutionNotifications", count == 0 ? nil : .list(notifications)),
      ])
  }
}
