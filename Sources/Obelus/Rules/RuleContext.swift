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
  /// SHA-256 of the article, where the file recorded one to compare it with.
  let digest: String?
  /// The reviewers and sources that the project describes.
  package let project: Bibliography
  /// The reviewers and sources that the file may name: its own and the project's.
  package let bibliography: Bibliography
  /// The ratings that annotations may give.
  package let scale: Scale
  /// The day that counts as today.
  package let today: ReviewDate

  package init(
    file: AnnotationFile, article: Result<Article, ArticleProblem>, project: Bibliography,
    scale: Scale = .standard, today: ReviewDate
  ) {
    self.file = file
    self.article = article
    self.project = project
    bibliography = file.bibliography.adding(project)
    self.scale = scale
    self.today = today
    anchors = Array(repeating: ClaimAnchors(), count: file.claims.count)
    let readable = try? article.get()
    digest = file.article.sha256 == nil ? nil : readable?.sha256
    guard let readable else { return }
    for index in file.claims.indices where file.claims[index].retired == nil {
      anchor(claimAt: index, in: readable)
    }
  }

  private mutating func anchor(claimAt index: Int, in article: Article) {
    if let quote = file.claims[index].quote {
      let anchor = article.anchor(
        quote, prefix: file.claims[index].prefix, suffix: file.claims[index].suffix)
      anchors[index].quote = anchor
      note(anchor, of: quote, claim: index, isAlso: false)
    } else if file.claims[index].target != nil {
      anchors[index].quote = .unanchored
    }
    for words in file.claims[index].also {
      let anchor = article.anchor(words)
      anchors[index].also.append(anchor)
      note(anchor, of: words, claim: index, isAlso: true)
    }
  }

  private mutating func note(_ anchor: Anchor, of words: LocatedText, claim: Int, isAlso: Bool) {
    if case .exact = anchor { return }
    inexactQuotations.append(
      Quotation(claim: claim, words: words, anchor: anchor, isAlso: isAlso))
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
