/// What makes a claim contested.
struct VerdictConflict: Sendable {
  /// Of each verdict that is in the conflict, the latest annotation that gives it, in order of time. At least
  /// two, unless there is a ``resolution`` that one annotation contradicts.
  let positions: [Annotation]
  /// The resolution that had settled the claim before.
  let resolution: Resolution?
}

extension Claim {
  /// Whether something that bears on the claim's standing could not be read.
  var isStandingUncertain: Bool {
    hasUnreadableAnnotations || hasUnreadableDecisions
      || annotations.contains { $0.verdict == nil || $0.reviewer == nil || $0.date == nil }
      || resolutions.contains { $0.verdict == nil || $0.reviewer == nil || $0.date == nil }
      || revisions.contains { $0.replaced == nil }
  }
}
