import SourceText

/// Something that bears on a claim's standing. It holds no part of the file's tree, so that those of many
/// files can be kept.
struct StandingEvent: Sendable {
  /// What it does.
  enum Effect: Sendable {
    /// A reviewer says something; it takes the place of what he said before.
    case annotation(Verdict, reviewer: String)
    /// A conflict is settled.
    case resolution(Verdict)
    /// The article has other words: what was said of the old ones no longer counts.
    case rewording
    /// The article no longer makes the claim.
    case retirement
  }

  let effect: Effect
  let date: ReviewDate?
  /// The date as written.
  let dateText: String?
  /// Id of whoever did it; nil for a rewording.
  let reviewer: String?
  /// What readers were told of it.
  let notice: PublicNotice?
  /// Why the claim was retired.
  let reason: String?
  /// Its mapping, or its date.
  let location: SourceLocation

  /// Whether it is a person's word on the claim: an annotation or a resolution.
  var isVerdict: Bool {
    switch effect {
    case .annotation, .resolution: true
    case .rewording, .retirement: false
    }
  }

  /// What events are sorted by: their dates, then what they do.
  var rank: (day: Int, moment: Int, effect: Int) {
    let effect =
      switch effect {
      case .annotation: 0
      case .resolution: 1
      case .rewording: 2
      case .retirement: 3
      }
    let date = date?.rank ?? (.min, .min)
    return (date.day, date.moment, effect)
  }
}

/// A correction as outputs show it.
package struct PublicNotice: Encodable, Hashable, Sendable {
  package let date: String?
  package let notice: String?
  package let url: String?

  init(_ correction: Correction) {
    date = correction.date?.text.string
    notice = correction.notice?.string
    url = correction.url?.string
  }
}

extension Claim {
  /// All that bears on the claim's standing, in the order of the file. O(size of the claim).
  var standingEvents: [StandingEvent] {
    var events: [StandingEvent] = []
    for annotation in annotations {
      guard let verdict = annotation.verdict, let reviewer = annotation.reviewer else { continue }
      events.append(
        StandingEvent(
          .annotation(verdict, reviewer: reviewer.string), annotation.date, by: reviewer,
          annotation.correction, at: annotation.location))
    }
    for resolution in resolutions {
      guard let verdict = resolution.verdict else { continue }
      events.append(
        StandingEvent(
          .resolution(verdict), resolution.date, by: resolution.reviewer, resolution.correction,
          at: resolution.location))
    }
    for revision in revisions where revision.replaced != nil {
      events.append(StandingEvent(.rewording, revision.replaced, at: location))
    }
    if let retired {
      events.append(
        StandingEvent(
          .retirement, retired.date, by: retired.reviewer, reason: retired.reason, at: location))
    }
    return events
  }
}

extension StandingEvent {
  fileprivate init(
    _ effect: Effect, _ date: LocatedDate?, by reviewer: LocatedText? = nil,
    _ correction: Correction? = nil, reason: LocatedText? = nil, at location: SourceLocation
  ) {
    self.effect = effect
    self.date = date?.value
    dateText = date?.text.string
    self.reviewer = reviewer?.string
    notice = correction.map(PublicNotice.init)
    self.reason = reason?.string
    self.location = location
  }
}
