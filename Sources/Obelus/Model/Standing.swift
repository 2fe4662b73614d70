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
  /// What holds of the claim. O(a²) in its annotations, of which there are few.
  public var standing: Standing {
    if retired != nil { return .retired }
    let current = currentAnnotations
    let latest = current.last?.verdict
    guard let latest else { return .open }
    let isUnanimous = current.allSatisfy { $0.verdict == latest }
    guard let resolution = decidingResolution else {
      return isUnanimous ? Standing(latest) : .contested
    }
    let reopening = current.filter { Self.isLater($0.date, than: resolution.date) }
    guard let verdict = resolution.verdict, let newest = reopening.last?.verdict else {
      return resolution.verdict.map(Standing.init) ?? .contested
    }
    return reopening.allSatisfy { $0.verdict == verdict } ? Standing(newest) : .contested
  }

  /// Each reviewer's latest annotation of the present wording, in order of date, then of the file. One
  /// without a verdict or a reviewer does not count.
  public var currentAnnotations: [Annotation] {
    var latest: [Annotation] = []
    for annotation in annotations where annotation.verdict != nil {
      guard let reviewer = annotation.reviewer, concernsPresentWording(annotation) else { continue }
      let earlier = latest.firstIndex { $0.reviewer == reviewer }
      if let earlier {
        if Self.isLater(latest[earlier].date, than: annotation.date) { continue }
        latest.remove(at: earlier)
      }
      let place = latest.firstIndex { Self.isLater($0.date, than: annotation.date) }
      latest.insert(annotation, at: place ?? latest.endIndex)
    }
    return latest
  }

  /// The latest resolution.
  private var decidingResolution: Resolution? {
    resolutions.filter { $0.verdict != nil }.reduce(nil) { latest, resolution in
      guard let latest else { return resolution }
      return Self.isLater(latest.date, than: resolution.date) ? latest : resolution
    }
  }

  private func concernsPresentWording(_ annotation: Annotation) -> Bool {
    replacements.allSatisfy { Self.isLater(annotation.date, than: $0) }
  }

  /// Whether `date` is plainly after `other`; dates that are missing or undecided are not.
  private static func isLater(_ date: LocatedDate?, than other: LocatedDate?) -> Bool {
    guard let date, let other else { return false }
    return date.value.order(to: other.value) == .later
  }
}

extension Standing {
  fileprivate init(_ verdict: Verdict) {
    switch verdict {
    case .verified: self = .verified
    case .disputed: self = .disputed
    case .context: self = .context
    }
  }
}
