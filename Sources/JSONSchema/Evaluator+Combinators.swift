import YAMLTree

extension Evaluator {
  /// `anyOf`. All branches are evaluated where somebody asks which children they evaluated.
  mutating func runAnyOf(
    _ numbers: [Int], of compiled: CompiledSchema, at node: YAMLNode,
    _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    var isValid = false
    for number in numbers where self.isValid(number, node, &evaluated) {
      isValid = true
      if evaluated == nil { break }
    }
    return isValid || failAllBranches(numbers, "anyOf", of: compiled, at: node)
  }

  /// `oneOf`.
  mutating func runOneOf(
    _ numbers: [Int], of compiled: CompiledSchema, at node: YAMLNode,
    _ evaluated: inout EvaluatedChildren?
  ) -> Bool {
    var fitting = evaluated
    var count = 0
    for number in numbers where isValid(number, node, &fitting) { count += 1 }
    switch count {
    case 1:
      evaluated = fitting
      return true
    case 0: return failAllBranches(numbers, "oneOf", of: compiled, at: node)
    default: return fail(.manyBranches(count: count), node, "oneOf", compiled)
    }
  }

  private mutating func failAllBranches(
    _ numbers: [Int], _ keyword: String, of compiled: CompiledSchema, at node: YAMLNode
  ) -> Bool {
    guard collects else { return false }
    let branches = numbers.map { violations($0, node) }
    return fail(.noBranch(branches: branches), node, keyword, compiled)
  }
}
