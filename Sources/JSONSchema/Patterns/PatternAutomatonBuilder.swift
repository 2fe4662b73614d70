/// Makes a ``PatternGraph`` deterministic by the subset construction (Rabin and Scott, 1959). A state
/// is the set of parts that wait for a scalar or for the end of the text; since a search may begin at
/// every scalar, the start of the graph joins each of them.
struct PatternAutomatonBuilder {
  let graph: PatternGraph
  let alphabet: PatternAlphabet
  private(set) var transitions: [UInt16] = []
  private(set) var acceptsEnd: [Bool] = []
  private var members: [[Int]] = []
  private var known: [[Int]: UInt16] = [:]
  /// Marks of the parts that the present closure has seen.
  private var seen: [Int]
  private var generation = 0
  private var work = 0

  init(graph: PatternGraph, alphabet: PatternAlphabet) {
    self.graph = graph
    self.alphabet = alphabet
    self.seen = [Int](repeating: 0, count: graph.parts.count)
  }

  /// Fills the tables and returns the state at the start of a text; nil beyond the limits.
  mutating func build() -> UInt16? {
    addRow(of: [], acceptsEnd: false, target: PatternAutomaton.dead)
    addRow(of: [], acceptsEnd: true, target: PatternAutomaton.matched)
    known[[]] = PatternAutomaton.dead
    let first = closure(of: [graph.start], atStart: true)
    if first.accepts { return PatternAutomaton.matched }
    // Only here does `^` hold, so the state is shared with no later one.
    addRow(
      of: first.waiting, acceptsEnd: isAccepting(first.waiting, atStart: true),
      target: PatternAutomaton.dead)
    var state = 2
    while state < members.count {
      for number in 0..<alphabet.count {
        guard let next = next(of: state, after: number) else { return nil }
        transitions[state * alphabet.count + number] = next
      }
      state += 1
    }
    return 2
  }

  private mutating func next(of state: Int, after number: Int) -> UInt16? {
    var targets = [graph.start]
    for part in members[state] {
      if case .set(let set, let next) = graph.parts[part], alphabet.memberships[number][set] {
        targets.append(next)
      }
    }
    work += members[state].count
    let (waiting, accepts) = closure(of: targets, atStart: false)
    guard work <= PatternLimits.automatonWork else { return nil }
    if accepts { return PatternAutomaton.matched }
    if let state = known[waiting] { return state }
    guard transitions.count + alphabet.count <= PatternLimits.automatonTableSize else { return nil }
    let state = UInt16(members.count)
    known[waiting] = state
    addRow(
      of: waiting, acceptsEnd: isAccepting(waiting, atStart: false),
      target: PatternAutomaton.dead)
    return state
  }

  private mutating func addRow(of waiting: [Int], acceptsEnd: Bool, target: UInt16) {
    members.append(waiting)
    self.acceptsEnd.append(acceptsEnd)
    transitions += repeatElement(target, count: alphabet.count)
  }

  /// Whether the text may end where `waiting` wait.
  private mutating func isAccepting(_ waiting: [Int], atStart: Bool) -> Bool {
    closure(of: waiting, atStart: atStart, atEnd: true).accepts
  }

  /// The parts that are reached from `starts` without a scalar, in order.
  private mutating func closure(
    of starts: [Int], atStart: Bool, atEnd: Bool = false
  ) -> (waiting: [Int], accepts: Bool) {
    generation += 1
    var open = starts
    var waiting: [Int] = []
    var accepts = false
    while let part = open.popLast() {
      work += 1
      if seen[part] == generation { continue }
      seen[part] = generation
      switch graph.parts[part] {
      case .accept: accepts = true
      case .set: waiting.append(part)
      case .fork(let one, let other): open += [one, other]
      case .startOfText(let next):
        if atStart { open.append(next) }
      case .endOfText(let next):
        if atEnd { open.append(next) } else { waiting.append(part) }
      }
    }
    return (waiting.sorted(), accepts)
  }
}
