/// What holds of a claim, all reviewers taken together. It is computed, never written.
public enum Standing: String, CaseIterable, Hashable, Sendable {
  case verified, disputed, context
  /// The latest annotations of two reviewers differ, and no resolution is later than both.
  case contested
  /// Nobody has said anything yet, or only of an earlier wording.
  case open
  /// The article no longer makes the claim.
  case retired
}

extension Claim {
  /// What holds of the claim. O(a log a) in its annotations, resolutions and revisions.
  public var standing: Standing {
    if retired != nil { return .retired }
    let current = currentIndexes
    guard let latest = current.last.flatMap({ annotations[$0].verdict }) else { return .open }
    guard let resolution = decidingResolution, let resolved = resolution.verdict else {
      return current.allSatisfy { annotations[$0].verdict == latest }
        ? Standing(latest) : .contested
    }
    let reopening = current.filter { Self.isLater(annotations[$0].date, than: resolution.date) }
    return reopening.allSatisfy { annotations[$0].verdict == resolved }
      ? Standing(resolved) : .contested
  }

  /// Each reviewer's latest annotation of the present wording, in order of date, then of the file. One
  /// without a verdict or a reviewer does not count. A date that may mean several days stands where its last
  /// one would.
  public var currentAnnotations: [Annotation] { currentIndexes.map { annotations[$0] } }

  private var currentIndexes: [Int] {
    var latest: [LocatedText: Int] = [:]
    let rewordings = latestRewordings
    for index in annotations.indices where annotations[index].verdict != nil {
      guard let reviewer = annotations[index].reviewer,
        rewordings.allSatisfy({ Self.isLater(annotations[index].date, than: $0) })
      else { continue }
      if let earlier = latest[reviewer],
        Self.isLater(annotations[earlier].date, than: annotations[index].date)
      {
        continue
      }
      latest[reviewer] = index
    }
    guard latest.count > 1 else { return Array(latest.values) }
    let order = latest.values.map { index -> (day: Int, moment: Int, index: Int) in
      let rank = annotations[index].date?.value.rank ?? (.min, .min)
      return (rank.day, rank.moment, index)
    }
    return order.sorted { $0 < $1 }.map(\.index)
  }

  /// The latest resolution.
  private var decidingResolution: Resolution? {
    resolutions.filter { $0.verdict != nil }.reduce(nil) { latest, resolution in
      guard let latest else { return resolution }
      return Self.isLater(latest.date, than: resolution.date) ? latest : resolution
    }
  }

  /// Those of the moments at which the words changed that decide: what is later than these is later than all.
  /// Moments are compared by their time, and with days by their day; days by the last that they may mean.
  private var latestRewordings: [LocatedDate] {
    if revisions.isEmpty { return [] }
    let dates = revisions.compactMap(\.replaced)
    let moments = dates.filter { $0.value.instant != nil }
    let days = dates.filter { $0.value.instant == nil }
    return [
      moments.max { $0.value.instant ?? .min < $1.value.instant ?? .min },
      moments.max { $0.value.lastDay < $1.value.lastDay },
      // Of two that end on one day, a moment of that day may not be later than the one that lasts longer.
      days.max {
        ($0.value.lastDay, -$0.value.firstDay) < ($1.value.lastDay, -$1.value.firstDay)
      },
    ].compactMap { $0 }
  }

  /// Whether `date` is plainly after `other`; dates that are missing or undecided are not.
  private static func isLater(_ date: LocatedDate?, than other: LocatedDate?) -> Bool {
    guard let date, let other else { return false }
    return date.value.order(to: other.value) == .later
  }
}

extension Standing {
  init(_ verdict: Verdict) {
    switch verdict {
    case .verified: self = .verified
    case .disputed: self = .disputed
    case .context: self = .context
    }
  }
}
