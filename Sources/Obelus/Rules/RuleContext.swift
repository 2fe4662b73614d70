import QuoteAnchoring

/// All that the rules look at: one annotation file with its article, and what is known about both.
package struct RuleContext: Sendable {
  package let file: AnnotationFile
  /// The article, or why there is none to look at.
  package let article: Result<Article, ArticleProblem>
  /// Where the words of each claim stand, claim by claim.
  package private(set) var anchors: [ClaimAnchors]
  /// The quotes and the passages under `also` that do not stand in the article as they are written, in
  /// the order of the file. In nearly every file there are few.
  private(set) var inexactQuotations: [Quotation] = []
  /// Quotes that pass in sentences that have changed, as far as the text that was reviewed is at hand.
  private(set) var changedSurroundings: [ChangedSurroundings] = []
  /// The text that the article had when it was reviewed.
  private(set) var reviewedText = ReviewedText.unneeded
  /// What became of the sources' stored copies and of the words that evidence quotes from them.
  var evidence = EvidenceCheck()
  /// The file's texts that hold characters that nobody sees.
  let hiddenTexts: [HiddenText]
  /// The comments that say what may be left as it is.
  let suppressions: Suppressions
  /// SHA-256 of the article, where the file recorded one to compare it with.
  let digest: String?
  private let namesCache = ArticleNamesCache()
  /// What the project sets.
  package let settings: ReviewSettings
  /// The reviewers and sources that the file may name: its own and the project's.
  package let bibliography: Bibliography
  /// What counts as today and as now.
  package let clock: ReviewClock
  /// Which rules are applied, so that one need not say again what another says.
  var rules = RuleSelection.recommended

  package init(
    file: AnnotationFile, article: Result<Article, ArticleProblem>,
    settings: ReviewSettings, clock: ReviewClock
  ) {
    self.file = file
    // By index: a loop over the elements would copy each with all that it holds.
    let quoteCount = file.claims.indices.reduce(0) { $0 + 1 + file.claims[$1].also.count }
    let search = (try? article.get()).map { AnchorSearch(in: $0, for: quoteCount) }
    self.article = search.map { .success($0.article) } ?? article
    self.settings = settings
    bibliography = file.bibliography.adding(settings.bibliography)
    self.clock = clock
    hiddenTexts = file.hiddenTexts
    suppressions = Suppressions(in: file.stream)
    anchors = Array(repeating: ClaimAnchors(), count: file.claims.count)
    digest = file.article.sha256 == nil ? nil : search?.article.sha256
    guard var search else { return }
    for index in file.claims.indices where file.claims[index].retired == nil {
      anchor(claimAt: index, &search)
    }
  }

  private mutating func anchor(claimAt index: Int, _ search: inout AnchorSearch) {
    if let quote = file.claims[index].quote {
      let anchor = search.anchor(
        quote, prefix: file.claims[index].prefix, suffix: file.claims[index].suffix)
      anchors[index].quote = anchor
      note(Quotation(claim: index, words: quote, alsoIndex: nil, anchor: anchor))
    } else if file.claims[index].target != nil {
      anchors[index].quote = .unanchored
    }
    for (alsoIndex, words) in file.claims[index].also.enumerated() {
      let anchor = search.anchor(words)
      anchors[index].also.append(anchor)
      note(Quotation(claim: index, words: words, alsoIndex: alsoIndex, anchor: anchor))
    }
  }

  private mutating func note(_ quotation: Quotation) {
    if case .exact = quotation.anchor { return }
    inexactQuotations.append(quotation)
  }

  /// The names in the context's article. O(article) at the first call.
  func names(of article: Article) -> ArticleNames { namesCache.names(in: article.text) }

  // MARK: Quotes of an article that changed

  /// Whether some quote has no one place in the article.
  var hasAstrayQuotes: Bool { inexactQuotations.contains(where: \.anchor.isAstray) }

  /// Finds out what became of the quotes that have no place in the article, with the text that was reviewed
  /// where it is at hand. Nothing where all have one and there is no such text.
  mutating func trace(from reviewedText: ReviewedText) {
    self.reviewedText = reviewedText
    guard case .success(let article) = article, reviewedText.article != nil || hasAstrayQuotes
    else {
      return
    }
    var reanchoring = Reanchoring(of: file, in: article, reviewed: reviewedText.article)
    for index in inexactQuotations.indices where inexactQuotations[index].anchor.isAstray {
      let traced = reanchoring.traced(inexactQuotations[index])
      inexactQuotations[index] = traced
      if let alsoIndex = traced.alsoIndex {
        anchors[traced.claim].also[alsoIndex] = traced.anchor
      } else {
        anchors[traced.claim].quote = traced.anchor
      }
    }
    guard case .found = reviewedText else { return }
    for index in inexactQuotations.indices {
      inexactQuotations[index].areElidedWordsUnchanged = reanchoring.areElidedWordsUnchanged(
        of: inexactQuotations[index])
    }
    changedSurroundings = Quotation.all(of: file, anchors).compactMap(reanchoring.surroundings)
  }

  /// Whether every quote and every passage under `also` has its one place in the article.
  ///
  /// Not where some part of the file could not be read: it may hold another quote.
  var allQuotesPass: Bool {
    file.problems.isEmpty && inexactQuotations.allSatisfy { $0.anchor.range != nil }
  }

  /// Whether the article is the one that the file was written for; nil where the file does not say, or
  /// there is no article.
  var isArticleAsReviewed: Bool? {
    guard let digest, let recorded = file.article.sha256 else { return nil }
    return recorded.string.lowercased() == digest
  }
}

/// Why an annotation file's article cannot be looked at.
public enum ArticleProblem: Error, Sendable {
  /// The file names none; that is reported as a missing field.
  case unnamed
  /// Its path leads out of the project.
  case outsideProject
  /// It cannot be read.
  case file(FileError)
}
