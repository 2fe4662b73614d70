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
  /// What holds of the claim. O(a log a) in its annotations.
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
  /// without a verdict or a reviewer does not count.
  public var currentAnnotations: [Annotation] { currentIndexes.map { annotations[$0] } }

  /// What each reviewer had said last when `resolution` was made: what it settled.
  func annotations(settledBy resolution: Resolution) -> [Annotation] {
    latestIndexes { !Self.isLater($0.date, than: resolution.date) }.map { annotations[$0] }
  }

  private var currentIndexes: [Int] { latestIndexes { _ in true } }

  /// The latest annotation of the present wording that each reviewer gave, among those that count.
  private func latestIndexes(where counts: (Annotation) -> Bool) -> [Int] {
    let counted = annotations.indices.filter { index in
      annotations[index].verdict != nil && annotations[index].reviewer != nil
        && concernsPresentWording(annotations[index].date) && counts(annotations[index])
    }
    // Nearly every claim is reviewed once.
    if counted.count < 2 { return counted }
    var latest: [LocatedText: Int] = [:]
    for index in counted {
      guard let reviewer = annotations[index].reviewer else { continue }
      let earlier = latest[reviewer].flatMap { annotations[$0].date }
      if !Self.isLater(earlier, than: annotations[index].date) { latest[reviewer] = index }
    }
    return latest.values.sorted { left, right in
      let (leftRank, rightRank) = (rank(ofAnnotationAt: left), rank(ofAnnotationAt: right))
      return leftRank == rightRank ? left < right : leftRank < rightRank
    }
  }

  /// What annotations are sorted by: the last day that the date may mean; a bare date before the moments of
  /// the day.
  private func rank(ofAnnotationAt index: Int) -> (day: Int, moment: Int) {
    let date = annotations[index].date?.value
    return (date?.lastDay ?? .min, date?.instant ?? .min)
  }

  /// The latest resolution of the present wording.
  var decidingResolution: Resolution? {
    let current = resolutions.filter { $0.verdict != nil && concernsPresentWording($0.date) }
    return current.reduce(nil) { latest, resolution in
      guard let latest else { return resolution }
      return Self.isLater(latest.date, than: resolution.date) ? latest : resolution
    }
  }

  private func concernsPresentWording(_ date: LocatedDate?) -> Bool {
    revisions.allSatisfy { $0.replaced == nil || Self.isLater(date, than: $0.replaced) }
  }

  /// Whether `date` is plainly after `other`; dates that are missing or undecided are not.
  static func isLater(_ date: LocatedDate?, than other: LocatedDate?) -> Bool {
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
