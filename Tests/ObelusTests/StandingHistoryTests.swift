import TestSupport
import Testing

@testable import Obelus

@Suite struct StandingHistoryTests {
  /// The history of one claim whose other keys are `yaml`, indented by four spaces.
  private func claim(_ yaml: String) throws -> Claim {
    let text = RuleExample("claims:\n  - id: wall\n    quote: The harbour wall\n\(yaml)")
      .completeText
    let file = try AnnotationFile(SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    #expect(file.problems.isEmpty)
    return try #require(file.claims.first)
  }

  private func steps(_ yaml: String) throws -> [String] {
    let history = StandingHistory(try claim(yaml).standingEvents)
    return history.steps.map { "\($0.from) \($0.to) \($0.event.dateText ?? "")" }
  }

  @Test func everyKindOfStep() throws {
    #expect(
      try steps(
        """
            annotations:
              - {verdict: disputed, reviewer: b, date: 2021-01-03}
              - {verdict: verified, reviewer: a, date: 2021-01-01}
              - {verdict: context, reviewer: a, date: 2021-01-06}
              - {verdict: context, reviewer: a, date: 2021-01-09}
            resolution: {verdict: verified, reviewer: e, date: 2021-01-03}
            revisions: [{quote: The wall, replaced: 2021-01-07T12:00:00Z}]
            retired: {date: 2021-01-10, reason: Cut., reviewer: e}
        """) == [
          "open verified 2021-01-01", "verified contested 2021-01-03",
          "contested verified 2021-01-03", "verified contested 2021-01-06",
          "contested open 2021-01-07T12:00:00Z", "open context 2021-01-09",
          "context retired 2021-01-10",
        ])
  }

  @Test(
    "Dates that leave the order open are noticed",
    arguments: [
      (["2021-01-01", "2021-01-02"], true), (["2021-01-01", "2021-01-01"], true),
      (["2021-01", "2021-01-02"], false), (["2021-01-02", "2021"], false),
      (["2021-01", "2021-02-02"], true), (["2021-01-02", "2021-01-02T10:00:00Z"], true),
      (["2021-03-02", "2021-01", "2021-01-31", "2021-01-04"], false),
    ])
  func undecided(dates: [String], isDecided: Bool) throws {
    let annotations = dates.enumerated().map { index, date in
      "      - {verdict: verified, reviewer: r\(index), date: \(date)}\n"
    }
    let claim = try claim("    annotations:\n" + annotations.joined())
    #expect(StandingHistory(claim.standingEvents).isDecided == isDecided)
  }

  /// What is reached step by step is what ``Claim/standing`` computes at once.
  @Test("The history ends where the claim stands", arguments: 0..<200)
  func endsWithTheStanding(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let verdicts = Verdict.allCases.map(\.rawValue)
    func date() -> String {
      let day = "2021-01-0\(1 + random.below(6))"
      return random.chance(oneIn: 3) ? day + "T1\(random.below(3)):00:00Z" : day
    }
    func list(_ key: String, _ count: Int, _ entry: () -> String) -> String {
      let entries = (0..<count).map { _ in "      - {\(entry())}\n" }
      return entries.isEmpty ? "" : "    \(key):\n" + entries.joined()
    }
    var yaml = list("annotations", random.below(7)) {
      "verdict: \(random.pick(verdicts)), reviewer: r\(random.below(3)), date: \(date())"
    }
    yaml += list("resolution", random.below(3)) {
      "verdict: \(random.pick(verdicts)), reviewer: e, date: \(date())"
    }
    yaml += list("revisions", random.chance(oneIn: 3) ? 1 : 0) {
      "quote: The wall, replaced: \(date())"
    }
    if random.chance(oneIn: 8) {
      yaml += "    retired: {date: \(date()), reason: Cut., reviewer: e}\n"
    }
    let claim = try claim(yaml)
    #expect(StandingHistory(claim.standingEvents).standing == claim.standing, "\(yaml)")
  }
}
