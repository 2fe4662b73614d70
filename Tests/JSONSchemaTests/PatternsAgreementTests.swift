import JSONSchema
import TestSupport
import Testing

/// Random patterns on random texts: both engines against a matcher that is written otherwise.
@Suite("Patterns: agreement")
struct PatternsAgreementTests {
  @Test("engines agree with the reference", arguments: 0..<8)
  func reference(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    // Half of the seeds have word boundaries, which only the backtracking matcher knows.
    let hasBoundaries = seed % 2 == 1
    for _ in 0..<250 {
      let reference = PatternsReference.random(&random, depth: 4, hasBoundaries: hasBoundaries)
      let source = reference.source
      let pattern = try Pattern(source)
      let backtracking = try Pattern(backtracking: source)
      if !hasBoundaries { #expect(pattern.isLinear, "\(source)") }
      for _ in 0..<12 {
        let scalars = (0..<random.below(8)).map { _ in random.pick(PatternsReference.alphabet) }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let expected: Pattern.Outcome = reference.isFound(in: scalars) ? .match : .noMatch
        let found = pattern.outcome(String(text))
        #expect(found == expected, "\(source) on \(String(text).debugDescription)")
        let other = backtracking.outcome(String(text))
        #expect(
          other == expected || other == .tooCostly,
          "\(source) on \(String(text).debugDescription)")
      }
    }
  }

  @Test(
    "engines agree on the shapes of real schemas",
    arguments: [
      "^[a-z0-9]+(-[a-z0-9]+)*$", "^x-", "^[0-9a-f]{6}$", "^\\d{4}-\\d{2}$", "ab",
      "^[A-Za-z_][-A-Za-z0-9._]*$", "^[^#]*#?$", "^(\\./|/|[A-Za-z]:|\\\\)", "[^/]+/.+",
      "[0-9]+(\\.[0-9]+){3}", "^(?:[a-f]|0)+$", "(^a|b$)", "^\\s*\\S+\\s*$",
    ])
  func shapes(source: String) throws {
    var random = SeededRandom(seed: 9)
    let pattern = try Pattern(source)
    let backtracking = try Pattern(backtracking: source)
    #expect(pattern.isLinear)
    let alphabet = Array("ab0f1-x./#: \\é\u{A0}")
    for _ in 0..<400 {
      let text = String((0..<random.below(12)).map { _ in random.pick(alphabet) })
      #expect(pattern.outcome(text) == backtracking.outcome(text), "\(text.debugDescription)")
    }
  }
}
