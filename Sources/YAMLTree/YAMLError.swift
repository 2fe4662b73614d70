package import SourceText

/// Why a file cannot be read as YAML.
package struct YAMLError: Error, Hashable, Sendable {
  /// The kind of fault.
  package enum Code: Hashable, Sendable {
    /// The bytes are not UTF-8.
    case encoding
    /// The text is not YAML.
    case syntax
    /// A limit of ``YAMLLimits`` is exceeded.
    case limit
  }

  /// The kind of fault.
  package let code: Code
  /// What is wrong, in words for people: lower case, no full stop.
  package let message: String
  /// What to do about it.
  package let help: String?
  /// The place, in bytes.
  package let range: SourceRange

  package init(_ code: Code, _ message: String, at range: SourceRange, help: String? = nil) {
    self.code = code
    self.message = message
    self.help = help
    self.range = range
  }
}
