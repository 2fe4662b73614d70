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
      knew it. Dates that may lie before the publication are not reported.
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
      let history = StandingHistory(claims[index].standingEvents)
      guard history.isDecided else { continue }
      for step in history.untoldChanges(since: published.value) {
        // A day to come is another rule's affair.
        if let date = step.event.date, context.clock.today.isPlainly(before: date) { continue }
        findings.report(
          "the claim went from \(step.from.rawValue) to \(step.to.rawValue) after the review was "
            + "published, and no correction says so",
          at: step.event.location, claim: claims[index].id,
          related: [.init("published here", at: published.text.location)],
          help: "say what readers were told: `correction: {date: …, notice: …}`")
      }
    }
  }
}

extension Claim {
  /// Whether something was said of it that is plainly later than `date`.
  fileprivate func hasVerdict(after date: ReviewDate) -> Bool {
    annotations.contains { $0.date.map { date.isPlainly(before: $0.value) } ?? false }
      || resolutions.contains { $0.date.map { date.isPlainly(before: $0.value) } ?? false }
  }
}

extension StandingHistory {
  /// The steps that changed what readers had been told, without telling them.
  ///
  /// A claim that becomes contested waits for what settles it: only where that is not what readers knew, or
  /// where nothing settles it, is something missing.
  fileprivate func untoldChanges(since published: ReviewDate) -> [Step] {
    var untold: [Step] = []
    var told = Standing.open
    var waiting: Step?
    for step in steps {
      let isPublic = step.event.date.map { published.isPlainly(before: $0) } ?? false
      let isNew = step.from == .open || !step.event.isVerdict
      if !isPublic || isNew || step.event.notice != nil {
        told = step.to
        waiting = nil
      } else if step.to == told {
        waiting = nil
      } else if step.to == .contested {
        waiting = waiting ?? step
      } else if step.from != step.to {
        // What readers knew is what it went from, whatever lay between.
        untold.append(Step(event: step.event, from: told, to: step.to))
        told = step.to
        waiting = nil
      }
    }
    return untold + (waiting.map { [$0] } ?? [])
  }
}
