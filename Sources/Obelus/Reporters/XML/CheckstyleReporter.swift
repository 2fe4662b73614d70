/// Checkstyle's XML, which many viewers of code review read.
package struct CheckstyleReporter: Reporter {
  package init() {}

  package func begin() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
  }

  package func add(_ file: CheckedFile) -> String {
    if file.diagnostics.isEmpty { return "" }
    var text = "  <file name=\"\(XMLText.line(file.path))\">\n"
    for diagnostic in file.diagnostics {
      let start = diagnostic.location.start
      text += "    <error line=\"\(start.line)\" column=\"\(start.column)\""
      text += " severity=\"\(Self.severity(diagnostic.severity))\""
      text += " message=\"\(XMLText.line(diagnostic.messageWithHelp))\""
      text += " source=\"obelus.\(diagnostic.rule)\"/>\n"
    }
    return text + "  </file>\n"
  }

  package func finish(_ tally: Tally) -> String { "</checkstyle>\n" }

  private static func severity(_ severity: Severity) -> String {
    severity == .note ? "info" : severity.rawValue
  }
}

extension Diagnostic {
  /// What is wrong and what to do about it, for formats that have one text for both.
  var messageWithHelp: String { help.map { "\(message); \($0)" } ?? message }
}
