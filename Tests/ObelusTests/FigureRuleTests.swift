import TestSupport
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
      ("value: 0.1", "value: 0.10000000000000000001"), ("value: 14, unit: km", "value: 15"),
      ("value: 14, date: 2021", "value: 15, date: 2021-03"),
      ("value: 3, unit: miles", "value: 4.83, unit: km"),
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
      ("value: 0.1", "value: 0.16"), ("value: 100", "value: 100, comparison: over"),
      ("value: -100", "value: -101"),
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

  @Test(
    "Numbers at the ends of what is compared are no crash",
    arguments: [
      ("-17014118346046923173168730371588410572.7", "-17014118346046923173168730371588410572.7"),
      ("170141183460469231731687303715884105727", "-170141183460469231731687303715884105727"),
      ("1e-9223372036854775808", "1"), ("1", "1e9223372036854775807"), ("1e38", "1e-38"),
    ])
  func extremes(_ claim: String, _ source: String) async throws {
    for unit in ["", ", unit: km", ", unit: centuries"] {
      _ = try await found(claim: "value: \(claim)\(unit)", source: "value: \(source), unit: mm")
      _ = try await found(
        claim: "from: 1949, to: 1979, value: \(claim)\(unit)", source: "value: \(source)",
        project: "tolerance: 0.1")
    }
  }

  /// The rules that speak of a claim whose reviewers said these things.
  private func rules(annotations: String, claim: String = "value: 14, unit: boats") async throws
    -> [String]
  {
    let example = RuleExample(
      """
      claims:
        - id: wall
          quote: Nobody in the town had asked for it.
          figure: {\(claim)}
      \(annotations)
      """)
    return try await example.diagnostics().filter { $0.rule.contains("figure") }.map(\.rule)
  }

  @Test func whatAReviewerTookBackIsNoError() async throws {
    let verified = "{verdict: verified, reviewer: asia-desk, date: 2021-10-19, "
    let evidence = "evidence: [{source: archive, figure: {value: 15, unit: boats}}]}"
    let refuted =
      "{verdict: disputed, reviewer: asia-desk, date: 2021-10-20, finding: No, evidence: "
      + "[{source: archive, stance: refutes, figure: {value: 15, unit: boats}}]}"
    let old = "    revisions: [{quote: Nobody asked., replaced: 2021-10-01}]\n"
    #expect(
      try await rules(annotations: "    annotations: [\(verified)\(evidence)]")
        == ["figure-contradicts-verdict"])
    #expect(
      try await rules(annotations: "    annotations: [\(verified)\(evidence), \(refuted)]") == [])
    // What was said after a rewording is said of the present words.
    #expect(
      try await rules(annotations: "\(old)    annotations: [\(verified)\(evidence)]")
        == ["figure-contradicts-verdict"])
    let later = old.replacing("2021-10-01", with: "2021-10-25")
    #expect(try await rules(annotations: "\(later)    annotations: [\(verified)\(evidence)]") == [])
  }

  @Test func contextBearsNothingOut() async throws {
    let annotations = """
          annotations:
            - verdict: disputed
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: archive, stance: context, figure: {value: 14, unit: boats}}]
      """
    #expect(try await rules(annotations: annotations) == [])
  }

  @Test func oneWrongFigureIsOneError() async throws {
    let source = "{source: archive, figure: {value: 15, unit: boats}}"
    let annotations = """
          annotations:
            - {verdict: verified, reviewer: asia-desk, date: 2021-10-19, evidence: [\(source), \(source)]}
            - {verdict: verified, reviewer: standards, date: 2021-10-19, evidence: [\(source)]}
      """
    #expect(try await rules(annotations: annotations) == ["figure-contradicts-verdict"])
  }

  @Test("Quotes in other languages are not read", arguments: ["de", "es-MX", "zh-Hant"])
  func otherLanguages(_ language: String) async throws {
    let claims = """
      claims:
        - id: cost
          quote: It cost 14 million crowns
          figure: {value: 12000000, unit: crowns}
      """
    for (language, count) in [(language, 0), ("en-GB", 1)] {
      let example = RuleExample(
        claims + "\narticle: {text: article.txt, language: \(language)}")
      let found = try await example.diagnostics().filter { $0.rule == "figure-not-in-quote" }
      #expect(found.count == count)
    }
  }

  @Test("So many months or years after a day are no mismatch", arguments: 0..<4)
  func spans(_ seed: Int) async throws {
    var random = SeededRandom(seed: UInt64(seed))
    let date = { (day: Int) in String(ReviewDate.text(ofInstant: day * 86_400).prefix(10)) }
    for difference in [0, 3] {
      let claims = (0..<200).map { index in
        let (first, count) = (random.below(100_000) - 60_000, random.below(400))
        let isYears = random.chance(oneIn: 2)
        let last = Calendar.day(first, plusMonths: isYears ? count * 12 : count)
        return """
            - id: span-\(index)
              quote: Nobody in the town had asked for it.
              figure: {from: \(date(first)), to: \(date(last)), value: \(count + difference), \
          unit: \(isYears ? "years" : "months")}
          """
      }
      let example = RuleExample("claims:\n" + claims.joined(separator: "\n"))
      let found = try await example.diagnostics().filter { $0.rule == "span-mismatch" }
      #expect(found.count == (difference == 0 ? 0 : 200))
    }
  }
}
