import SourceText

extension Rule {
  /// The help lists so many labels of a scale at most.
  private static let mostLabels = 10

  static let unknownRating = Rule(
    "unknown-rating",
    summary: "A rating is not on the project's scale.",
    rationale: """
      The rating leads in reports, before the verdict, and readers learn what its words mean. It is a \
      label of the project's `scale`, as it stands there: capitals count. A project without a `scale` in \
      its `obelus.yaml` has the scale `standard`.
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
                      ↓
              rating: acurate
              evidence: [{source: archive}]
      """,
      RuleExample(
        """
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                        ↓
                rating: true
                evidence: [{source: archive}]
        """, project: "scale: truth-o-meter"),
    ],
    passing: [
      RuleExample(
        """
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                rating: True
                evidence: [{source: archive}]
        """, project: "scale: truth-o-meter")
    ]
  ) { context, findings in
    context.forEachRating { given in
      guard context.settings.scale.grade(labelled: given.rating) == nil else { return }
      let labels = context.settings.scale.grades.map(\.label)
      let suggestion = NearestWord.suggestion(for: given.rating.string, among: labels)
      let list = labels.prefix(mostLabels).joined(separator: ", ")
      findings.report(
        "the scale has no rating `\(given.rating.abridged)`", at: given.rating.location,
        claim: given.claim,
        help: suggestion.map { "did you mean `\($0)`?" }
          ?? "the scale: \(list)\(labels.count > mostLabels ? ", …" : "")")
    }
  }

  static let ratingContradictsVerdict = Rule(
    "rating-contradicts-verdict",
    summary: "A rating stands for another verdict than the one beside it.",
    rationale: """
      Each label of the scale stands for one verdict. Where the two differ, one of them is not what the \
      reviewer meant, and the report would say both.
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
                      ↓
              rating: inaccurate
              evidence: [{source: archive}]
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: disputed
              reviewer: asia-desk
              date: 2021-10-19
              rating: inaccurate
              evidence: [{source: archive}]
      """
    ]
  ) { context, findings in
    context.forEachRating { given in
      guard let verdict = given.verdict,
        let grade = context.settings.scale.grade(labelled: given.rating),
        grade.verdict != verdict
      else { return }
      let fitting = context.settings.scale.grades.filter { $0.verdict == verdict }.map {
        "`\($0.label)`"
      }
      findings.report(
        "`\(grade.label)` stands for \(grade.verdict.rawValue), and the verdict is "
          + verdict.rawValue,
        at: given.rating.location, claim: given.claim,
        help: fitting.isEmpty
          ? "the scale has no rating for \(verdict.rawValue): leave it out"
          : "ratings for \(verdict.rawValue): "
            + fitting.prefix(mostLabels).joined(separator: ", "))
    }
  }
}

extension RuleContext {
  /// A rating with what it goes with.
  fileprivate struct GivenRating {
    let rating: LocatedText
    let verdict: Verdict?
    let claim: LocatedText?
  }

  /// Passes the ratings of all annotations and resolutions, in the order of the file.
  fileprivate func forEachRating(_ body: (GivenRating) -> Void) {
    let claims = file.claims
    for claim in claims.indices {
      for index in claims[claim].annotations.indices {
        guard let rating = claims[claim].annotations[index].rating else { continue }
        let verdict = claims[claim].annotations[index].verdict
        body(GivenRating(rating: rating, verdict: verdict, claim: claims[claim].id))
      }
      for index in claims[claim].resolutions.indices {
        guard let rating = claims[claim].resolutions[index].rating else { continue }
        let verdict = claims[claim].resolutions[index].verdict
        body(GivenRating(rating: rating, verdict: verdict, claim: claims[claim].id))
      }
    }
  }
}
