/// A pattern as a tree, in the words of ECMA-262, 22.2.1.
indirect enum PatternNode: Sendable {
  case empty
  /// One Unicode scalar. A surrogate code point, which can be written but not met, is one too.
  case scalar(UInt32)
  /// One scalar out of a set.
  case set(PatternScalarSet)
  case sequence([PatternNode])
  case alternation([PatternNode])
  /// A capturing group with its number from 1.
  case capture(PatternNode, number: Int)
  case repetition(PatternNode, PatternQuantifier)
  case startOfText
  case endOfText
  case wordBoundary(isNegated: Bool)
  case backReference(number: Int)
  case namedBackReference(name: String)
  case look(PatternNode, PatternLook)
}

/// `{minimum,maximum}`, and what the loop has to know of its body.
struct PatternQuantifier: Hashable, Sendable {
  let minimum: Int
  /// `Int.max` where there is none.
  let maximum: Int
  let isGreedy: Bool
  /// The capturing groups inside: each round forgets what they held (ECMA-262, 22.2.2.3.1).
  let captures: Range<Int>
}

/// The kind of a lookaround assertion.
struct PatternLook: Hashable, Sendable {
  let isBehind: Bool
  let isNegated: Bool
}

/// A parsed pattern.
struct PatternTree: Sendable {
  let root: PatternNode
  let captureCount: Int
  /// The groups of a name; more than one where they are in different alternatives (ECMA-262, 2025).
  let names: [String: [Int]]
}

extension PatternNode {
  /// Whether the node can match without passing a scalar. True also where that is not certain.
  var canBeEmpty: Bool {
    switch self {
    case .scalar, .set: false
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .alternation(let choices): choices.contains(where: \.canBeEmpty)
    case .capture(let body, _): body.canBeEmpty
    case .repetition(let body, let quantifier): quantifier.minimum == 0 || body.canBeEmpty
    default: true
    }
  }
}
