import SourceText

/// Something that bears on a claim's standing.
struct StandingEvent<Reviewer: Hashable & Sendable>: Sendable {
  /// What it does. The cases stand in the order in which they count at one time: a resolution may settle
  /// what was said on its day, a new wording outdates both.
  enum Effect: Sendable {
    /// A reviewer says something; it takes the place of what he said before.
    case annotation(Verdict, by: Reviewer)
    /// A conflict is settled.
    case resolution(Verdict)
    /// The article has other words: what was said of the old ones no longer counts.
    case rewording
    /// The article no longer makes the claim.
    case retirement
  }

  let effect: Effect
  let date: ReviewDate?
  /// Where it stands among the claim's annotations, resolutions or revisions.
  let index: Int
  /// Whether readers were told of it.
  let isTold: Bool

  /// The verdict of an annotation or a resolution: a person's word on the claim.
  var verdict: Verdict? {
    switch effect {
    case .annotation(let verdict, _), .resolution(let verdict): verdict
    case .rewording, .retirement: nil
    }
  }
}

extension StandingEvent<LocatedText> {
  /// The same without the file's tree, so that those of many files can be kept.
  var detached: StandingEvent<String> {
    let effect: StandingEvent<String>.Effect =
      switch effect {
      case .annotation(let verdict, let reviewer): .annotation(verdict, by: reviewer.string)
      case .resolution(let verdict): .resolution(verdict)
      case .rewording: .rewording
      case .retirement: .retirement
      }
    return StandingEvent<String>(effect: effect, date: date, index: index, isTold: isTold)
  }
}

extension Claim {
  /// All that bears on the claim's standing, in the order of the file. An annotation without a verdict or a
  /// reviewer does not. O(size of the claim).
  var standingEvents: [StandingEvent<LocatedText>] {
    var events: [StandingEvent<LocatedText>] = []
    events.reserveCapacity(annotations.count + resolutions.count + revisions.count + 1)
    func add(
      _ effect: StandingEvent<LocatedText>.Effect, _ date: LocatedDate?, _ index: Int,
      _ correction: Correction? = nil
    ) {
      events.append(
        StandingEvent(
          effect: effect, date: date?.value, index: index, isTold: correction != nil))
    }
    for index in annotations.indices {
      guard let verdict = annotations[index].verdict, let reviewer = annotations[index].reviewer
      else { continue }
      add(
        .annotation(verdict, by: reviewer), annotations[index].date, index,
        annotations[index].correction)
    }
    for index in resolutions.indices {
      guard let verdict = resolutions[index].verdict else { continue }
      add(.resolution(verdict), resolutions[index].date, index, resolutions[index].correction)
    }
    for index in revisions.indices where revisions[index].replaced != nil {
      add(.rewording, revisions[index].replaced, index)
    }
    if let retired { add(.retirement, retired.date, 0) }
    return events
  }
}
