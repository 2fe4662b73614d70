import SourceText
import YAMLTree

extension Evaluator {
  /// Runs a check that looks at the value alone.
  mutating func runAssertion(
    _ check: Check, of compiled: CompiledSchema, at node: YAMLNode
  ) -> Bool {
    switch check {
    case .enumeration(let values):
      return fits(values, node)
        || fail(.enumeration(allowed: values.nodes.map(\.json)), node, values.keyword, compiled)
    case .bound(let bound, let keyword, let limit):
      guard let number = stream.exactNumber(of: node) else { return true }
      return keyword.allows(number, limit: bound)
        || fail(
          .bound(keyword: keyword.rawValue, limit: limit), node, keyword.rawValue, compiled)
    case .multipleOf(let divisor, let text):
      guard let number = stream.exactNumber(of: node) else { return true }
      return number.isMultiple(of: divisor)
        || fail(.multipleOf(divisor: text), node, "multipleOf", compiled)
    case .length(let limit, let isMaximum):
      guard stream.instanceTypes(of: node) == .string else { return true }
      let count = stream.scalarCount(of: node)
      return (isMaximum ? count <= limit : count >= limit)
        || fail(
          .length(count: count, limit: limit, isTooLong: isMaximum), node,
          isMaximum ? "maxLength" : "minLength", compiled)
    case .pattern(let check):
      guard stream.instanceTypes(of: node) == .string else { return true }
      switch stream.withUTF8(of: node, { check.pattern.matches($0) }) {
      case .match: return true
      case .noMatch: return fail(.pattern(source: check.source), node, "pattern", compiled)
      case .tooCostly: return fail(.costlyPattern(source: check.source), node, "pattern", compiled)
      }
    case .format(let format):
      guard stream.instanceTypes(of: node) == .string else { return true }
      return stream.withUTF8(of: node, { format.matches($0) })
        || fail(.format(name: format.rawValue), node, "format", compiled)
    case .itemCount(let limit, let isMaximum):
      guard stream.kind(of: node) == .sequence else { return true }
      return checkCount(
        limit, isMaximum, isMaximum ? "maxItems" : "minItems", of: compiled, at: node)
    case .propertyCount(let limit, let isMaximum):
      guard stream.kind(of: node) == .mapping else { return true }
      return checkCount(
        limit, isMaximum, isMaximum ? "maxProperties" : "minProperties", of: compiled, at: node)
    case .uniqueItems: return runUniqueItems(of: compiled, at: node)
    case .dependentRequired(let dependents):
      guard stream.kind(of: node) == .mapping else { return true }
      return all(dependents) { evaluator, dependent in
        guard evaluator.has(dependent.key, node) else { return true }
        return evaluator.all(dependent.needs) { evaluator, need in
          evaluator.has(need, node)
            || evaluator.fail(
              .missingDependent(name: need, because: dependent.key), node, "dependentRequired",
              compiled)
        }
      }
    default: return true
    }
  }

  private func fits(_ values: Values, _ node: YAMLNode) -> Bool {
    if let strings = values.strings {
      return stream.instanceTypes(of: node) == .string
        && stream.withUTF8(of: node, { strings.number(of: $0) }) != nil
    }
    return values.nodes.contains(LocatedNode(stream: stream, node: node))
  }

  private mutating func checkCount(
    _ limit: Int, _ isMaximum: Bool, _ keyword: String, of compiled: CompiledSchema,
    at node: YAMLNode
  ) -> Bool {
    let count = stream.childCount(of: node)
    return (isMaximum ? count <= limit : count >= limit)
      || fail(
        .count(count: count, limit: limit, isTooMany: isMaximum), node, keyword, compiled)
  }

  private mutating func runUniqueItems(of compiled: CompiledSchema, at node: YAMLNode) -> Bool {
    guard stream.kind(of: node) == .sequence else { return true }
    var seen: Set<LocatedNode> = []
    return all(stream.items(of: node)) { evaluator, item in
      let (isNew, first) = seen.insert(LocatedNode(stream: evaluator.stream, node: item))
      return isNew
        || evaluator.fail(.notUnique(first: first.node), item, "uniqueItems", compiled)
    }
  }
}

extension LocatedNode {
  /// A scalar as JSON writes it, for messages; a collection as it stands in its file.
  var json: String {
    switch stream.kind(of: node) {
    case .scalar where stream.instanceTypes(of: node) == .string: "\"\(stream.text(of: node))\""
    case .scalar: stream.text(of: node)
    default: stream.source.text(in: stream.range(of: node))
    }
  }
}
