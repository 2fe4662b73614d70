import SourceText

/// A pattern as a deterministic automaton that searches: one table step for each scalar.
struct PatternAutomaton: Sendable {
  /// States with a meaning of their own.
  static let dead: UInt16 = 0
  static let matched: UInt16 = 1

  private let alphabet: PatternAlphabet
  /// For each state and class the next state.
  private let transitions: [UInt16]
  /// For each state, whether the text may end there.
  private let acceptsEnd: [Bool]
  private let start: UInt16

  /// Nil for a pattern that needs more than such an automaton (back-references, lookaround, word
  /// boundaries, properties), or one beyond ``PatternLimits``.
  init?(_ tree: PatternTree) {
    guard let graph = PatternGraph(tree), let alphabet = PatternAlphabet(of: graph.sets) else {
      return nil
    }
    var builder = PatternAutomatonBuilder(graph: graph, alphabet: alphabet)
    guard let start = builder.build() else { return nil }
    self.alphabet = alphabet
    self.transitions = builder.transitions
    self.acceptsEnd = builder.acceptsEnd
    self.start = start
  }

  /// Whether the pattern matches somewhere in the text. O(n), without allocation.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let width = alphabet.count
    return transitions.withUnsafeBufferPointer { transitions in
      alphabet.asciiClasses.withUnsafeBufferPointer { asciiClasses in
        var state = start
        var index = 0
        while index < text.count, state > Self.matched {
          let byte = text[index]
          let number: UInt8
          if byte < 0x80 {
            number = asciiClasses[Int(byte)]
            index += 1
          } else {
            let (scalar, length) = UTF8Scalars.decode(text, at: index)
            number = alphabet.classOfScalar(scalar.value)
            index += length
          }
          state = transitions[Int(state) * width + Int(number)]
        }
        return acceptsEnd[Int(state)]
      }
    }
  }
}
