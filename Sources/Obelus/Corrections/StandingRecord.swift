/// An event of a claim with what the corrections log tells of it. It holds no part of the file's tree.
struct StandingRecord: Sendable {
  let event: StandingEvent<String>
  /// The date as written.
  let date: String?
  /// Id of whoever did it; nil for a rewording.
  let reviewer: String?
  /// What readers were told of it.
  let notice: PublicNotice?
  /// Why the claim was retired.
  let reason: String?
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
  /// The claim's ``standingEvents`` with what is told of them. O(size of the claim).
  var standingRecords: [StandingRecord] {
    standingEvents.map { event in
      let date: LocatedDate?
      let reviewer: LocatedText?
      var correction: Correction?
      var reason: LocatedText?
      switch event.effect {
      case .annotation:
        let annotation = annotations[event.index]
        (date, reviewer) = (annotation.date, annotation.reviewer)
        correction = annotation.correction
      case .resolution:
        let resolution = resolutions[event.index]
        (date, reviewer) = (resolution.date, resolution.reviewer)
        correction = resolution.correction
      case .rewording: (date, reviewer) = (revisions[event.index].replaced, nil)
      case .retirement:
        (date, reviewer) = (retired?.date, retired?.reviewer)
        reason = retired?.reason
      }
      return StandingRecord(
        event: event.detached, date: date?.text.string, reviewer: reviewer?.string,
        notice: correction.map(PublicNotice.init),
        reason: reason?.string)
    }
  }
}
