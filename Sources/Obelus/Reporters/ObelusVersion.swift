/// The version of the program.
package enum ObelusVersion {
  /// As `obelus --version` prints it.
  package static let current = "0.1.0"
}
