import QuoteAnchoring
import SourceText

extension Rule {
  static let quoteTooShort = Rule(
    "quote-too-short",
    summary: "The quote is too short to stand for a claim.",
    rationale: """
      One or two words say no sentence that could be true or false, and after the next edit of the \
      article they may stand somewhere else. Quote at least three words, better the whole statement. A project may \
      ask for more: `quote-too-short: {words: 5}` under `rules`; of `characters`, without which scripts \
      that have no spaces could not be quoted, twelve are enough unless it says otherwise.
      """,
    failing: [
      """
      claims:
        - id: year
                 ↓
          quote: in 1971
      """,
      RuleExample(
        """
        claims:
          - id: year
                   ↓
            quote: finished in 1971
        """, project: "rules: {quote-too-short: {words: 4, characters: 30}}"),
    ],
    passing: [
      """
      claims:
        - id: year
          quote: finished in 1971
      """
    ]
  ) { context, findings in
    let (fewestWords, enoughScalars) = (
      context.settings.options.fewestWords, context.settings.options.enoughScalars
    )
    for index in context.file.claims.indices {
      // So many bytes are enough scalars in any script.
      guard let quote = context.file.claims[index].quote,
        quote.withUTF8({ $0.count }) < enoughScalars * 4, context.file.claims[index].retired == nil
      else { continue }
      let normalized = quote.withUTF8(NormalizedText.init)
      guard normalized.spacedWordCount < fewestWords,
        normalized.bytes.count(where: { $0 & 0xC0 != 0x80 }) < enoughScalars
      else { continue }
      findings.report(
        "a quote of so few words says too little to be checked",
        at: quote.location, claim: context.file.claims[index].id,
        help: "quote the whole statement")
    }
  }
}
