/// Why a text cannot be read as its reader sees it.
package struct ReadingError: Error, Hashable, Sendable {
  /// What is wrong, for people: lower case, without a full stop.
  package let message: String
  /// Where, in bytes of the file.
  package let range: Range<Int>
  /// A way out.
  package let help: String

  package init(_ message: String, at range: Range<Int>, help: String) {
    self.message = message
    self.range = range
    self.help = help
  }
}
