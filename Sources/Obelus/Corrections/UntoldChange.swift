/// A change of what readers of a published review had been told, of which nothing tells them.
struct UntoldChange: Sendable {
  /// Index of the event that made it.
  let event: Int
  /// What readers knew, and what holds since; nil where it depends on an order that the dates leave open.
  let standings: (from: Standing, to: Standing)?

  /// Of more orders than this it is not asked whether each has such a change.
  private static let mostOrders = 120

  /// What readers were not told of the events of a claim, whatever the order in which they happened.
  ///
  /// Events that may be older than the publication belong to what readers saw; a day after `today` is
  /// another rule's affair. O(n log n), times the number of orders that the dates allow.
  static func all<Reviewer>(
    in events: [StandingEvent<Reviewer>], since published: ReviewDate, until today: ReviewDate
  ) -> [UntoldChange] {
    let places = events.indices.filter { !(events[$0].date?.isToCome(on: today) ?? false) }
    let events = places.map { events[$0] }
    let order = StandingOrder(events)
    guard let orders = order.alternatives(limit: mostOrders) else { return [] }
    let likely = all(in: events, order.indexes, since: published)
    var common = likely
    for other in orders where other != order.indexes {
      let others = all(in: events, other, since: published)
      if others.isEmpty { return [] }
      common = common.compactMap { change in
        guard let same = others.first(where: { $0.event == change.event }) else { return nil }
        let isSame = change.standings.map { $0 == same.standings ?? $0 } ?? false
        return UntoldChange(event: change.event, standings: isSame ? change.standings : nil)
      }
    }
    // Each order has one, if not of the same event.
    if common.isEmpty {
      common = likely.suffix(1).map { UntoldChange(event: $0.event, standings: nil) }
    }
    return common.map { UntoldChange(event: places[$0.event], standings: $0.standings) }
  }

  /// The same for one order.
  ///
  /// A claim that becomes contested waits for what settles it: only where that is not what readers knew, or
  /// where nothing settles it, is something missing.
  private static func all<Reviewer>(
    in events: [StandingEvent<Reviewer>], _ order: [Int], since published: ReviewDate
  ) -> [UntoldChange] {
    var untold: [UntoldChange] = []
    var state = StandingState<Reviewer>()
    var known = Standing.open
    /// What a notice told of a verdict that others contest.
    var announced: Standing?
    var waiting: UntoldChange?
    for index in order {
      let event = events[index]
      let from = state.standing
      state.apply(event)
      let to = state.standing
      let isNew = from == .open || event.verdict == nil
      if published.publicity(of: event.date) != .after || isNew || event.isTold {
        (known, waiting) = (to, nil)
        announced = event.isTold ? event.verdict.map(Standing.init) : nil
      } else if to == known || to == announced {
        if to != .contested { (known, announced) = (to, nil) }
        waiting = nil
      } else if to == .contested {
        waiting = waiting ?? UntoldChange(event: index, standings: (from, to))
      } else if from != to {
        // What readers knew is what it went from, whatever lay between.
        untold.append(UntoldChange(event: index, standings: (known, to)))
        (known, announced, waiting) = (to, nil, nil)
      }
    }
    return untold + (waiting.map { [$0] } ?? [])
  }

  /// What is wrong, in words.
  var message: String {
    let change = standings.map { "the claim went from \($0.from.rawValue) to \($0.to.rawValue)" }
    return (change ?? "whatever the order of its dates, what holds of the claim changed")
      + " after the review was published, and no correction says so"
  }
}
