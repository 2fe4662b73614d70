import ArticleText
import QuoteAnchoring
import SourceText

/// Finds out what became of a file's quotes in the article as it is now.
///
/// Where the text that was reviewed is at hand, quotes are followed through a comparison of the two texts.
/// Otherwise, and for what was not in that text, close passages are searched.
struct Reanchoring {
  private let article: Article
  private let file: AnnotationFile
  private let comparison: ArticleComparison?
  private var search: DriftSearch

  init(of file: AnnotationFile, in article: Article, reviewed: Article?) {
    self.article = article
    self.file = file
    comparison = reviewed.map { ArticleComparison(from: $0, to: article) }
    search = DriftSearch(for: file, in: article)
  }

  /// A quotation that does not pass, with what became of it.
  mutating func traced(_ quotation: Quotation) -> Quotation {
    guard let fates = comparison?.fates(of: quotation, of: file.claims[quotation.claim]) else {
      return search.traced(quotation)
    }
    var traced = quotation
    let article = article
    if let changed = fates.lazy.compactMap({ $0.changed(in: article) }).first {
      traced.anchor = .changed(changed)
    } else if fates.count == 1, let place = fates[0].place {
      traced.leads = Quotation.Leads(places: [place], isCertain: true)
    } else if fates.contains(where: { $0.place == nil }) {
      traced.leads = Quotation.Leads(places: [], isCertain: true)
    }
    return traced
  }

  /// Whether the words that a quotation leaves out are still those that were reviewed; nil where nobody
  /// knows, and for one that leaves nothing out.
  func areElidedWordsUnchanged(of quotation: Quotation) -> Bool? {
    guard quotation.isElided else { return nil }
    return comparison?.isWholeSpanUnchanged(of: quotation, of: file.claims[quotation.claim])
  }

  /// Where the sentences of a quotation that passes have other words than when it was reviewed.
  func surroundings(of quotation: Quotation) -> ChangedSurroundings? {
    guard quotation.anchor.range != nil else { return nil }
    return comparison?.surroundings(of: quotation, of: file.claims[quotation.claim])
  }
}

/// A quote that passes in a sentence that changed.
struct ChangedSurroundings: Sendable {
  /// Index of the claim in the file.
  let claim: Int
  let words: LocatedText
  /// The sentence in the text that was reviewed.
  let before: SourceLocation
  /// The same sentence now; nil where nothing but the quote is left of it.
  let after: SourceLocation?
}

extension Anchor {
  /// Whether a quote needs to be looked for elsewhere or chosen a place for.
  var isAstray: Bool {
    switch self {
    case .ambiguous, .misplaced, .missing: true
    case .exact, .typographic, .elided, .changed, .unanchored: false
    }
  }
}
