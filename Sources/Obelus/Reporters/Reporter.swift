/// Turns what a run finds into the text of one output format, piece by piece, so that no format needs the
/// whole run in memory unless its readers want the worst first.
///
/// The pieces together are the output. It depends on the files, their order and the tally, and on nothing
/// else: two runs over the same tree give the same bytes.
package protocol Reporter: Sendable {
  /// Whether the format names files by their path in the repository, see ``CheckedFile/path(of:)``, rather
  /// than as the user knows them.
  var usesRepositoryPaths: Bool { get }
  /// What stands before all files.
  mutating func begin() -> String
  /// What is printed when a file has been checked, line breaks included.
  mutating func add(_ file: CheckedFile) -> String
  /// What stands after all files.
  mutating func finish(_ tally: Tally) -> String
}

extension Reporter {
  package var usesRepositoryPaths: Bool { true }
  package mutating func begin() -> String { "" }
  package mutating func finish(_ tally: Tally) -> String { "" }
}
