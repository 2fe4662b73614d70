/// A pattern as a nondeterministic automaton, after Thompson (Comm. ACM 11, 1968), with counted
/// repetitions written out.
///
/// It decides only whether there is a match, so that greed and groups play no part.
struct PatternGraph {
  /// A node; targets are indices of nodes.
  enum Part {
    case accept
    /// Passes one scalar of a set, an index of `sets`.
    case set(Int, next: Int)
    case fork(Int, Int)
    case startOfText(next: Int)
    case endOfText(next: Int)
  }

  private(set) var parts: [Part] = [.accept]
  /// The different sets, as ranges.
  private(set) var sets: [[ClosedRange<UInt32>]] = []
  private(set) var start = 0
  private var setIndices: [[ClosedRange<UInt32>]: Int] = [:]

  /// Nil for a pattern that needs more than such an automaton, or too large a one.
  init?(_ tree: PatternTree) {
    guard let start = add(tree.root, before: 0) else { return nil }
    self.start = start
  }

  /// Adds the parts of `node`, which lead on to `next`, and returns the first of them.
  private mutating func add(_ node: PatternNode, before next: Int) -> Int? {
    switch node {
    case .empty: return next
    case .scalar(let value): return add(ranges: [value...value], before: next)
    case .set(let set):
      return set.properties.isEmpty ? add(ranges: set.ranges, before: next) : nil
    case .sequence(let parts):
      var target = next
      for part in parts.reversed() {
        guard let first = add(part, before: target) else { return nil }
        target = first
      }
      return target
    case .alternation(let choices):
      var target: Int?
      for choice in choices.reversed() {
        guard let first = add(choice, before: next) else { return nil }
        if let rest = target { target = add(.fork(first, rest)) } else { target = first }
        if target == nil { return nil }
      }
      return target
    case .capture(let body, _): return add(body, before: next)
    case .repetition(let body, let quantifier):
      return addRepetition(of: body, quantifier, before: next)
    case .startOfText: return add(.startOfText(next: next))
    case .endOfText: return add(.endOfText(next: next))
    case .wordBoundary, .backReference, .namedBackReference, .look: return nil
    }
  }

  private mutating func addRepetition(
    of body: PatternNode, _ quantifier: PatternQuantifier, before next: Int
  ) -> Int? {
    var target = next
    if quantifier.maximum == .max {
      guard let loop = add(.fork(next, next)), let first = add(body, before: loop) else {
        return nil
      }
      parts[loop] = .fork(first, next)
      target = loop
    } else {
      for _ in quantifier.minimum..<quantifier.maximum {
        guard let first = add(body, before: target) else { return nil }
        // An empty body adds nothing, however often.
        if first == target { break }
        guard let fork = add(.fork(first, next)) else { return nil }
        target = fork
      }
    }
    for _ in 0..<quantifier.minimum {
      guard let first = add(body, before: target) else { return nil }
      if first == target { break }
      target = first
    }
    return target
  }

  private mutating func add(ranges: [ClosedRange<UInt32>], before next: Int) -> Int? {
    let index = setIndices[ranges] ?? sets.count
    if index == sets.count {
      sets.append(ranges)
      setIndices[ranges] = index
    }
    return add(.set(index, next: next))
  }

  private mutating func add(_ part: Part) -> Int? {
    guard parts.count < PatternLimits.automatonParts else { return nil }
    parts.append(part)
    return parts.count - 1
  }
}
