/// Turns diagnostics into the text of one output format.
package protocol Reporter: Sendable {
  /// What is printed for one diagnostic, line breaks included.
  func report(_ diagnostic: Diagnostic) -> String
}

/// One line for each diagnostic: `file:line:column: severity: message [rule]`.
package struct CompactReporter: Reporter {
  package init() {}

  package func report(_ diagnostic: Diagnostic) -> String {
    VisibleText.escaped(diagnostic.description) + "\n"
  }
}
