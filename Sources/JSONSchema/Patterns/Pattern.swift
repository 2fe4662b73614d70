/// A regular expression of ECMA-262 in Unicode mode (flag `u`), as JSON Schema's `pattern` and
/// `patternProperties` want it.
///
/// A pattern without back-references, lookaround, word boundaries and Unicode properties becomes a
/// deterministic automaton when that is small: one table step for each scalar, whatever the pattern.
/// All others run on a backtracking matcher with a limit of steps.
///
/// Sources: ECMA-262, 22.2; JSON Schema 2020-12 Core, 6.4 and Validation, 6.3.3.
package struct Pattern: Sendable {
  /// What a search found.
  package enum Outcome: Hashable, Sendable {
    case match
    case noMatch
    /// A limit of ``PatternLimits`` was reached before there was an answer.
    case tooCostly
  }

  private enum Engine: Sendable {
    case automaton(PatternAutomaton)
    case program(PatternProgram)
  }

  private let engine: Engine

  /// Reads and compiles a pattern. Throws what ECMA-262 refuses in Unicode mode, what is not known
  /// here, and what exceeds ``PatternLimits``. Some microseconds for each character.
  package init(_ source: String) throws(PatternError) {
    let tree = try PatternParser.parse(source)
    if let automaton = PatternAutomaton(tree) {
      engine = .automaton(automaton)
    } else {
      engine = .program(try PatternCompiler.program(of: tree))
    }
  }

  /// A pattern that always backtracks, so that tests can compare.
  package init(backtracking source: String) throws(PatternError) {
    engine = .program(try PatternCompiler.program(of: try PatternParser.parse(source)))
  }

  /// Whether the pattern is an automaton: every text is then searched in linear time, and the
  /// outcome is never ``Outcome/tooCostly``.
  package var isLinear: Bool {
    if case .automaton = engine { true } else { false }
  }

  /// Whether the pattern matches somewhere in `utf8`, which should be valid UTF-8; damaged text
  /// gives some answer.
  package func matches(_ utf8: UnsafeBufferPointer<UInt8>) -> Outcome {
    switch engine {
    case .automaton(let automaton): automaton.matches(utf8) ? .match : .noMatch
    case .program(let program): PatternMatcher.search(utf8, for: program)
    }
  }
}
