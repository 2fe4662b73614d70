import QuoteAnchoring

/// A review arranged for reading: the claims numbered in the order of the article.
struct Report {
  /// A claim as the report shows it.
  struct ReportedClaim {
    /// 1-based, in reading order; claims without a place come last.
    let number: Int
    let claim: Claim
    let standing: Standing
    /// Its words in the reader's text, in bytes, those of the quote first: several pieces where it elides
    /// words. Empty where they have no one place.
    let places: [Range<Int>]
    /// The places of the passages under `also` that were found.
    let otherPlaces: [Range<Int>]
    /// Why there is no place; nil where there is one.
    let reason: Absence?
  }

  /// Why a claim has no place.
  struct Absence {
    let word: ReportWord
    /// In how many places its words stand.
    var places = 0
  }

  let review: Review
  let article: Article
  let claims: [ReportedClaim]
  /// All that is marked in the article, in its order.
  let places: [MarkedPlace]

  /// Nil for a review without an article.
  init?(_ review: Review) {
    guard let article = review.article else { return nil }
    self.review = review
    self.article = article
    let order = zip(review.file.claims, review.anchors).enumerated().sorted { left, right in
      let (one, other) = (left.element.1.quote?.range, right.element.1.quote?.range)
      return (one?.lowerBound ?? .max, left.offset) < (other?.lowerBound ?? .max, right.offset)
    }
    claims = order.enumerated().map { index, entry in
      let (claim, anchors) = entry.element
      return ReportedClaim(
        number: index + 1, claim: claim, standing: claim.standing,
        places: anchors.quote?.places ?? [], otherPlaces: anchors.also.compactMap(\.range),
        reason: Self.reason(claim, anchors.quote))
    }
    places = Self.markedPlaces(of: claims)
  }

  /// The report's title: the article's, else the name of its file.
  var title: String { review.file.article.title?.string ?? article.source.name }

  /// Claims with and without a place in the article.
  var placedClaims: [ReportedClaim] { claims.filter { !$0.places.isEmpty } }
  var unplacedClaims: [ReportedClaim] { claims.filter { $0.places.isEmpty } }

  private static func reason(_ claim: Claim, _ anchor: Anchor?) -> Absence? {
    if claim.retired != nil { return Absence(word: .retired) }
    switch anchor {
    case .exact, .typographic, .elided: return nil
    case .ambiguous(let places):
      return Absence(word: .ambiguous, places: places.count)
    case .misplaced: return Absence(word: .misplaced)
    case .changed: return Absence(word: .changed)
    case .missing: return Absence(word: .missing)
    case .unanchored, nil:
      return Absence(word: claim.target != nil ? .notInWords : .noQuote)
    }
  }

  private static func markedPlaces(of claims: [ReportedClaim]) -> [MarkedPlace] {
    var places: [MarkedPlace] = []
    for (index, claim) in claims.enumerated() {
      for (piece, range) in claim.places.enumerated() {
        let isLast = piece == claim.places.count - 1
        places.append(
          MarkedPlace(range: range, claim: index, reference: isLast ? .passage : nil))
      }
      for range in claim.otherPlaces {
        places.append(MarkedPlace(range: range, claim: index, reference: .other))
      }
    }
    return places.sorted { left, right in
      (left.range.lowerBound, left.claim) < (right.range.lowerBound, right.claim)
    }
  }
}

/// A run of the article's words that a claim is about.
struct MarkedPlace {
  /// What leads from its end to the claim's note.
  enum Reference {
    /// The link to which the note leads back.
    case passage
    /// One more link.
    case other
  }

  /// Bytes of the reader's text.
  let range: Range<Int>
  /// Index of the claim in ``Report/claims``.
  let claim: Int
  /// Nil for a piece of a quote that goes on after words that it elides.
  let reference: Reference?
}

extension Anchor {
  /// The places of the words of a quote that passes.
  fileprivate var places: [Range<Int>] {
    if case .elided(let pieces) = self { pieces } else { range.map { [$0] } ?? [] }
  }
}
