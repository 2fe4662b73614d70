import TestSupport
import Testing

@testable import Obelus

/// The one way in which standings come about, on claims with dates of every kind.
@Suite struct StandingFoldTests {
  @Test("The log ends where the claim stands", arguments: 0..<400)
  func logEndsWithTheStanding(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let yaml = ClaimText.random(&random, ClaimText.anyDate)
    let claim = try ClaimText.claim(yaml)
    let history = StandingHistory(claim.standingEvents)
    #expect(history.standing == claim.standing, "\(yaml)")
    let chronicle = ClaimChronicle(claim: "wall", records: claim.standingRecords)
    let published = try #require(ReviewDate("2021-01-02"))
    let today = try #require(ReviewDate("2022-01-01"))
    let changes = [chronicle].changes(since: published, until: today, names: [:])
    if let last = changes.last { #expect(last.to == claim.standing.rawValue, "\(yaml)") }
    for (change, next) in zip(changes, changes.dropFirst()) where next.undecided == nil {
      #expect(change.to == next.from, "\(yaml)")
    }
    // What a list shows as current, and what it shows as contested, are of the same state.
    #expect((claim.conflict != nil) == (claim.standing == .contested), "\(yaml)")
    let verdicts = Set(claim.currentAnnotations.map(\.verdict))
    if [.contested, .verified, .disputed, .context].contains(claim.standing) {
      #expect(!verdicts.isEmpty)
      if claim.decidingResolution == nil {
        #expect((verdicts.count > 1) == (claim.standing == .contested), "\(yaml)")
      }
    }
  }

  @Test("Of dates that decide, the definition gives the same, one by one", arguments: 0..<400)
  func standingIsAsDefined(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let yaml = ClaimText.random(&random, ClaimText.decidedDate)
    let claim = try ClaimText.claim(yaml)
    #expect(claim.standing == claim.standingByDefinition, "\(yaml)")
  }

  @Test("Every order agrees with each two dates that decide", arguments: 0..<400)
  func ordersAgreeWithDates(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let events = try ClaimText.claim(ClaimText.random(&random, ClaimText.anyDate)).standingEvents
    let order = StandingOrder(events)
    for order in (order.alternatives(limit: 24) ?? []) + [order.indexes] {
      #expect(order.sorted() == Array(events.indices))
      for (place, later) in order.enumerated() {
        for earlier in order[..<place] {
          guard let first = events[earlier].date, let second = events[later].date else { continue }
          if first.instant != nil, second.instant != nil {
            #expect(first.order(to: second) != .later)
          } else if first.instant == nil, second.instant == nil {
            #expect(!second.isPlainly(before: first))
          }
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func aCrowdIsLogLinear() throws {
    let entries = (0..<20_000).map { index in
      let day = index % 28 + 1
      return
        "\(index == 0 ? "disputed" : "verified") r\(index) 2021-01-\(day < 10 ? "0" : "")\(day)"
    }
    let claim = try ClaimText.claim(ClaimText.annotations(entries))
    #expect(claim.standing == .contested)
    #expect(claim.conflict?.positions.count == 2)
    let history = StandingHistory(claim.standingEvents)
    #expect(history.steps.count == 20_000 && history.standing == .contested)
    let published = try #require(ReviewDate("2020-01-01"))
    let untold = UntoldChange.all(in: claim.standingEvents, since: published, until: .today)
    #expect(untold.count == 1)
  }
}

extension Claim {
  /// What the words of ``Standing`` say, by comparing each two dates; only for dates that decide.
  fileprivate var standingByDefinition: Standing {
    if retired != nil { return .retired }
    func isLater(_ date: LocatedDate?, _ other: LocatedDate?) -> Bool {
      guard let date, let other else { return false }
      return date.value.order(to: other.value) == .later
    }
    func isPresent(_ date: LocatedDate?) -> Bool {
      revisions.allSatisfy { isLater(date, $0.replaced) }
    }
    let counted = annotations.filter { isPresent($0.date) }
    let current = counted.enumerated().filter { index, annotation in
      !counted.enumerated().contains { other, rival in
        rival.reviewer == annotation.reviewer
          && (isLater(rival.date, annotation.date)
            || other > index && !isLater(annotation.date, rival.date))
      }
    }.map(\.element)
    let deciding = resolutions.filter { isPresent($0.date) }.reduce(nil as Resolution?) {
      latest, resolution in
      latest.map { isLater($0.date, resolution.date) } ?? false ? latest : resolution
    }
    guard let first = current.first?.verdict else { return .open }
    guard let deciding, let resolved = deciding.verdict else {
      return current.allSatisfy { $0.verdict == first } ? Standing(first) : .contested
    }
    let isContradicted = current.contains {
      $0.verdict != resolved && isLater($0.date, deciding.date)
    }
    return isContradicted ? .contested : Standing(resolved)
  }
}
