import SourceText

extension Rule {
  static let verdictConflict = Rule(
    "verdict-conflict",
    summary: "Reviewers differ about a claim, and nobody has settled it.",
    rationale: """
      The latest annotations of two reviewers give different verdicts. A report would have to choose one; \
      it calls the claim contested instead. A person settles it: with a `resolution` that gives a verdict, \
      a reviewer and a date, or by annotating the claim anew. An annotation that is later than the \
      resolution and says something else opens the conflict again; on the day of a resolution it gives its \
      time to be later.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: archive}]
                       ↓
            - verdict: context
              reviewer: standards
              date: 2021-10-20
              finding: It was finished twice.
      """,
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence: [{source: archive}]
                       ↓
            - verdict: context
              reviewer: asia-desk
              date: 2021-11-03
              finding: It was finished twice.
          resolution: {verdict: verified, reviewer: standards, date: 2021-10-20}
      """,
    ],
    passing: [
      """
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
              date: 2021-10-20
              finding: It was finished twice.
          resolution: {verdict: context, reviewer: standards, date: 2021-10-20}
      """
    ]
  ) { context, findings in
    let claims = context.file.claims
    for index in claims.indices where claims[index].mayBeContested {
      guard !claims[index].isStandingUncertain, let conflict = claims[index].conflict,
        let last = conflict.positions.last, !conflict.mayBeMisspelt(in: context)
      else { continue }
      let earlier = conflict.positions.dropLast()
      let others = earlier.map { position in
        Diagnostic.Related(
          "another verdict", at: position.verdictText?.location ?? position.location)
      }
      guard let resolution = conflict.resolution else {
        findings.report(
          "reviewers differ: "
            + conflict.positions.map { $0.statement("says") }.joined(separator: ", "),
          at: last.verdictText?.location ?? last.location, claim: claims[index].id,
          related: others,
          help: "a person settles it: `resolution: {verdict: …, reviewer: …, date: …, note: …}`")
        continue
      }
      findings.report(
        "the claim is contested again: \(resolution.statement), and later "
          + conflict.positions.map { $0.statement("said") }.joined(separator: ", "),
        at: last.verdictText?.location ?? last.location, claim: claims[index].id,
        related: [.init("the resolution, which is earlier", at: resolution.location)] + others,
        help: "a person settles it again: list a later `resolution` after this one")
    }
  }
}

extension Claim {
  /// Whether not all have said the same. By index: a loop over the annotations would copy each.
  fileprivate var mayBeContested: Bool {
    let first = annotations.first?.verdict
    return annotations.indices.contains { annotations[$0].verdict != first }
      || resolutions.contains { $0.verdict != first }
  }
}

extension VerdictConflict {
  /// Whether a reviewer in it is unknown and seems to be a misspelt other: then nobody may differ.
  fileprivate func mayBeMisspelt(in context: RuleContext) -> Bool {
    let named = positions.map(\.reviewer) + [resolution?.reviewer]
    let known = context.bibliography.reviewers
    return named.compactMap(\.self).contains { reviewer in
      known[reviewer] == nil
        && NearestWord.suggestion(for: reviewer.string, among: known.keys.map(\.string)) != nil
    }
  }
}

extension Annotation {
  /// Who says what, and when.
  fileprivate func statement(_ verb: String) -> String {
    .statement(reviewer, verb, verdict, date)
  }
}

extension Resolution {
  /// Who decided what, and when.
  fileprivate var statement: String { .statement(reviewer, "decided on", verdict, date) }
}

extension String {
  fileprivate static func statement(
    _ reviewer: LocatedText?, _ verb: String, _ verdict: Verdict?, _ date: LocatedDate?
  ) -> String {
    let words = "`\(reviewer?.abridged ?? "")` \(verb) \(verdict?.rawValue ?? "")"
    return words + (date.map { " (\($0.text))" } ?? "")
  }
}
