/// How a claim's standing came about: what bore on it, in order of time, and what held after each step.
struct StandingHistory: Sendable {
  /// One event, or several of which the dates do not say what came first: of those, only what held before
  /// and after them all is known.
  struct Step: Sendable {
    /// Indexes of the events.
    let events: [Int]
    /// What held before, and after.
    let from: Standing
    let to: Standing
    /// Whether something changed, if only in between.
    let isChange: Bool
  }

  /// All steps, in the order of ``StandingOrder``.
  private(set) var steps: [Step] = []
  /// What holds in the end: of one claim in one file, ``Claim/standing``.
  private(set) var standing = Standing.open

  /// The history of one claim, or of one that several files share, whose events are given together.
  /// O(n log n).
  init<Reviewer>(_ events: [StandingEvent<Reviewer>]) {
    let order = StandingOrder(events)
    var state = StandingState<Reviewer>()
    for part in order.decidedParts {
      let from = standing
      var isChange = false
      for index in order.indexes[part] {
        state.apply(events[index])
        isChange = isChange || state.standing != standing
        standing = state.standing
      }
      steps.append(
        Step(events: Array(order.indexes[part]), from: from, to: standing, isChange: isChange))
    }
  }
}
