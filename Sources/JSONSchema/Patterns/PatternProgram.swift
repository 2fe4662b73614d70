/// A pattern compiled for ``PatternMatcher``.
///
/// Registers hold text positions or counts: first a pair for each group that a back-reference names,
/// then a count and a position for each counted loop. All begin at -1.
struct PatternProgram: Sendable {
  var instructions: [PatternInstruction] = []
  var sets: [PatternScalarSet] = []
  var runs: [PatternRun] = []
  var loops: [PatternLoop] = []
  var registerCount = 0
}

/// One step of a program. Targets are indices of instructions. What is called "before" passes its
/// scalar from the end to the start, as lookbehind reads.
enum PatternInstruction: Sendable {
  case match
  case scalar(UInt32)
  case scalarBefore(UInt32)
  /// Index in ``PatternProgram/sets``.
  case set(Int32)
  case setBefore(Int32)
  /// Index in ``PatternProgram/runs``.
  case run(Int32)
  /// Goes on at `preferred`, and at `other` when that fails.
  case split(preferred: Int32, other: Int32)
  case jump(Int32)
  /// Stores the position in a register.
  case store(Int32)
  /// Sets `count` registers to -1.
  case forget(first: Int32, count: Int32)
  case startOfText
  case endOfText
  case wordBoundary(isNegated: Bool)
  /// The text between the positions in the register and the next one.
  case backReference(Int32)
  case backReferenceBefore(Int32)
  /// An assertion whose body follows, up to its `lookEnd`; the rest is at `rest`.
  case look(rest: Int32, isNegated: Bool)
  case lookEnd
  /// Begins a loop of ``PatternProgram/loops``.
  case loopEnter(Int32)
  /// Decides whether another round is to come.
  case loopTest(Int32)
  case loopRound(Int32)
  case loopNext(Int32)
}

/// One scalar or set, repeated: needs one entry of the stack, however often.
struct PatternRun: Hashable, Sendable {
  /// Index in ``PatternProgram/sets``.
  let set: Int
  let minimum: Int
  let maximum: Int
  let isGreedy: Bool
  let isBefore: Bool
}

/// A loop that counts its rounds or has to notice empty ones.
struct PatternLoop: Hashable, Sendable {
  let countRegister: Int
  /// Where the round began.
  let startRegister: Int
  let minimum: Int
  let maximum: Int
  let isGreedy: Bool
  /// Instructions of the test and behind the loop.
  var test = 0
  var rest = 0
}
