extension PatternCompiler {
  /// A quantified term, by the cheapest kind of loop that keeps the meaning of ECMA-262's
  /// RepeatMatcher (22.2.2.3.1): a round forgets the groups inside, and once the minimum is reached
  /// a round that passes nothing fails.
  mutating func emitRepetition(
    of body: PatternNode, _ quantifier: PatternQuantifier, before: Bool
  ) throws(PatternError) {
    if quantifier.maximum == 0 { return }
    if let set = singleSet(body) {
      program.runs.append(
        PatternRun(
          set: addSet(set), minimum: quantifier.minimum, maximum: quantifier.maximum,
          isGreedy: quantifier.isGreedy, isBefore: before))
      try append(.run(Int32(program.runs.count - 1)))
      return
    }
    let forgotten = registers(of: quantifier.captures)
    switch (quantifier.minimum, quantifier.maximum) {
    case (1, 1): try emit(body, before: before)
    case (0, 1) where forgotten == nil || !body.canBeEmpty:
      let split = try append(.match)
      try emitRound(of: body, forgetting: forgotten, before: before)
      program.instructions[split] = choice(quantifier, more: split + 1, enough: here)
    case (0, .max) where !body.canBeEmpty:
      let split = try append(.match)
      try emitRound(of: body, forgetting: forgotten, before: before)
      try append(.jump(Int32(split)))
      program.instructions[split] = choice(quantifier, more: split + 1, enough: here)
    case (1, .max) where !body.canBeEmpty:
      let start = here
      try emitRound(of: body, forgetting: forgotten, before: before)
      try append(choice(quantifier, more: start, enough: here + 1))
    default:
      try emitLoop(of: body, quantifier, forgetting: forgotten, before: before)
    }
  }

  private mutating func emitLoop(
    of body: PatternNode, _ quantifier: PatternQuantifier, forgetting forgotten: Range<Int>?,
    before: Bool
  ) throws(PatternError) {
    let index = Int32(program.loops.count)
    program.loops.append(
      PatternLoop(
        countRegister: program.registerCount, startRegister: program.registerCount + 1,
        minimum: quantifier.minimum, maximum: quantifier.maximum, isGreedy: quantifier.isGreedy))
    program.registerCount += 2
    try append(.loopEnter(index))
    let test = try append(.loopTest(index))
    try append(.loopRound(index))
    try emitRound(of: body, forgetting: forgotten, before: before)
    try append(.loopNext(index))
    program.loops[Int(index)].test = test
    program.loops[Int(index)].rest = here
  }

  private mutating func emitRound(
    of body: PatternNode, forgetting forgotten: Range<Int>?, before: Bool
  ) throws(PatternError) {
    if let forgotten {
      try append(.forget(first: Int32(forgotten.lowerBound), count: Int32(forgotten.count)))
    }
    try emit(body, before: before)
  }

  private func choice(
    _ quantifier: PatternQuantifier, more: Int, enough: Int
  ) -> PatternInstruction {
    quantifier.isGreedy
      ? .split(preferred: Int32(more), other: Int32(enough))
      : .split(preferred: Int32(enough), other: Int32(more))
  }

  /// The set of a node that passes exactly one scalar and nothing else.
  private func singleSet(_ node: PatternNode) -> PatternScalarSet? {
    switch node {
    case .scalar(let value): PatternScalarSet(ranges: [value...value])
    case .set(let set): set
    case .capture(let body, let number) where registers(of: number..<number + 1) == nil:
      singleSet(body)
    case .sequence(let parts) where parts.count == 1: singleSet(parts[0])
    default: nil
    }
  }
}
