/// One line for each diagnostic: `file:line:column: severity: message [rule]`.
package struct CompactReporter: Reporter {
  package let usesRepositoryPaths = false

  package init() {}

  package func add(_ file: CheckedFile) -> String {
    file.diagnostics.map { VisibleText.escaped($0.description) + "\n" }.joined()
  }
}
