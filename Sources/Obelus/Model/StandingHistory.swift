import SourceText

/// How a claim's standing came about: what bore on it, in order of time, and what held after each step.
struct StandingHistory: Sendable {
  /// One thing that bore on the standing.
  struct Step: Sendable {
    let event: StandingEvent
    /// What held before, and after.
    let from: Standing
    let to: Standing
  }

  /// All steps, in order of time; those of one moment in the order of the file, annotations first, then
  /// resolutions, which may settle them, then new wordings, which outdate them.
  private(set) var steps: [Step] = []
  /// Whether the dates say in which order all happened. `2021-10` and `2021-10-19` do not.
  let isDecided: Bool

  /// The history of one claim, or of one that several files share, whose events are given together.
  /// O(n log n).
  init(_ events: [StandingEvent]) {
    let order = events.indices.sorted { left, right in
      let ranks = (events[left].rank, events[right].rank)
      return ranks.0 == ranks.1 ? left < right : ranks.0 < ranks.1
    }
    // Dates are sorted by the last day that they may mean. One that may mean a day before that of any
    // earlier one then overlaps with its neighbour.
    isDecided = zip(order, order.dropFirst()).allSatisfy { earlier, later in
      guard let earlier = events[earlier].date, let later = events[later].date else { return false }
      return [.earlier, .same].contains(earlier.order(to: later))
    }
    var state = StandingState()
    for index in order {
      let from = state.standing
      state.apply(events[index].effect)
      steps.append(Step(event: events[index], from: from, to: state.standing))
    }
  }

  /// What holds in the end.
  var standing: Standing { steps.last?.to ?? .open }
}

/// What holds while the events of a claim are gone through. Each takes O(1), a new wording what the
/// annotations before it took.
private struct StandingState {
  /// A reviewer's latest verdict.
  private struct Word {
    let verdict: Verdict
    /// How many resolutions there were when it was given.
    let resolutions: Int
  }

  private var latest: [String: Word] = [:]
  /// How many reviewers say what.
  private var counts: [Verdict: Int] = [:]
  /// How many of them have said it since the latest resolution.
  private var countsSinceResolution: [Verdict: Int] = [:]
  private var resolution: Verdict?
  private var resolutions = 0
  private var isRetired = false

  mutating func apply(_ effect: StandingEvent.Effect) {
    switch effect {
    case .annotation(let verdict, let reviewer):
      let word = Word(verdict: verdict, resolutions: resolutions)
      if let earlier = latest.updateValue(word, forKey: reviewer) {
        counts[earlier.verdict, default: 0] -= 1
        if earlier.resolutions == resolutions {
          countsSinceResolution[earlier.verdict, default: 0] -= 1
        }
      }
      counts[verdict, default: 0] += 1
      countsSinceResolution[verdict, default: 0] += 1
    case .resolution(let verdict):
      resolution = verdict
      resolutions += 1
      countsSinceResolution = [:]
    case .rewording:
      latest = [:]
      counts = [:]
      countsSinceResolution = [:]
      // What settled a conflict about other words settles none about these.
      resolution = nil
    case .retirement: isRetired = true
    }
  }

  /// The same as ``Claim/standing``, for what has been applied.
  var standing: Standing {
    if isRetired { return .retired }
    let given = Verdict.allCases.filter { counts[$0, default: 0] > 0 }
    guard let verdict = given.first else { return .open }
    guard let resolution else { return given.count == 1 ? Standing(verdict) : .contested }
    let isReopened = given.contains {
      $0 != resolution && countsSinceResolution[$0, default: 0] > 0
    }
    return isReopened ? .contested : Standing(resolution)
  }
}
