import SourceText

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
    return undisputedStanding ?? state.standing
  }

  /// The standing where no order matters, as of nearly every claim: all say the same, and of words that have
  /// always been these.
  private var undisputedStanding: Standing? {
    guard resolutions.isEmpty, revisions.isEmpty else { return nil }
    var common: Verdict?
    for index in annotations.indices {
      guard let verdict = annotations[index].verdict, annotations[index].reviewer != nil else {
        continue
      }
      if let common, common != verdict { return nil }
      common = verdict
    }
    return common.map(Standing.init) ?? .open
  }

  /// What came of all that bears on the standing. O(a log a).
  private var state: StandingState<LocatedText> { StandingState(after: standingEvents) }

  /// Each reviewer's latest annotation of the present wording, in order of date, then of the file. One
  /// without a verdict or a reviewer does not count.
  public var currentAnnotations: [Annotation] {
    if annotations.count < 2, revisions.isEmpty {
      return annotations.filter { $0.verdict != nil && $0.reviewer != nil }
    }
    return state.wordsInOrder.map { annotations[$0.index] }
  }

  /// The latest resolution of the present wording.
  var decidingResolution: Resolution? {
    if resolutions.isEmpty { return nil }
    return state.resolution.map { resolutions[$0.index] }
  }

  /// What each reviewer had said last when the deciding resolution was made: what it settled.
  var settledAnnotations: [Annotation] {
    let events = standingEvents
    guard let deciding = StandingState(after: events).resolution?.index else { return [] }
    var state = StandingState<LocatedText>()
    for index in StandingOrder(events).indexes {
      if case .resolution = events[index].effect, events[index].index == deciding { break }
      state.apply(events[index])
    }
    return state.wordsInOrder.map { annotations[$0.index] }
  }

  /// What makes the claim contested; nil where it is not. It costs what ``standing`` costs.
  var conflict: VerdictConflict? {
    guard standing == .contested else { return nil }
    let state = state
    let words = state.wordsInOrder.filter { state.resolution == nil || state.isReopening($0) }
    // From the end, so that each verdict's latest is met first.
    var seen: Set<Verdict> = []
    let latest = words.reversed().filter { seen.insert($0.verdict).inserted }.reversed()
    return VerdictConflict(
      positions: latest.map { annotations[$0.index] },
      resolution: state.resolution.map { resolutions[$0.index] })
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
