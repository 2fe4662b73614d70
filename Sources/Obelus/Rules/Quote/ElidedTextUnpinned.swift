import QuoteAnchoring
import SourceText

extension Rule {
  static let elidedTextUnpinned = Rule(
    "elided-text-unpinned",
    summary:
      "A quote leaves words out, and nothing tells whether those are still the ones reviewed.",
    rationale: """
      What `[...]` stands for is not quoted: where it comes to say something else, the quote still \
      stands there. The article's digest, under `article.sha256`, covers it. Where there is none, or the \
      article has changed since, the words between must be read again, unless git still has the text that was \
      reviewed and they are the same there.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: >-
            ↓
            The harbour wall [...] finished in 1971.
      """
    ],
    passing: [
      """
      article:
        text: article.txt
        sha256: 33d60d70e0c3014777a70a3cd60a111b46cc36be7a198523cae52fd87f80c0af
      claims:
        - id: wall
          quote: >-
            Nobody in the town [...] It cost 14 million
      """
    ]
  ) { context, findings in
    guard context.isArticleAsReviewed != true, !context.file.article.hasUnreadableDigest else {
      return
    }
    let unpinned = context.inexactQuotations.filter {
      $0.isElided && $0.areElidedWordsUnchanged != true
    }
    if unpinned.isEmpty { return }
    let fix = ArticleFixes(context).recordingDigest()
    for quotation in unpinned {
      findings.report(
        message(of: quotation, context), at: quotation.words.location,
        claim: context.file.claims[quotation.claim].id,
        help: context.digest == nil
          ? "record the article's digest under `article.sha256`"
          : "read what stands there now, then record the new digest",
        fix: fix)
    }
  }

  private static func message(of quotation: Quotation, _ context: RuleContext) -> String {
    if context.digest == nil { return "nothing pins the words that this quote leaves out" }
    return quotation.areElidedWordsUnchanged == false
      ? "the words that this quote leaves out have changed"
      : "the article has changed, perhaps in the words that this quote leaves out"
  }
}
