import QuoteAnchoring

// One rule for each kind of change, named by the gravest: who reads a log sees at once what happened.

extension Rule {
  static let figureChanged = Rule(
    "figure-changed",
    summary: "The article has another figure in the place of the quoted one.",
    rationale: """
      A number, an amount, a date, a unit or a word such as “over” differs, be it in digits or in words. \
      The verdict was about the old figure. Read the passage; where the new words are to be kept, take \
      them with `obelus fix --unsafe`, which asks for a new review, or correct the article.
      """,
    failing: [
      """
      claims:
        - id: cost
                 ↓
          quote: It cost 12 million crowns
      """,
      """
      claims:
        - id: council
          quote: >-
            ↓
            the council paid for it
            in twenty years
      """,
    ],
    passing: [
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
      """
    ], check: report(.figure))

  static let negationChanged = Rule(
    "negation-changed",
    summary: "A word that negates came into the quoted passage, or went.",
    rationale: """
      “Not”, “no”, “never”, “without”, or the “un” of “unlikely”: one small word turns a claim into its \
      contrary, and the verdict with it.
      """,
    failing: [
      """
      claims:
        - id: wall
                 ↓
          quote: The harbour wall was not finished in 1971.
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
      """
    ], check: report(.negation))

  static let nameChanged = Rule(
    "name-changed",
    summary: "The article has another name in the place of the quoted one.",
    rationale: """
      A person, a place or an organisation differs: the claim is about someone else now, or a name was \
      misspelt and is corrected.
      """,
    failing: [
      RuleExample(
        """
        claims:
          - id: signed
                   ↓
            quote: Anna Berg signed the contract for the harbour wall in March
        """,
        article: "In the end Anna Lund signed the contract for the harbour wall in March.")
    ],
    passing: [
      RuleExample(
        """
        claims:
          - id: signed
            quote: Anna Lund signed the contract for the harbour wall in March
        """,
        article: "In the end Anna Lund signed the contract for the harbour wall in March.")
    ], check: report(.name))

  static let quoteChanged = Rule(
    "quote-changed",
    summary: "The article has other words in the place of the quoted ones.",
    rationale: """
      No figure, negation or name differs, but words do, and a verdict holds for the words that were \
      checked. Only white space and typography make no difference.
      """,
    failing: [
      """
      claims:
        - id: council
          quote: >-
            ↓
            the council had to pay for it in ten years
      """,
      """
      claims:
        - id: council
          quote: >-
            ↓
            It cost 14 million crowns [...] the town paid for it in ten years
      """,
    ],
    passing: [
      """
      claims:
        - id: council
          quote: >-
            the council paid for it
            in ten years
      """
    ], check: report(.wording))

  private static func report(_ kind: ChangeKind) -> Check {
    { context, findings in
      guard case .success(let article) = context.article else { return }
      for quotation in context.inexactQuotations {
        guard case .changed(let changed) = quotation.anchor, changed.change.kind == kind else {
          continue
        }
        let wording = ChangeWording(changed, quotation, article)
        let fix = QuoteFixes(of: quotation, in: article, context).takingWords(of: changed)
        findings.report(
          wording.message, at: quotation.words.location,
          claim: context.file.claims[quotation.claim].id, related: wording.related,
          help: fix == nil ? "read the passage, then quote the words that stand there" : nil,
          fix: fix)
      }
    }
  }
}
