/// Why a project's configuration cannot be used.
package struct ConfigurationError: Error, Sendable {
  /// All that is wrong with it, in the order of the file.
  let faults: [FileError]
  /// What may not be shown of it.
  var discretion = Discretion()

  /// The same as diagnostics.
  package var diagnostics: [Diagnostic] {
    // What the configuration says of rules is of no account while it cannot be used.
    let severity = RuleSelection.recommended.severity(ofReading: .configuration)
    return faults.map { discretion.applied(to: Diagnostic($0, .configuration, severity)) }
  }
}
