/// What holds of a claim while its events are gone through in ``StandingOrder``: the one place that says
/// what makes a standing.
///
/// Each event takes O(1), a new wording what the annotations before it took.
struct StandingState<Reviewer: Hashable & Sendable>: Sendable {
  /// A reviewer's latest verdict of the present wording.
  struct Word: Sendable {
    let verdict: Verdict
    /// Where the annotation stands among the claim's.
    let index: Int
    /// How many annotations were gone through before it.
    fileprivate let age: Int
    /// How many resolutions there were when it was given.
    fileprivate let resolutions: Int
  }

  /// How often each verdict is given.
  private struct Counts: Sendable {
    private var numbers = (verified: 0, disputed: 0, context: 0)

    subscript(verdict: Verdict) -> Int {
      get {
        switch verdict {
        case .verified: numbers.verified
        case .disputed: numbers.disputed
        case .context: numbers.context
        }
      }
      set {
        switch verdict {
        case .verified: numbers.verified = newValue
        case .disputed: numbers.disputed = newValue
        case .context: numbers.context = newValue
        }
      }
    }

    /// The verdict that alone is given; nil where several are, or none is.
    var only: Verdict? {
      switch (numbers.verified > 0, numbers.disputed > 0, numbers.context > 0) {
      case (true, false, false): .verified
      case (false, true, false): .disputed
      case (false, false, true): .context
      default: nil
      }
    }
  }

  private(set) var words: [Reviewer: Word] = [:]
  /// The resolution that decides, and where it stands among the claim's.
  private(set) var resolution: (verdict: Verdict, index: Int)?
  private var counts = Counts()
  private var annotations = 0
  private var resolutions = 0
  /// How many words contradict the resolution.
  private var reopeningCount = 0
  private var isRetired = false

  mutating func apply(_ event: StandingEvent<Reviewer>) {
    switch event.effect {
    case .annotation(let verdict, let reviewer):
      annotations += 1
      let word = Word(
        verdict: verdict, index: event.index, age: annotations, resolutions: resolutions)
      if let earlier = words.updateValue(word, forKey: reviewer) {
        counts[earlier.verdict] -= 1
        if isReopening(earlier) { reopeningCount -= 1 }
      }
      counts[verdict] += 1
      if isReopening(word) { reopeningCount += 1 }
    case .resolution(let verdict):
      resolution = (verdict, event.index)
      resolutions += 1
      reopeningCount = 0
    case .rewording:
      words = [:]
      counts = Counts()
      reopeningCount = 0
      // What settled a conflict about other words settles none about these.
      resolution = nil
    case .retirement: isRetired = true
    }
  }

  /// Whether a word contradicts the resolution that came before it.
  func isReopening(_ word: Word) -> Bool {
    resolution.map { word.resolutions == resolutions && word.verdict != $0.verdict } ?? false
  }

  /// The words in the order in which they were given. O(n log n).
  var wordsInOrder: [Word] { words.values.sorted { $0.age < $1.age } }

  var standing: Standing {
    if isRetired { return .retired }
    if words.isEmpty { return .open }
    if let resolution { return reopeningCount > 0 ? .contested : Standing(resolution.verdict) }
    return counts.only.map(Standing.init) ?? .contested
  }
}

extension StandingState {
  /// What holds after all of `events`. O(n log n).
  init(after events: [StandingEvent<Reviewer>]) {
    for index in StandingOrder(events).indexes { apply(events[index]) }
  }
}
