import QuoteAnchoring
import SourceText

extension Rule {
  static let retiredClaimInArticle = Rule(
    "retired-claim-in-article",
    summary: "The words of a retired claim still stand in the article.",
    rationale: """
      A claim is retired when the article no longer makes it. Where its words stand there still, or \
      again, readers see the claim and the report says that it is gone.
      """,
    failing: [
      """
      claims:
        - id: wall
                 ↓
          quote: The harbour wall was finished in 1971.
          retired: {date: 2021-11-02, reason: The sentence was cut.}
      """
    ],
    passing: [
      """
      claims:
        - id: gate
          quote: The harbour has a gate.
          retired: {date: 2021-11-02, reason: The sentence was cut.}
      """
    ]
  ) { context, findings in
    guard case .success(let article) = context.article else { return }
    let retired = context.file.claims.indices.filter { context.file.claims[$0].retired != nil }
    var search = AnchorSearch(in: article, for: retired.count)
    for index in retired {
      let claim = context.file.claims[index]
      guard let quote = claim.quote else { continue }
      let anchor = search.anchor(quote, prefix: claim.prefix, suffix: claim.suffix)
      let place: Range<Int>
      switch anchor {
      case .ambiguous(let places): place = places.first[0]
      default:
        // Words that stand elsewhere, not between prefix and suffix, may be another sentence's.
        guard let range = anchor.range else { continue }
        place = range
      }
      findings.report(
        "the claim is retired, and its words still stand in the article", at: quote.location,
        claim: claim.id, related: [.init("here", at: article.location(of: place))],
        help: "if the article makes the claim again, remove `retired`")
    }
  }
}
