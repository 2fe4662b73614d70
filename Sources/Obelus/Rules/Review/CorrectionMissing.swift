import SourceText

extension Rule {
  static let correctionMissing = Rule(
    "correction-missing",
    summary:
      "What holds of a claim changed after the review was published, and no correction says so.",
    rationale: """
      From `review: {published: …}` on, readers may have seen what a claim's verdict was. An annotation or a \
      resolution that changes it carries a `correction` with what readers are told; `obelus log` prints \
      them all. A claim that had no verdict yet needs none, nor does a conflict that is settled as readers \
      knew it, or as a correction had told them. Dates that may lie before the publication are not \
      reported, nor is what only one of several possible orders would change. What other files of the run \
      say of the claim counts, too.
      """,
    failing: [
      """
      review: {published: 2021-10-25}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: archive}]
              ↓
            - verdict: disputed
              reviewer: asia-desk
              date: 2021-11-03
              evidence: [{source: archive}]
      """,
      """
      review: {published: 2021-10-25}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: archive}]
            - verdict: context
              reviewer: standards
              date: 2021-11-03
              finding: It was finished twice.
          resolution:
            ↓
            verdict: context
            reviewer: standards
            date: 2021-11-04
      """,
    ],
    passing: [
      """
      review: {published: 2021-10-25}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: archive}]
            - verdict: disputed
              reviewer: asia-desk
              date: 2021-11-03
              evidence: [{source: archive}]
              correction: {date: 2021-11-03, notice: The wall was finished in 1972.}
      """,
      """
      review: {published: 2021-10-25}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-11-03
              evidence: [{source: archive}]
      """,
    ]
  ) { context, findings in
    guard let published = context.file.review.published else { return }
    let claims = context.file.claims
    for index in claims.indices where claims[index].hasVerdict(after: published.value) {
      guard !claims[index].hasUnreadableAnnotations else { continue }
      let events = claims[index].standingEvents
      let untold = UntoldChange.all(
        in: events, since: published.value, until: context.clock.today)
      for change in untold {
        findings.report(
          change.message, at: claims[index].location(of: events[change.event]),
          claim: claims[index].id,
          related: [.init("published here", at: published.text.location)],
          help: correctionHelp)
      }
    }
  }

  /// What to do where readers were not told.
  static let correctionHelp = "say what readers were told: `correction: {date: …, notice: …}`"
}

extension Claim {
  /// Whether something was said of it that is plainly later than `date`.
  fileprivate func hasVerdict(after date: ReviewDate) -> Bool {
    let isAfter = { (other: LocatedDate?) in
      other.map { date.publicity(of: $0.value) == .after } ?? false
    }
    return annotations.contains { isAfter($0.date) } || resolutions.contains { isAfter($0.date) }
  }

  /// Where an event stands that is a person's word on the claim; the claim itself for others.
  func location<Reviewer>(of event: StandingEvent<Reviewer>) -> SourceLocation {
    switch event.effect {
    case .annotation: annotations[event.index].location
    case .resolution: resolutions[event.index].location
    case .rewording, .retirement: location
    }
  }
}
