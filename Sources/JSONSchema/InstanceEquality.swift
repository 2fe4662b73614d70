import SourceText
import YAMLTree

/// A node together with the stream that it belongs to.
struct LocatedNode: Sendable {
  let stream: YAMLStream
  let node: YAMLNode
}

extension LocatedNode: Hashable {
  /// Whether two instances are equal as JSON Schema means it: numbers by value, strings by bytes,
  /// objects whatever the order of their keys. O(size); objects of k keys cost O(k²).
  static func == (left: LocatedNode, right: LocatedNode) -> Bool {
    let types = left.types
    guard types == right.types else { return false }
    if types.contains(.number) { return left.number == right.number }
    switch types {
    case .null: return true
    case .boolean: return left.isTrue == right.isTrue
    case .string: return left.withUTF8 { bytes in right.withUTF8 { Bytes.areEqual(bytes, $0) } }
    case .array:
      return left.stream.childCount(of: left.node) == right.stream.childCount(of: right.node)
        && zip(left.items, right.items).allSatisfy { $0 == $1 }
    default:
      guard left.stream.childCount(of: left.node) == right.stream.childCount(of: right.node) else {
        return false
      }
      return left.pairs.allSatisfy { key, value in
        right.pairs.contains { $0 == key && $1 == value }
      }
    }
  }

  /// Equal instances feed the same.
  func hash(into hasher: inout Hasher) {
    let types = types
    hasher.combine(types.rawValue)
    if types.contains(.number) { return hasher.combine(number) }
    switch types {
    case .boolean: hasher.combine(isTrue)
    case .string: withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    case .array: for item in items { hasher.combine(item) }
    // The order of keys must not matter.
    case .object:
      hasher.combine(pairs.reduce(0) { $0 ^ ($1.key.hashValue &+ 31 &* $1.value.hashValue) })
    default: break
    }
  }

  private var types: InstanceTypes { stream.instanceTypes(of: node) }
  private var number: ExactNumber? { withUTF8 { ExactNumber($0) } }
  private var isTrue: Bool { withUTF8 { $0.first.map { $0 | 0x20 } == UInt8(ascii: "t") } }

  private func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    stream.withUTF8(of: node, body)
  }

  private var items: [LocatedNode] {
    stream.items(of: node).map { LocatedNode(stream: stream, node: $0) }
  }

  private var pairs: [(key: LocatedNode, value: LocatedNode)] {
    stream.pairs(of: node).map {
      (LocatedNode(stream: stream, node: $0.key), LocatedNode(stream: stream, node: $0.value))
    }
  }
}
