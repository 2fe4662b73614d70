import TestSupport

/// A small pattern and a matcher for it that is as plain as can be: sets of end positions.
indirect enum PatternsReference {
  case scalar(Unicode.Scalar)
  case any
  case oneOf([Unicode.Scalar], isNegated: Bool)
  case start
  case end
  case boundary(isNegated: Bool)
  case sequence([PatternsReference])
  case either([PatternsReference])
  case repeated(PatternsReference, Int, Int?, isLazy: Bool)

  static let alphabet: [Unicode.Scalar] = ["a", "b", "é", "😀", "-", "\n"]

  static func random(_ random: inout SeededRandom, depth: Int, hasBoundaries: Bool) -> Self {
    func next() -> Self { .random(&random, depth: depth - 1, hasBoundaries: hasBoundaries) }
    switch random.below(depth > 0 ? 14 : 6) {
    case 0, 1, 2: return .scalar(random.pick(alphabet))
    case 3: return .any
    case 4, 5:
      let members = (0..<1 + random.below(2)).map { _ in random.pick(alphabet) }
      return .oneOf(members, isNegated: random.below(3) == 0)
    case 6:
      if hasBoundaries, random.below(2) == 0 { return .boundary(isNegated: random.below(2) == 0) }
      return random.below(2) == 0 ? .start : .end
    case 7, 8, 9: return .sequence((0..<1 + random.below(3)).map { _ in next() })
    case 10, 11: return .either((0..<1 + random.below(3)).map { _ in next() })
    default:
      let minimum = random.below(3)
      let maximum = random.below(2) == 0 ? nil : minimum + random.below(3)
      return .repeated(next(), minimum, maximum, isLazy: random.below(3) == 0)
    }
  }

  /// The pattern in ECMA-262's notation.
  var source: String {
    switch self {
    case .scalar(let scalar): return String(scalar)
    case .any: return "."
    case .oneOf(let members, let isNegated):
      let list = members.map { $0 == "-" ? "\\-" : String($0) }.joined()
      return "[\(isNegated ? "^" : "")\(list)]"
    case .start: return "^"
    case .end: return "$"
    case .boundary(let isNegated): return isNegated ? "\\B" : "\\b"
    case .sequence(let parts): return parts.map { "(?:\($0.source))" }.joined()
    case .either(let choices): return "(\(choices.map(\.source).joined(separator: "|")))"
    case .repeated(let body, let minimum, let maximum, let isLazy):
      let upper = maximum.map(String.init) ?? ""
      return "(?:\(body.source)){\(minimum),\(upper)}\(isLazy ? "?" : "")"
    }
  }

  func isFound(in text: [Unicode.Scalar]) -> Bool {
    (0...text.count).contains { !ends(from: [$0], in: text).isEmpty }
  }

  /// Where a match may end that begins at one of `starts`.
  private func ends(from starts: Set<Int>, in text: [Unicode.Scalar]) -> Set<Int> {
    func pass(_ isWanted: (Unicode.Scalar) -> Bool) -> Set<Int> {
      Set(starts.filter { $0 < text.count && isWanted(text[$0]) }.map { $0 + 1 })
    }
    switch self {
    case .scalar(let scalar): return pass { $0 == scalar }
    case .any: return pass { $0 != "\n" }
    case .oneOf(let members, let isNegated): return pass { members.contains($0) != isNegated }
    case .start: return starts.intersection([0])
    case .end: return starts.intersection([text.count])
    case .boundary(let isNegated):
      func isWord(_ place: Int) -> Bool {
        text.indices.contains(place) && ["a", "b"].contains(text[place])
      }
      return starts.filter { (isWord($0 - 1) != isWord($0)) != isNegated }
    case .sequence(let parts): return parts.reduce(starts) { $1.ends(from: $0, in: text) }
    case .either(let choices):
      return choices.reduce(into: []) { $0.formUnion($1.ends(from: starts, in: text)) }
    case .repeated(let body, let minimum, let maximum, _):
      var present = starts
      for _ in 0..<minimum { present = body.ends(from: present, in: text) }
      var all = present
      // After as many rounds as there are places nothing is new.
      for _ in 0..<(maximum.map { $0 - minimum } ?? text.count + 1) {
        present = body.ends(from: present, in: text)
        all.formUnion(present)
      }
      return all
    }
  }
}
