import QuoteAnchoring
import SourceText

/// What became of a file's quotes in an edit of the article.
package struct Rebase: Encodable, Sendable {
  /// What became of one quote.
  package enum Fate: String, CaseIterable, Encodable, Sendable {
    /// The same words, in the same order with those around.
    case unchanged
    /// The same words, in another place among the others.
    case moved
    /// Other words have taken its place.
    case changed
    /// Nothing has taken its place.
    case gone
    /// It stands in the article, but nothing says in which place.
    case ambiguous
    /// It had no one place in the old text, so that nothing became of it.
    case unknown
  }

  /// Line and column, both 1-based, the column in Unicode scalars.
  package struct Place: Encodable, Sendable {
    package let line: Int
    package let column: Int
  }

  /// Words that differ; one of the two is empty where words came or went.
  package struct Difference: Encodable, Sendable {
    package let kind: String
    package let before: String
    package let after: String
  }

  /// A quote, or a passage under `also`.
  package struct Entry: Encodable, Sendable {
    package let claim: String?
    /// 1-based index under `also`; nil for the quote itself.
    package let also: Int?
    package let fate: Fate
    package let quote: String
    /// Where it stood in the old text.
    package let before: Place?
    /// Where it, or what has taken its place, stands now.
    package let after: Place?
    /// The gravest kind of the differences.
    package let change: String?
    package let differences: [Difference]
    /// Whether the words around an unchanged quote, in its sentence, are others.
    package let surroundingsChanged: Bool
  }

  /// Name of the annotation file.
  package let file: String
  /// Name of the old text.
  package let from: String
  /// Name of the article.
  package let article: String
  /// The quotes of the claims that are not retired, in the order of the file.
  package let entries: [Entry]

  /// Nil where there is no article, or no old text to compare it with.
  package init?(of review: Review) {
    guard let article = review.article, let old = review.reviewedText.article else { return nil }
    file = review.file.source.name
    from = old.source.name
    self.article = article.source.name
    let comparison = ArticleComparison(from: old, to: article)
    let surroundings = Set(review.changedSurroundings.map(\.words.node))
    entries = Quotation.all(of: review.file, review.anchors).map { quotation in
      Entry(
        quotation, of: review.file.claims[quotation.claim], old, article, comparison,
        surroundingsChanged: surroundings.contains(quotation.words.node))
    }
  }
}

extension Rebase.Entry {
  fileprivate init(
    _ quotation: Quotation, of claim: Claim, _ old: Article, _ new: Article,
    _ comparison: ArticleComparison, surroundingsChanged: Bool
  ) {
    self.claim = claim.id?.string
    also = quotation.alsoIndex.map { $0 + 1 }
    quote = quotation.words.string
    self.surroundingsChanged = surroundingsChanged
    let fates = comparison.fates(of: quotation, of: claim)
    before = (fates?.first).map { Rebase.Place(old.location(of: $0.oldPlace)) }
    switch quotation.anchor {
    case .changed(let changed):
      fate = before == nil ? .unknown : .changed
      after = Rebase.Place(new.location(of: changed.range))
      change = changed.change.kind.rawValue
      let wording = ChangeWording(changed, quotation, new)
      differences = changed.change.differences.map { difference in
        let (before, after) = wording.words(of: difference)
        return Rebase.Difference(kind: difference.kind.rawValue, before: before, after: after)
      }
      return
    case .exact, .typographic, .elided:
      let isMoved = fates?.contains { if case .moved = $0.fate { true } else { false } } ?? false
      fate = before == nil ? .unknown : isMoved ? .moved : .unchanged
      after = quotation.anchor.range.map { Rebase.Place(new.location(of: $0)) }
    case .ambiguous, .misplaced:
      let place = fates?.first?.place
      fate = before == nil ? .unknown : .ambiguous
      after = place.map { Rebase.Place(new.location(of: $0)) }
    case .missing, .unanchored:
      fate = before == nil ? .unknown : .gone
      after = nil
    }
    change = nil
    differences = []
  }
}

extension Rebase.Place {
  fileprivate init(_ location: SourceLocation) {
    line = location.start.line
    column = location.start.column
  }
}
