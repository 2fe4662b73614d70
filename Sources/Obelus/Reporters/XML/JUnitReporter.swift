/// JUnit's XML: each file a suite, each claim a test. It satisfies the schemas of Ant and of Jenkins.
package struct JUnitReporter: Reporter {
  /// The day that counts as today, so that two runs give the same bytes.
  private let day: String
  private var count = 0

  package init(clock: ReviewClock) { day = clock.day }

  package func begin() -> String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n" }

  package mutating func add(_ file: CheckedFile) -> String {
    let cases = ClaimCase.all(of: file)
    let name = XMLText.line(file.path)
    var text = "  <testsuite name=\"\(name)\" package=\"obelus\" id=\"\(count)\""
    text += " tests=\"\(cases.count)\" failures=\"\(cases.count { !$0.failures.isEmpty })\""
    text += " errors=\"0\" skipped=\"0\" time=\"0.000\" timestamp=\"\(day)T00:00:00\""
    text += " hostname=\"localhost\">\n    <properties/>\n"
    for claim in cases {
      text +=
        "    <testcase name=\"\(XMLText.line(claim.name))\" classname=\"\(name)\" time=\"0.000\""
      guard let worst = claim.failures.first else {
        text += "/>\n"
        continue
      }
      text += ">\n      <failure type=\"\(worst.rule)\" message=\"\(XMLText.line(worst.message))\">"
      text += XMLText.lines(claim.failures.map { Self.line($0, in: file) })
      text += "</failure>\n    </testcase>\n"
    }
    let remarks = cases.flatMap(\.remarks).map { Self.line($0, in: file) }
    text += "    <system-out>\(XMLText.lines(remarks))</system-out>\n    <system-err/>\n"
    count += 1
    return text + "  </testsuite>\n"
  }

  package func finish(_ tally: Tally) -> String { "</testsuites>\n" }

  private static func line(_ diagnostic: Diagnostic, in file: CheckedFile) -> String {
    let start = diagnostic.location.start
    return "\(file.path(of: diagnostic.location.file)):\(start.line):\(start.column): "
      + "\(diagnostic.severity.rawValue): \(diagnostic.messageWithHelp) [\(diagnostic.rule)]"
  }
}
