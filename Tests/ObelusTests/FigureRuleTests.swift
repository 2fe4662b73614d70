import Testing

@testable import Obelus

/// How figures of claims and sources are held against each other.
@Suite struct FigureRuleTests {
  private func found(
    claim: String, source: String, verdict: String = "verified", project: String? = nil
  ) async throws -> [String] {
    let example = RuleExample(
      """
      claims:
        - id: wall
          quote: Nobody in the town had asked for it.
          figure: {\(claim)}
          annotations:
            - verdict: \(verdict)
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: archive, figure: {\(source)}}]
      """, project: project)
    return try await example.diagnostics().filter { $0.severity > .note }.map(\.rule)
  }

  @Test(
    "A source that satisfies the comparison, or cannot decide it, is silent",
    arguments: [
      ("value: 14", "value: 14.0"), ("value: 200, comparison: over", "value: 201"),
      ("value: 200, comparison: at-least", "value: 200"),
      ("value: 200, comparison: about", "value: 215"),
      ("value: 200, comparison: nearly", "value: 185"),
      ("value: 200, comparison: over", "value: 150, comparison: over"),
      ("value: 200, comparison: over", "value: 200, comparison: over"),
      ("value: 30, unit: years", "value: 3, unit: decades"),
      ("value: 14, date: 2021", "value: 15, date: 2019"),
      ("value: 14, unit: countries", "value: 15, unit: laboratories"),
      ("value: 5, unit: km", "value: 5000, unit: metres"),
    ])
  func agreement(_ claim: String, _ source: String) async throws {
    #expect(try await found(claim: claim, source: source).isEmpty)
  }

  @Test(
    "A source that does not is an error",
    arguments: [
      ("value: 14", "value: 15"), ("value: 200, comparison: over", "value: 200"),
      ("value: 200, comparison: at-most", "value: 201"),
      ("value: 200, comparison: nearly", "value: 205"),
      ("value: 200, comparison: about", "value: 230"),
      ("value: 14", "value: 20, comparison: over"),
      ("value: 20, unit: years", "value: 3, unit: decades"),
      ("value: 0.1", "value: 0.10000000000000000001"),
    ])
  func contradiction(_ claim: String, _ source: String) async throws {
    let rules = try await found(claim: claim, source: source)
    #expect(rules == ["figure-contradicts-verdict"])
  }

  @Test func theProjectSetsTheTolerance() async throws {
    let pair = (claim: "value: 100", source: "value: 102")
    #expect(
      try await found(claim: pair.claim, source: pair.source, project: "tolerance: 0.02").isEmpty)
    for project in ["tolerance: 0.01", "tolerance: {about: 0.5, exactly: 0.01}"] {
      let rules = try await found(claim: pair.claim, source: pair.source, project: project)
      #expect(rules == ["figure-contradicts-verdict"])
    }
  }

  @Test func whatIsDisputedMustBeContradicted() async throws {
    let agreeing = try await found(claim: "value: 14", source: "value: 14", verdict: "disputed")
    #expect(agreeing == ["figure-contradicts-verdict"])
    let other = try await found(claim: "value: 14", source: "value: 15", verdict: "disputed")
    #expect(other.isEmpty)
  }
}
