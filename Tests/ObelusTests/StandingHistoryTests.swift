import Testing

@testable import Obelus

@Suite struct StandingHistoryTests {
  private func steps(_ yaml: String) throws -> [String] {
    let claim = try ClaimText.claim(yaml)
    let records = claim.standingRecords
    return StandingHistory(records.map(\.event)).steps.map { step in
      let dates = step.events.map { records[$0].date ?? "" }
      return "\(step.from) \(step.to) \(dates.joined(separator: " "))"
    }
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

  @Test("Moments are in the order of the clock, whatever their days")
  func offsets() throws {
    let tokyo = "verified a 2021-11-03T01:00:00+09:00"
    let utc = "disputed a 2021-11-02T20:00:00Z"
    for entries in [[tokyo, utc], [utc, tokyo]] {
      let yaml = ClaimText.annotations(entries)
      #expect(
        try steps(yaml) == [
          "open verified 2021-11-03T01:00:00+09:00", "verified disputed 2021-11-02T20:00:00Z",
        ])
      #expect(try ClaimText.claim(yaml).standing == .disputed)
    }
    // One and the same moment: the resolution may settle what was said then.
    let resolution =
      "    resolution: {verdict: context, reviewer: e, date: 2021-11-02T16:00:00Z}\n"
    #expect(
      try steps(ClaimText.annotations([tokyo]) + resolution).last
        == "verified context 2021-11-02T16:00:00Z")
  }

  @Test("A day that contradicts the clock leaves the order open")
  func contradictoryDays() throws {
    let yaml = ClaimText.annotations([
      "verified a 2021-11-03T01:00:00+09:00", "disputed a 2021-11-02T20:00:00Z",
      "context a 2021-11-03",
    ])
    #expect(try steps(yaml).count == 1)
    #expect(try StandingHistory(ClaimText.claim(yaml).standingEvents).standing == .disputed)
  }

  @Test(
    "Where the dates leave the order open, no order is made up",
    arguments: [
      (["verified a 2021-11", "disputed a 2021-11-05"], "", "open disputed 2021-11 2021-11-05"),
      (["disputed a 2021-11-05", "verified a 2021-11"], "", "open disputed 2021-11 2021-11-05"),
      (
        ["verified a 2021-10-01", "verified b 2021-11"],
        "    resolution: {verdict: disputed, reviewer: e, date: 2021-11-05}\n",
        "verified disputed 2021-11 2021-11-05"
      ),
      (
        ["verified a 2021-11"], "    revisions: [{quote: The wall, replaced: 2021-11-02}]\n",
        "open open 2021-11 2021-11-02"
      ),
      // A resolution that may be older than the words settles nothing of them.
      (
        ["verified a 2021-11-10"],
        "    revisions: [{quote: The wall, replaced: 2021-11-05}]\n"
          + "    resolution: {verdict: disputed, reviewer: e, date: 2021-11}\n",
        "open verified 2021-11 2021-11-05 2021-11-10"
      ),
    ])
  func undecided(entries: [String], rest: String, last: String) throws {
    let yaml = ClaimText.annotations(entries) + rest
    #expect(try steps(yaml).last == last)
    let standing = try ClaimText.claim(yaml).standing.rawValue
    #expect(last.split(separator: " ")[1] == standing)
  }

  @Test(
    "Which dates leave an order open",
    arguments: [
      (["2021-01-01", "2021-01-02"], [1, 1]), (["2021-01-01", "2021-01-01"], [1, 1]),
      (["2021-01", "2021-01-02"], [2]), (["2021-01-02", "2021"], [2]),
      (["2021-01", "2021-02-02"], [1, 1]), (["2021-01", "2021-01"], [1, 1]),
      (["2021-01-02", "2021-01-02T10:00:00Z"], [1, 1]),
      (["2021-01-31T10:00:00Z", "2021-01"], [2]),
      (["2021-03-02", "2021-01", "2021-01-31", "2021-01-04"], [3, 1]),
    ])
  func parts(dates: [String], counts: [Int]) throws {
    let yaml = ClaimText.annotations(
      dates.enumerated().map { "verified r\($0.offset) \($0.element)" })
    let history = StandingHistory(try ClaimText.claim(yaml).standingEvents)
    #expect(history.steps.map(\.events.count) == counts)
  }

  @Test(
    "How many orders the dates allow",
    arguments: [
      (["2021-01-01", "2021-01-01", "2021-01-02"], 1), (["2021-01", "2021-01-02"], 2),
      (["2021", "2021-01-02", "2021-03", "2021-04"], 4),
      (["2021", "2021-01", "2021-01-05", "2022", "2022-01"], 12),
    ])
  func orders(dates: [String], count: Int) throws {
    let yaml = ClaimText.annotations(
      dates.enumerated().map { "verified r\($0.offset) \($0.element)" })
    let order = StandingOrder(try ClaimText.claim(yaml).standingEvents)
    let orders = try #require(order.alternatives(limit: count))
    #expect(Set(orders).count == count)
    #expect(orders.contains(order.indexes))
    #expect(order.alternatives(limit: count - 1) == nil)
  }
}
