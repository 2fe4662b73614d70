/// How much a pattern may cost, each with its ground.
package enum PatternLimits {
  /// Length of a pattern in Unicode scalars. Patterns of published schemas have fewer than 2,000;
  /// generated alternations of words reach some ten thousand.
  package static let sourceLength = 65_536

  /// Instructions of a compiled pattern. Counted repetitions are loops, so a pattern of the greatest
  /// length may still exceed it, but only by being long.
  package static let programSize = 100_000

  /// Groups inside groups. Parser and compiler are recursive: some hundred bytes of stack for each
  /// level, on threads that may have only 512 KiB.
  package static let nesting = 200

  /// Steps of the backtracking matcher, one for an instruction or a scalar passed, in a text of
  /// `byteCount` bytes: enough for a thousand characters to be searched in quadratic time, and for
  /// patterns that need a bounded number of steps for each byte of a long text. A step takes about
  /// 10 ns, so that a hostile pattern costs some hundredths of a second.
  package static func steps(forByteCount byteCount: Int) -> Int { 2_000_000 + 32 * byteCount }

  /// Entries of 16 bytes on the backtracking matcher's stack, 64 MiB: as many as a text of 1 MB needs
  /// in a loop with a choice in it.
  package static let stackEntries = 4_194_304

  /// States of the nondeterministic automaton, in which counted repetitions are written out. A
  /// pattern beyond it is left to the backtracking matcher.
  package static let automatonParts = 4_096

  /// Entries of an automaton's table, two bytes each, 128 KiB: identifiers, dates and hashes need
  /// less than 1,000.
  package static let automatonTableSize = 65_536

  /// Steps that building an automaton may take before the pattern is left to the backtracking
  /// matcher; some 8 ms. The number of states can be exponential in the length of the pattern, while
  /// `^.{0,1000}$` and its like take 20,000.
  package static let automatonWork = 200_000
}
