import YAMLTree

/// Choosing, among all that is wrong, what tells the author most.
enum BestMatch {
  /// The violations with each fault of several branches replaced by what is wrong with the branch that
  /// was plainly meant, where there is one, and with one violation for each place and cause.
  static func explanations(for violations: [Violation]) -> [Violation] {
    var explained: [Violation] = []
    for violation in violations {
      for candidate in explanations(for: violation)
      where !explained.contains(where: { isSameFault($0, candidate) }) {
        explained.append(candidate)
      }
    }
    return explained
  }

  private static func explanations(for violation: Violation) -> [Violation] {
    guard case .noBranch(let branches) = violation.reason else { return [violation] }
    let explained = branches.map(explanations)
    if let types = expectedTypes(explained, at: violation.node) {
      return [
        Violation(
          .type(expected: types.expected, found: types.found), node: violation.node,
          keyword: violation.keyword, schemaLocation: violation.schemaLocation)
      ]
    }
    if let meant = meantBranch(explained, at: violation.node) { return meant }
    return [
      Violation(
        .noBranch(branches: explained), node: violation.node, key: violation.key,
        keyword: violation.keyword, schemaLocation: violation.schemaLocation)
    ]
  }

  /// The branch that the instance plainly meant: the only one whose type fits and whose distinguishing
  /// values (`const`, `enum`) fit; among several, the only one with the fewest faults.
  private static func meantBranch(_ branches: [[Violation]], at node: YAMLNode) -> [Violation]? {
    let fitting = branches.filter { branch in !branch.contains { isTypeFault($0, at: node) } }
    let candidates = fitting.isEmpty ? branches : fitting
    if candidates.count == 1 { return candidates[0] }
    let distinguished = candidates.filter { branch in
      !branch.contains { if case .enumeration = $0.reason { true } else { false } }
    }
    if distinguished.count == 1 { return distinguished[0] }
    let fewest = candidates.map(\.count).min()
    let nearest = candidates.filter { $0.count == fewest }
    return nearest.count == 1 ? nearest[0] : nil
  }

  /// The types that all branches together would allow, where the type is what is wrong with each.
  private static func expectedTypes(
    _ branches: [[Violation]], at node: YAMLNode
  ) -> (expected: InstanceTypes, found: InstanceTypes)? {
    var all: (expected: InstanceTypes, found: InstanceTypes)?
    for branch in branches {
      let fault = branch.first { isTypeFault($0, at: node) }
      guard case .type(let expected, let found)? = fault?.reason else { return nil }
      all = (expected.union(all?.expected ?? []), found)
    }
    return all
  }

  private static func isTypeFault(_ violation: Violation, at node: YAMLNode) -> Bool {
    guard case .type = violation.reason else { return false }
    return violation.node == node
  }

  private static func isSameFault(_ left: Violation, _ right: Violation) -> Bool {
    guard left.node == right.node, left.key == right.key, left.keyword == right.keyword else {
      return false
    }
    switch (left.reason, right.reason) {
    case (.missingProperty(let one), .missingProperty(let other)): return one == other
    case (.missingDependent(let one, _), .missingDependent(let other, _)): return one == other
    default: return true
    }
  }
}
