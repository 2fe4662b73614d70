import SourceText

extension Rule {
  static let articleUnpinned = Rule(
    "article-unpinned",
    summary: "The file does not record which text of the article was reviewed.",
    rationale: """
      A quote pins its own words only. The article's digest, under `article.sha256`, pins all the others: \
      with it a later edit between the quotes is noticed, and where the article is kept in git the text \
      that was reviewed can be found again. `obelus fix` records it once every quote stands in the article.
      """,
    failing: [
      """
      article:
              ↓
        text: article.txt
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
      """
    ],
    passing: [
      """
      article:
        text: article.txt
        sha256: 33d60d70e0c3014777a70a3cd60a111b46cc36be7a198523cae52fd87f80c0af
      """
    ]
  ) { context, findings in
    guard case .success = context.article, let text = context.file.article.text,
      context.file.article.sha256 == nil, !context.file.article.hasUnreadableDigest,
      // Those are told apart, and for the same reason.
      !context.inexactQuotations.contains(where: { $0.isElided }),
      !context.file.claims.isEmpty
    else { return }
    let fix = ArticleFixes(context).recordingDigest()
    findings.report(
      "nothing records which text of the article was reviewed", at: text.location,
      help: fix == nil ? "once every quote passes, `obelus fix` records its digest" : nil,
      fix: fix)
  }

  static let reviewedTextMissing = Rule(
    "reviewed-text-missing",
    summary: "The text that was reviewed is not at hand.",
    rationale: """
      Where an article has changed, git's history may still have the text that was reviewed: then every \
      quote is followed to where it stands now, and changed words beside a quote are noticed. Without it \
      quotes are searched. A shallow clone, which is what most CI services make, holds the last commit \
      only: fetch the whole history. A copy kept elsewhere can be given with `--from`.
      """,
    // No example has a git history.
    failing: [],
    passing: [
      """
      article:
        text: article.txt
        sha256: 33d60d70e0c3014777a70a3cd60a111b46cc36be7a198523cae52fd87f80c0af
      """
    ]
  ) { context, findings in
    // Who does not use git knows that, and a revision that is none is a fault of the command.
    guard case .missing(let problem) = context.reviewedText, problem != .noHistory,
      context.reviewedText.fault == nil,
      let place = context.file.article.sha256 ?? context.file.article.text
    else { return }
    findings.report(problem.message, at: place.location, help: problem.help)
  }
}
