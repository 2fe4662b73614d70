import SourceText

extension Rule {
  static let selfReview = Rule(
    "self-review",
    summary: "A reviewer is an author of the article.",
    rationale: """
      Nobody checks his own work well. With `policy: {self-review: forbidden}` no author of the article \
      may review it or settle a conflict about it; with `disclosed`, only with a `disclosure` that says so \
      (`none` says the contrary). The reviewer's name is compared with those under `authors`, whatever the \
      case and the spaces. What somebody else's later word or another wording has outdated does not count.
      """,
    failing: [
      RuleExample(
        """
        article: {text: article.txt, authors: [A. Mason, B. Writer]}
        reviewers:
          asia-desk: {name: b. writer}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                          ↓
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: archive}]
        """, project: "policy: {self-review: forbidden}"),
      RuleExample(
        """
        article: {text: article.txt, authors: [B. Writer]}
        reviewers:
          ↓
          writer: {name: B. Writer, disclosure: none}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: writer
                date: 2021-10-19
                evidence: [{source: archive}]
        """, project: "policy: {self-review: disclosed}"),
    ],
    passing: [
      RuleExample(
        """
        article: {text: article.txt, authors: [B. Writer]}
        reviewers:
          writer: {name: B. Writer, disclosure: Wrote the article.}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: writer
                date: 2021-10-19
                evidence: [{source: archive}]
        """, project: "policy: {self-review: disclosed}")
    ]
  ) { context, findings in
    guard let policy = context.settings.policy.selfReview, !context.file.article.authors.isEmpty
    else { return }
    let authors = Dictionary(
      context.file.article.authors.map { (NameKey($0), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var undisclosed: Set<LocatedText> = []
    for claim in context.file.claims where claim.retired == nil {
      for id in claim.decidingReviewers {
        let reviewer = context.bibliography.reviewers[id]
        guard let author = authors[NameKey(reviewer?.name ?? id)] else { continue }
        let related = [Diagnostic.Related("named as an author here", at: author.location)]
        switch policy {
        case .forbidden:
          findings.report(
            "`\(id.abridged)` is \(author.abridged), an author of the article, and the project "
              + "forbids authors to review",
            at: id.location, claim: claim.id, related: related,
            help: "somebody else has to review the claim")
        case .disclosed:
          guard let reviewer, !reviewer.disclosesSomething, undisclosed.insert(id).inserted else {
            continue
          }
          // Whom the project describes is told where this file names him.
          let isOwn = reviewer.id.location.file === context.file.source
          findings.report(
            "`\(id.abridged)` is \(author.abridged), an author of the article, and does not say so",
            at: isOwn ? reviewer.id.location : id.location, claim: isOwn ? nil : claim.id,
            related: related, help: "give the reviewer a `disclosure`, which readers see")
        }
      }
    }
  }
}

extension Claim {
  /// Ids of those whose word counts, where it stands: in the current annotations and in the resolution.
  fileprivate var decidingReviewers: [LocatedText] {
    currentAnnotations.compactMap(\.reviewer) + [decidingResolution?.reviewer].compactMap(\.self)
  }
}

extension Reviewer {
  /// Whether the disclosure says that there is something.
  fileprivate var disclosesSomething: Bool {
    guard let disclosure else { return false }
    let key = NameKey(disclosure)
    return !key.isWord("none") && !key.isWord("none.")
  }
}
