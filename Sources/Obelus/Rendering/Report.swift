import QuoteAnchoring

/// A review arranged for reading: the claims numbered in the order of the article.
struct Report {
  /// A claim as the report shows it.
  struct ReportedClaim {
    /// 1-based, in reading order; claims without a place come last.
    let number: Int
    let claim: Claim
    let standing: Standing
    /// Its words in the reader's text, in bytes; nil where they have no one place.
    let place: Range<Int>?
    /// Why there is no place; nil where there is one.
    let reason: String?
  }

  let review: Review
  let article: Article
  let claims: [ReportedClaim]

  /// Nil for a review without an article.
  init?(_ review: Review) {
    guard let article = review.article else { return nil }
    self.review = review
    self.article = article
    let order = zip(review.file.claims, review.anchors).enumerated().sorted { left, right in
      let (one, other) = (left.element.1?.range, right.element.1?.range)
      return (one?.lowerBound ?? .max, left.offset) < (other?.lowerBound ?? .max, right.offset)
    }
    claims = order.enumerated().map { index, entry in
      let (claim, anchor) = entry.element
      return ReportedClaim(
        number: index + 1, claim: claim, standing: claim.standing, place: anchor?.range,
        reason: Self.reason(claim, anchor))
    }
  }

  /// The report's title: the article's, else the name of its file.
  var title: String { review.file.article.title?.string ?? article.source.name }

  /// Claims with and without a place in the article.
  var placedClaims: [ReportedClaim] { claims.filter { $0.place != nil } }
  var unplacedClaims: [ReportedClaim] { claims.filter { $0.place == nil } }

  private static func reason(_ claim: Claim, _ anchor: Anchor?) -> String? {
    if claim.retired != nil { return "The article no longer makes this claim." }
    switch anchor {
    case .exact, .typographic, .elided: return nil
    case .ambiguous(let places):
      return "These words stand in \(places.count) places of the article."
    case .misplaced:
      return "These words stand elsewhere in the article than where they were reviewed."
    case .missing: return "These words do not stand in the article as it is now."
    case .unanchored, nil:
      return claim.target != nil ? "This claim is not made in words." : "This claim has no quote."
    }
  }
}
