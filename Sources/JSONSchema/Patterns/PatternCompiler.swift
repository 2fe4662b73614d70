/// Translates a tree into instructions. O(size of the tree): repetitions are loops.
struct PatternCompiler {
  var program = PatternProgram()
  private let tree: PatternTree
  /// First register of each group that a back-reference names.
  private var registers: [Int: Int] = [:]

  static func program(of tree: PatternTree) throws(PatternError) -> PatternProgram {
    var compiler = PatternCompiler(tree)
    try compiler.emit(tree.root, before: false)
    try compiler.append(.match)
    return compiler.program
  }

  private init(_ tree: PatternTree) {
    self.tree = tree
    for group in tree.referencedGroups.sorted() {
      registers[group] = program.registerCount
      program.registerCount += 2
    }
  }

  /// - Parameter before: whether the node is part of a lookbehind, which is read backwards.
  mutating func emit(_ node: PatternNode, before: Bool) throws(PatternError) {
    switch node {
    case .empty: break
    case .scalar(let value): try append(before ? .scalarBefore(value) : .scalar(value))
    case .set(let set):
      let index = Int32(addSet(set))
      try append(before ? .setBefore(index) : .set(index))
    case .sequence(let parts):
      if before {
        for part in parts.reversed() { try emit(part, before: true) }
      } else {
        for part in parts { try emit(part, before: false) }
      }
    case .alternation(let choices): try emitAlternation(choices[...], before: before)
    case .capture(let body, let number):
      guard let register = registers[number] else { return try emit(body, before: before) }
      try append(.store(Int32(before ? register + 1 : register)))
      try emit(body, before: before)
      try append(.store(Int32(before ? register : register + 1)))
    case .repetition(let body, let quantifier):
      try emitRepetition(of: body, quantifier, before: before)
    case .startOfText: try append(.startOfText)
    case .endOfText: try append(.endOfText)
    case .wordBoundary(let isNegated): try append(.wordBoundary(isNegated: isNegated))
    case .backReference(let number): try emitReferences(to: [number], before: before)
    case .namedBackReference(let name):
      // At most one of the groups has taken part; the others match the empty text.
      try emitReferences(to: tree.names[name] ?? [], before: before)
    case .look(let body, let kind):
      let start = try append(.lookEnd)
      try emit(body, before: kind.isBehind)
      try append(.lookEnd)
      program.instructions[start] = .look(rest: Int32(here), isNegated: kind.isNegated)
    }
  }

  private mutating func emitAlternation(
    _ choices: ArraySlice<PatternNode>, before: Bool
  ) throws(PatternError) {
    var jumps: [Int] = []
    for choice in choices.dropLast() {
      let split = try append(.match)
      try emit(choice, before: before)
      jumps.append(try append(.match))
      program.instructions[split] = .split(preferred: Int32(split + 1), other: Int32(here))
    }
    if let last = choices.last { try emit(last, before: before) }
    for jump in jumps { program.instructions[jump] = .jump(Int32(here)) }
  }

  private mutating func emitReferences(
    to groups: [Int], before: Bool
  ) throws(PatternError) {
    for group in groups {
      guard let register = registers[group] else { continue }
      try append(before ? .backReferenceBefore(Int32(register)) : .backReference(Int32(register)))
    }
  }

  /// Index of the next instruction.
  var here: Int { program.instructions.count }

  @discardableResult
  mutating func append(_ instruction: PatternInstruction) throws(PatternError) -> Int {
    guard here < PatternLimits.programSize else {
      throw PatternError(
        .tooLarge, "pattern has more than \(PatternLimits.programSize) instructions", at: 0)
    }
    program.instructions.append(instruction)
    return here - 1
  }

  mutating func addSet(_ set: PatternScalarSet) -> Int {
    program.sets.append(set)
    return program.sets.count - 1
  }

  /// The registers of the referenced groups among `groups`; they stand together.
  func registers(of groups: Range<Int>) -> Range<Int>? {
    let firsts = groups.compactMap { registers[$0] }
    guard let first = firsts.first, let last = firsts.last else { return nil }
    return first..<last + 2
  }
}

extension PatternTree {
  /// Numbers of the groups that some back-reference names.
  var referencedGroups: Set<Int> {
    var groups: Set<Int> = []
    var waiting = [root]
    while let node = waiting.popLast() {
      switch node {
      case .backReference(let number): groups.insert(number)
      case .namedBackReference(let name): groups.formUnion(names[name] ?? [])
      case .sequence(let parts): waiting += parts
      case .alternation(let choices): waiting += choices
      case .capture(let body, _), .repetition(let body, _), .look(let body, _):
        waiting.append(body)
      default: break
      }
    }
    return groups
  }
}
