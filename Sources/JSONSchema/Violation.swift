package import YAMLTree

/// A place where an instance breaks its schema.
package struct Violation: Sendable {
  /// What is wrong.
  package indirect enum Reason: Sendable {
    /// Nothing may stand here.
    case forbidden
    /// The property is none of `known`, and no other is allowed.
    case unknownProperty(name: String, known: [String])
    case type(expected: InstanceTypes, found: InstanceTypes)
    /// The value is none of these, written as JSON.
    case enumeration(allowed: [String])
    case missingProperty(name: String)
    /// The property is needed because another is there.
    case missingDependent(name: String, because: String)
    /// The text is too short or too long, in Unicode scalars.
    case length(count: Int, limit: Int, isTooLong: Bool)
    case pattern(source: String)
    /// The pattern takes too long on this text.
    case costlyPattern(source: String)
    case format(name: String)
    /// The number breaks a bound, as the schema writes it.
    case bound(keyword: String, limit: String)
    case multipleOf(divisor: String)
    /// The number of items or of properties breaks a limit.
    case count(count: Int, limit: Int, isTooMany: Bool)
    case notUnique(first: YAMLNode)
    /// Too few or too many items match `contains`.
    case contains(count: Int, minimum: Int, maximum: Int?)
    /// The value fits none of several schemas; what is wrong with each.
    case noBranch(branches: [[Violation]])
    /// The value fits several schemas of which it may fit one.
    case manyBranches(count: Int)
    /// The value fits a schema that it must not fit.
    case not
    /// The schemas refer to one another without end.
    case endlessReference
  }

  /// What is wrong.
  package let reason: Reason
  /// The value that is wrong; of a missing or unknown property the object that lacks or has it.
  package let node: YAMLNode
  /// The key of an unknown property.
  package let key: YAMLNode?
  /// The keyword that is broken.
  package let keyword: String
  /// The schema that has the keyword: its URI, with a JSON pointer as fragment.
  package let schemaLocation: String

  init(
    _ reason: Reason, node: YAMLNode, key: YAMLNode? = nil, keyword: String, schemaLocation: String
  ) {
    self.reason = reason
    self.node = node
    self.key = key
    self.keyword = keyword
    self.schemaLocation = schemaLocation
  }
}
