import YAMLTree

/// The types of JSON Schema's instances, as a set: a number that is an integer has two.
package struct InstanceTypes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let null = InstanceTypes(rawValue: 1)
  package static let boolean = InstanceTypes(rawValue: 2)
  package static let integer = InstanceTypes(rawValue: 4)
  package static let number = InstanceTypes(rawValue: 8)
  package static let string = InstanceTypes(rawValue: 16)
  package static let array = InstanceTypes(rawValue: 32)
  package static let object = InstanceTypes(rawValue: 64)

  private static let names: [(String, InstanceTypes)] = [
    ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .number),
    ("string", .string), ("array", .array), ("object", .object),
  ]

  /// The type with this name.
  init?(named name: String) {
    guard let type = Self.names.first(where: { $0.0 == name })?.1 else { return nil }
    self = type
  }

  /// The names of the types in the set.
  package var names: [String] { Self.names.filter { contains($0.1) }.map(\.0) }
}

extension YAMLStream {
  /// The types of a node that is no alias.
  func instanceTypes(of node: YAMLNode) -> InstanceTypes {
    switch kind(of: node) {
    case .mapping: return .object
    case .sequence: return .array
    case .alias: return instanceTypes(of: resolved(node))
    case .scalar: break
    }
    switch scalarType(of: node) {
    case .null: return .null
    case .boolean: return .boolean
    case .integer: return [.integer, .number]
    case .float:
      let isInteger = withUTF8(of: node) { ExactNumber($0)?.isInteger ?? false }
      return isInteger ? [.integer, .number] : .number
    case .string, .tagged: return .string
    }
  }

  /// The exact value of a number; nil for anything else, and for what is not a number.
  func exactNumber(of node: YAMLNode) -> ExactNumber? {
    guard instanceTypes(of: node).contains(.number) else { return nil }
    return withUTF8(of: node) { ExactNumber($0) }
  }

  /// Number of Unicode scalars of a string.
  func scalarCount(of node: YAMLNode) -> Int {
    withUTF8(of: node) { bytes in bytes.count { $0 & 0xC0 != 0x80 } }
  }
}
