import SourceText

/// Runs a ``PatternProgram`` by backtracking, with a stack of its own.
///
/// The stack holds what is to be tried when the present way fails, and the old values of registers.
/// Time and space are bounded by ``PatternLimits``.
struct PatternMatcher {
  let text: UnsafeBufferPointer<UInt8>
  let instructions: UnsafeBufferPointer<PatternInstruction>
  let sets: UnsafeBufferPointer<PatternScalarSet>
  let runs: UnsafeBufferPointer<PatternRun>
  let loops: UnsafeBufferPointer<PatternLoop>
  var registers: [Int32]
  var stack: [Entry] = []
  /// Place in `stack` of the innermost lookaround that is open; -1 outside.
  var barrier = -1
  /// Steps that are left; below zero when a limit is exceeded.
  var steps: Int
  /// Index of the instruction.
  var place = 0
  /// Byte offset in the text, always between scalars.
  var position = 0

  /// Searches the whole text: the program is tried at each scalar in turn.
  static func search(
    _ text: UnsafeBufferPointer<UInt8>, for program: PatternProgram
  ) -> Pattern.Outcome {
    // Positions are kept in 32 bits.
    guard text.count < Int(Int32.max) else { return .tooCostly }
    return program.instructions.withUnsafeBufferPointer { instructions in
      program.sets.withUnsafeBufferPointer { sets in
        program.runs.withUnsafeBufferPointer { runs in
          program.loops.withUnsafeBufferPointer { loops in
            var matcher = PatternMatcher(
              text: text, instructions: instructions, sets: sets, runs: runs, loops: loops,
              registers: [Int32](repeating: -1, count: program.registerCount),
              steps: PatternLimits.steps(forByteCount: text.count))
            return matcher.search()
          }
        }
      }
    }
  }

  private mutating func search() -> Pattern.Outcome {
    let isAnchored = if case .startOfText = instructions[0] { true } else { false }
    var start = 0
    while true {
      place = 0
      position = start
      if run() { return .match }
      if steps < 0 { return .tooCostly }
      if isAnchored || start >= text.count { return .noMatch }
      start += UTF8Scalars.decode(text, at: start).length
    }
  }

  /// Tries the program at the position; false also when a limit is exceeded. A failure leaves the
  /// stack empty and the registers as they were.
  private mutating func run() -> Bool {
    while true {
      steps -= 1
      if steps < 0 { return false }
      let instruction = instructions[place]
      if case .match = instruction { return true }
      if !execute(instruction), !backtrack() { return false }
    }
  }

  /// Carries out one instruction; false where the text does not agree.
  @inline(__always)
  private mutating func execute(_ instruction: PatternInstruction) -> Bool {
    switch instruction {
    case .match: return true
    case .scalar(let value): return passNext { $0 == value }
    case .scalarBefore(let value): return passPrevious { $0 == value }
    case .set(let index):
      let sets = sets
      return passNext { sets[Int(index)].contains($0) }
    case .setBefore(let index):
      let sets = sets
      return passPrevious { sets[Int(index)].contains($0) }
    case .run(let index): return pass(runs[Int(index)])
    case .split(let preferred, let other):
      push(Entry(kind: .choice, place: other, first: Int32(position)))
      place = Int(preferred)
      return true
    case .jump(let target):
      place = Int(target)
      return true
    case .store(let register): return proceed(setting: Int(register), to: position)
    case .forget(let first, let count):
      for register in Int(first)..<Int(first + count) { set(register, to: -1) }
      steps -= Int(count)
      return proceed()
    case .startOfText: return position == 0 && proceed()
    case .endOfText: return position == text.count && proceed()
    case .wordBoundary(let isNegated): return isAtWordBoundary != isNegated && proceed()
    case .backReference(let register): return passReference(Int(register), before: false)
    case .backReferenceBefore(let register): return passReference(Int(register), before: true)
    case .look: return openLook()
    case .lookEnd: return closeLook()
    case .loopEnter(let index): return proceed(setting: loops[Int(index)].countRegister, to: 0)
    case .loopTest(let index): return test(loops[Int(index)])
    case .loopRound(let index):
      return proceed(setting: loops[Int(index)].startRegister, to: position)
    case .loopNext(let index): return finishRound(of: loops[Int(index)])
    }
  }
}
