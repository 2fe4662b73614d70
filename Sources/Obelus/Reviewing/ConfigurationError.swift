/// Why a project's configuration cannot be used.
package struct ConfigurationError: Error, Sendable {
  /// All that is wrong with it, in the order of the file.
  let faults: [FileError]

  /// The same as diagnostics.
  package var diagnostics: [Diagnostic] {
    // What the configuration says of rules is of no account while it cannot be used.
    let severity = RuleSelection.recommended.severity(ofReading: .configuration)
    return faults.map { Diagnostic($0, .configuration, severity) }
  }
}
