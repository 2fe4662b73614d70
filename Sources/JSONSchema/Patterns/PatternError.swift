/// Why a pattern cannot be used.
package struct PatternError: Error, Hashable, Sendable {
  /// The kind of fault.
  package enum Code: Hashable, Sendable {
    /// ECMA-262 refuses the pattern in Unicode mode.
    case syntax
    /// The pattern may be right, but asks for something that is not known here.
    case unsupported
    /// A limit of ``PatternLimits`` is exceeded.
    case tooLarge
  }

  /// The kind of fault.
  package let code: Code
  /// What is wrong, in words for people: lower case, no full stop.
  package let message: String
  /// The place in the pattern, in Unicode scalars, 0-based.
  package let offset: Int

  package init(_ code: Code, _ message: String, at offset: Int) {
    self.code = code
    self.message = message
    self.offset = offset
  }

  /// A fault of syntax.
  package init(_ message: String, at offset: Int) { self.init(.syntax, message, at: offset) }
}
