extension Rule {
  static let surroundingsChanged = Rule(
    "surroundings-changed",
    summary: "The quote stands in the article, but its sentence has changed.",
    rationale: """
      A verdict holds for the quoted words. The words around them can turn what they say: “officials deny \
      that” before a quote that passes. Read the sentence again. This is found where the text that was \
      reviewed is at hand, in git's history or by `--from`.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: wall
                   ↓
            quote: the harbour wall was finished in 1971
        """,
        article: "It is not true that the harbour wall was finished in 1971. It leaks.",
        reviewedArticle: "It is true that the harbour wall was finished in 1971. It leaks.")
    ],
    passing: [
      RuleExample(
        """
        claims:
          - id: wall
            quote: the harbour wall was finished in 1971
        """,
        article: "It is true that the harbour wall was finished in 1971. It stands.",
        reviewedArticle: "It is true that the harbour wall was finished in 1971. It leaks.")
    ]
  ) { context, findings in
    for change in context.changedSurroundings {
      let now = change.after.map { [Diagnostic.Related("the sentence now", at: $0)] } ?? []
      findings.report(
        "the quote still stands in the article, but its sentence has changed",
        at: change.words.location, claim: context.file.claims[change.claim].id,
        related: now + [.init("the sentence as it was reviewed", at: change.before)],
        help: "read it again: do the words around the quote change what it says?")
    }
  }
}
