import Testing

@testable import Obelus

/// Who differs from whom, and what settles it, in the cases that a standards editor asks about.
@Suite struct VerdictConflictTests {
  /// What is said of one claim with these annotations (`verdict reviewer date`), and with these other keys.
  private func found(_ annotations: [String], _ rest: String = "", rule: Rule = .verdictConflict)
    async throws -> [Diagnostic]
  {
    let entries = annotations.map { entry in
      let parts = entry.split(separator: " ")
      return "      - {verdict: \(parts[0]), reviewer: \(parts[1]), date: \(parts[2]), "
        + "finding: f, evidence: [{source: archive}]}\n"
    }
    let text =
      "reviewers: {ann: {name: A}, bob: {name: B}, cleo: {name: C}, ed: {name: E}}\nclaims:\n"
      + "  - id: wall\n    quote: The harbour wall was finished in 1971.\n    annotations:\n"
      + entries.joined() + rest
    return try await RuleExample(text).diagnostics().filter { $0.rule == rule.name }
  }

  private static func resolution(_ verdict: String, _ date: String, by reviewer: String = "ed")
    -> String
  { "    resolution: {verdict: \(verdict), reviewer: \(reviewer), date: \(date)}\n" }

  @Test(
    "Conflicts, and what is none",
    arguments: [
      ("one reviewer", ["verified ann 2021-01-01"], "", 0),
      ("the same verdict", ["verified ann 2021-01-01", "verified bob 2021-01-02"], "", 0),
      ("two verdicts", ["verified ann 2021-01-01", "disputed bob 2021-01-02"], "", 1),
      ("the same reviewer twice", ["verified ann 2021-01-01", "disputed ann 2021-01-02"], "", 0),
      (
        "one who came round",
        ["verified ann 2021-01-01", "disputed bob 2021-01-02", "verified bob 2021-01-03"], "", 0
      ),
      (
        "resolved on the day of the annotation",
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("disputed", "2021-01-02"), 0
      ),
      (
        "a resolution before the annotation",
        ["verified ann 2021-01-01", "disputed bob 2021-01-03"],
        resolution("verified", "2021-01-02"), 1
      ),
      (
        "a moment after a bare date of the same day",
        ["verified ann 2021-01-01", "disputed bob 2021-01-02T09:00:00Z"],
        resolution("verified", "2021-01-02"), 1
      ),
      (
        "a bare date before a moment of the same day",
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        resolution("verified", "2021-01-02T09:00:00Z"), 0
      ),
      (
        "a month that may be either side of the resolution",
        ["verified ann 2021-10-01", "disputed bob 2021-10"],
        resolution("verified", "2021-10-19"), 0
      ),
      ("partial dates", ["verified ann 2021-10", "disputed bob 2021-10-19"], "", 1),
      (
        "the later of two resolutions, whatever their order",
        ["verified ann 2021-01-01", "disputed bob 2021-01-04"],
        """
            resolution:
              - {verdict: verified, reviewer: ed, date: 2021-01-05}
              - {verdict: verified, reviewer: ed, date: 2021-01-02}

        """, 0
      ),
      (
        "an annotation of an earlier wording",
        ["verified ann 2021-01-01", "disputed bob 2021-01-03"],
        "    revisions: [{quote: The wall, replaced: 2021-01-02}]\n", 0
      ),
      (
        "a resolution of an earlier wording settles nothing",
        ["verified ann 2021-01-04", "disputed bob 2021-01-05"],
        resolution("verified", "2021-01-01")
          + "    revisions: [{quote: The wall, replaced: 2021-01-02}]\n", 1
      ),
      (
        "nor does it contradict anything",
        ["disputed bob 2021-01-05"],
        resolution("verified", "2021-01-01")
          + "    revisions: [{quote: The wall, replaced: 2021-01-02}]\n", 0
      ),
      (
        "retired", ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        "    retired: {date: 2021-02-01, reason: cut}\n", 0
      ),
    ])
  func conflicts(name: String, annotations: [String], rest: String, count: Int) async throws {
    let found = try await found(annotations, rest)
    #expect(found.count == count, "\(name)")
    #expect(found.allSatisfy { $0.severity == .error && $0.claim == "wall" })
  }

  @Test func bothAreNamedWithVerdictsAndDates() async throws {
    let found = try await found(["disputed bob 2021-10-19", "verified ann 2021-10"])
    #expect(
      found.map(\.message) == [
        "reviewers differ: `ann` says verified (2021-10), `bob` says disputed (2021-10-19)"
      ])
    #expect(found.first?.help?.contains("resolution") == true)
    #expect(found.first?.related.count == 1)
  }

  @Test func ofThreeReviewersEachVerdictIsNamedOnce() async throws {
    let three = ["verified ann 2021-01-01", "disputed bob 2021-01-02", "context cleo 2021-01-03"]
    #expect(
      try await found(three).map(\.message) == [
        "reviewers differ: `ann` says verified (2021-01-01), `bob` says disputed (2021-01-02), "
          + "`cleo` says context (2021-01-03)"
      ])
    let majority = [
      "verified ann 2021-01-01", "verified bob 2021-01-02", "context cleo 2021-01-03",
    ]
    #expect(
      try await found(majority).map(\.message) == [
        "reviewers differ: `bob` says verified (2021-01-02), `cleo` says context (2021-01-03)"
      ])
  }

  @Test func whatReopensAResolutionSaysSo() async throws {
    let found = try await found(
      ["verified ann 2021-01-01", "disputed bob 2021-01-03", "verified cleo 2021-01-04"],
      Self.resolution("verified", "2021-01-02"))
    #expect(
      found.map(\.message) == [
        "the claim is contested again: `ed` decided on verified (2021-01-02), and later `bob` said "
          + "disputed (2021-01-03)"
      ])
  }

  @Test(
    "What follows from another fault is not said again",
    arguments: [
      // A slip in an id makes two reviewers of one.
      (["verified ann 2021-01-01", "disputed an 2021-01-02"], "", "unknown-reviewer"),
      (["verified ann 2021-01-01", "disputd bob 2021-01-02"], "", "invalid-value"),
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        "    resolution: {verdict: verfied, reviewer: ed, date: 2021-01-03}\n", "invalid-value"
      ),
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-02"],
        "    resolutoin: {verdict: verified, reviewer: ed, date: 2021-01-03}\n", "unknown-field"
      ),
      (
        ["verified ann 2021-01-01", "disputed bob 2021-01-03"],
        "    revisions: [{quote: The wall, replaced: yesterday}]\n", "invalid-value"
      ),
    ])
  func oneCauseOneDiagnostic(annotations: [String], rest: String, rule: String) async throws {
    #expect(try await found(annotations, rest).isEmpty)
    let cause = try #require(Rule.named(rule))
    #expect(try await found(annotations, rest, rule: cause).count == 1)
  }

  /// Two who are nobody's misspelling differ, described or not.
  @Test func strangersDifferToo() async throws {
    #expect(
      try await found(["verified ann 2021-01-01", "disputed zoe-from-x 2021-01-02"]).count == 1)
    let unknownResolver = Self.resolution("verified", "2021-01-03", by: "zoe-from-x")
    #expect(
      try await found(["verified ann 2021-01-01", "disputed bob 2021-01-02"], unknownResolver)
        .isEmpty)
  }
}
