/// The order in which the events of a claim count.
///
/// It is that of time, where the dates tell. Else an annotation is taken for as early as it may be, a
/// decision for as late as it may be: what may be outdated is, and what may be settled is. What is of one
/// time counts in the order of ``StandingEvent/Effect``, then of the file.
struct StandingOrder: Sendable {
  /// Indexes of the events, in order.
  let indexes: [Int]
  private let spans: [Timeline.Span]

  /// O(n log n).
  init<Reviewer>(_ events: [StandingEvent<Reviewer>]) {
    let spans = Timeline(events.lazy.map(\.date)).spans
    let lastRewording = events.indices.lazy.compactMap { index in
      if case .rewording = events[index].effect { spans[index].latest } else { nil }
    }.max()
    let keys = events.indices.map { index in
      let span = spans[index]
      let isEarly =
        switch events[index].effect {
        case .annotation: true
        // It settles nothing of words that may be younger.
        case .resolution: lastRewording.map { span.earliest <= $0 } ?? false
        case .rewording, .retirement: false
        }
      return (isEarly ? span.earliest : span.latest, events[index].effect.rank, index)
    }
    indexes = keys.sorted(by: <).map(\.2)
    self.spans = spans
  }

  /// Parts of ``indexes``, in order, each plainly later than the one before. In a part of more than one the
  /// dates do not say what came first. O(n).
  var decidedParts: [Range<Int>] {
    // What is the first that each place and those after it may mean.
    var foremost = indexes.map { spans[$0].foremost }
    for place in foremost.indices.dropLast().reversed() {
      foremost[place] = min(foremost[place], foremost[place + 1])
    }
    var parts: [Range<Int>] = []
    var start = 0
    var latest = Timeline.Point.start
    for place in indexes.indices {
      latest = max(latest, spans[indexes[place]].latest)
      if place + 1 < indexes.count, latest >= foremost[place + 1] { continue }
      // Those of one time count in their order.
      let isOfOneTime = indexes[start...place].allSatisfy { spans[$0] == spans[indexes[start]] }
      parts += isOfOneTime ? (start...place).map { $0..<$0 + 1 } : [start..<place + 1]
      start = place + 1
    }
    return parts
  }

  /// All orders that the dates allow, ``indexes`` being one; nil where they are more than `limit`.
  /// O(limit · n²) where something is undecided, O(n) elsewhere.
  func alternatives(limit: Int) -> [[Int]]? {
    var orders: [[Int]] = [[]]
    for part in decidedParts {
      guard let ways = ways(through: Array(indexes[part]), limit: limit),
        orders.count * ways.count <= limit
      else { return nil }
      if ways.count > 1 {
        orders = orders.flatMap { order in ways.map { order + $0 } }
      } else {
        for index in orders.indices { orders[index] += ways[0] }
      }
    }
    return orders
  }

  /// All orders of some events, given in their order here; nil where they are more than `limit`.
  private func ways(through events: [Int], limit: Int) -> [[Int]]? {
    if events.count == 1 { return [events] }
    // Each of them may come at least at one more place.
    if events.count > limit { return nil }
    var ways: [[Int]] = []
    // Depth first, each step taking one that has to wait for none of the rest.
    var unfinished: [(done: [Int], rest: [Int])] = [([], events)]
    while let (done, rest) = unfinished.popLast() {
      if rest.isEmpty { ways.append(done) }
      for (place, event) in rest.enumerated()
      where rest[..<place].allSatisfy({ spans[$0].overlaps(spans[event]) }) {
        var others = rest
        others.remove(at: place)
        unfinished.append((done + [event], others))
      }
      // Each leads to one way at least.
      if ways.count + unfinished.count > limit { return nil }
    }
    return ways
  }
}

extension StandingEvent.Effect {
  /// What comes first at one time.
  fileprivate var rank: Int {
    switch self {
    case .annotation: 0
    case .resolution: 1
    case .rewording: 2
    case .retirement: 3
    }
  }
}
