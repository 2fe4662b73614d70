import YAMLTree

/// All that a schema asks of a string, or of the type of a value: what most schemas of a format's values
/// come to. It answers without looking for reasons.
final class LeafCheck: Sendable {
  private let types: InstanceTypes
  private let strings: KeyTable?
  private let patterns: [Pattern]
  private let lengths: ClosedRange<Int>?

  /// Nil where `checks` ask for more.
  init?(_ checks: [Check]) {
    var types: InstanceTypes = [.null, .boolean, .integer, .number, .string, .array, .object]
    var strings: KeyTable?
    var patterns: [Pattern] = []
    var lengths: ClosedRange<Int>?
    for check in checks {
      switch check {
      case .type(let expected): types.formIntersection(expected)
      case .enumeration(let values):
        guard strings == nil, let table = values.strings else { return nil }
        strings = table
        types.formIntersection(.string)
      case .pattern(let check): patterns.append(check.pattern)
      case .length(let limit, let isMaximum):
        let known = lengths ?? 0...Int.max
        guard let range = isMaximum ? known.capped(at: limit) : known.raised(to: limit) else {
          return nil
        }
        lengths = range
      default: return nil
      }
    }
    self.types = types
    self.strings = strings
    self.patterns = patterns
    self.lengths = lengths
  }

  /// Whether `node`, which is no alias, fits. False also where the general evaluation must decide.
  func accepts(_ node: YAMLNode, in stream: YAMLStream) -> Bool {
    let found = stream.instanceTypes(of: node)
    guard !types.isDisjoint(with: found) else { return false }
    guard found == .string else { return true }
    if let lengths, !lengths.contains(stream.scalarCount(of: node)) { return false }
    if strings == nil, patterns.isEmpty { return true }
    return stream.withUTF8(of: node) { bytes in
      if let strings, strings.number(of: bytes) == nil { return false }
      for pattern in patterns where pattern.matches(bytes) != .match { return false }
      return true
    }
  }
}

extension ClosedRange<Int> {
  fileprivate func capped(at limit: Int) -> ClosedRange<Int>? {
    limit < lowerBound ? nil : lowerBound...Swift.min(upperBound, limit)
  }

  fileprivate func raised(to limit: Int) -> ClosedRange<Int>? {
    limit > upperBound ? nil : Swift.max(lowerBound, limit)...upperBound
  }
}
