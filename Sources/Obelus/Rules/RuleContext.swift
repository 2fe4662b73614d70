import QuoteAnchoring

/// All that the rules look at: one annotation file with its article, and what is known about both.
package struct RuleContext: Sendable {
  package let file: AnnotationFile
  /// The article, or why there is none to look at.
  package let article: Result<Article, ArticleProblem>
  /// Where each claim's quote stands, claim by claim; nil where there is no quote or no article.
  package let anchors: [Anchor?]
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
    let readable = try? article.get()
    anchors = file.claims.map { claim in
      claim.retired == nil ? readable?.anchor(claim) : nil
    }
  }

  /// The claim at `index` with its quote and the article, of which nearly always nothing is to be said:
  /// rules look at ``anchors`` first.
  func quoted(_ index: Int) -> (claim: Claim, quote: LocatedText, article: Article)? {
    guard case .success(let article) = article, let quote = file.claims[index].quote else {
      return nil
    }
    return (file.claims[index], quote, article)
  }
}

/// Why an annotation file's article cannot be looked at.
public enum ArticleProblem: Error, Sendable {
  /// The file names none; that is reported as a missing field.
  case unnamed
  /// Its path leads out of the project.
  case outsideProject
  /// It is in a format that is not read.
  case unknownFormat
  /// It cannot be read.
  case file(FileError)
}
