/// What happened to one claim in all files of its article, for the corrections log.
struct ClaimChronicle: Sendable {
  let claim: String
  var records: [StandingRecord] = []

  /// A change with the date by which those of several claims are sorted.
  typealias DatedChange = (date: ReviewDate?, change: CorrectionsLog.Change)

  /// What changed since readers could see the review, in order of time; `names` are those of reviewers.
  ///
  /// A claim's first verdict is no change, since readers had known none. What is dated after `today` has not
  /// happened. O(n log n).
  func changes(
    since published: ReviewDate, until today: ReviewDate, names: [String: String]
  ) -> [DatedChange] {
    let records = records.filter { !($0.event.date?.isToCome(on: today) ?? false) }
    var changes: [DatedChange] = []
    var isVerdictKnown = false
    for step in StandingHistory(records.map(\.event)).steps {
      let records = step.events.map { records[$0] }
      let publicities = records.map { published.publicity(of: $0.event.date) }
      // Of several, each may be the one that changed something.
      let isUnpublished = publicities.allSatisfy { $0 == .before }
      let isFirstVerdict =
        step.from == .open && !isVerdictKnown && records.count == 1
        && records[0].event.verdict != nil
      if step.isChange, !isUnpublished, !isFirstVerdict {
        let isPublished = publicities.allSatisfy { $0 == .after }
        changes.append(
          (
            records.last?.event.date,
            change(step, records, isPerhapsUnpublished: !isPublished, names)
          ))
      }
      isVerdictKnown = step.to != .open || isVerdictKnown && !isUnpublished
    }
    return changes
  }

  private func change(
    _ step: StandingHistory.Step, _ records: [StandingRecord], isPerhapsUnpublished: Bool,
    _ names: [String: String]
  ) -> CorrectionsLog.Change {
    let name = { (record: StandingRecord) in record.reviewer.map { names[$0] ?? $0 } }
    let only = records.count == 1 ? records.first : nil
    let happenings = records.map { record in
      CorrectionsLog.Happening(
        what: record.event.word, date: record.date, by: name(record), correction: record.notice,
        reason: record.reason)
    }
    return CorrectionsLog.Change(
      date: only?.date, claim: claim, from: step.from.rawValue, to: step.to.rawValue,
      by: only.flatMap(name), correction: only?.notice, reason: only?.reason,
      undecided: only == nil ? happenings : nil,
      isPerhapsUnpublished: isPerhapsUnpublished ? true : nil)
  }
}

extension StandingEvent {
  /// What happened, in a word.
  fileprivate var word: String {
    switch effect {
    case .annotation(let verdict, _), .resolution(let verdict): verdict.rawValue
    case .rewording: "reworded"
    case .retirement: Standing.retired.rawValue
    }
  }
}

extension [ClaimChronicle] {
  /// The changes of all claims in order of time, those of each claim in their own. O(n log n).
  func changes(
    since published: ReviewDate, until today: ReviewDate, names: [String: String]
  ) -> [CorrectionsLog.Change] {
    let changes = map { $0.changes(since: published, until: today, names: names) }
    let spans = Timeline(changes.joined().map(\.date)).spans
    var rows: [(place: Timeline.Point, offset: Int, change: CorrectionsLog.Change)] = []
    for claim in changes {
      // A vague date may seem to be later than what follows it.
      var place = Timeline.Point.start
      for change in claim {
        place = Swift.max(place, spans[rows.count].latest)
        rows.append((place, rows.count, change.change))
      }
    }
    return rows.sorted { ($0.place, $0.offset) < ($1.place, $1.offset) }.map(\.change)
  }
}
