package import SourceText

/// Where to look for the text that an article had when it was reviewed.
package enum ReviewedTextOrigin: Sendable {
  /// In the article's git history, by the digest that the annotation file records.
  case history
  /// In git, as the article was in this revision.
  case revision(String)
  /// In this file.
  case file(SourceFile)

  /// The file at `path`, relative to the working folder, of the same format as the article.
  package static func read(_ path: String) throws(FileError) -> SourceFile {
    try SourceFile(contentsOf: path, limit: Article.byteLimit)
  }

  /// The text that `article`, which is named by its path, had when `file` was written: nothing if it is the
  /// same, which `isAsReviewed` tells, nil where nobody knows. If some quote is astray all the same, the last
  /// text before it.
  func text(
    of article: Article, for file: AnnotationFile, isAsReviewed: Bool?, hasAstrayQuotes: Bool
  ) async -> ReviewedText {
    let path = article.source.name
    switch self {
    case .history:
      guard let recorded = file.article.sha256?.string.lowercased(), let isAsReviewed,
        !isAsReviewed || hasAstrayQuotes
      else { return .unneeded }
      let history = GitHistory(ofFileAt: path)
      if !isAsReviewed {
        switch await history.version(withDigest: recorded) {
        case .success(let version): return Self.read(version, as: article)
        case .failure(let problem): return .missing(problem)
        }
      }
      guard let earlier = file.article.revisions.last?.sha256?.string.lowercased(),
        case .success(let version) = await history.version(withDigest: earlier),
        let old = Self.read(version, as: article).article
      else { return .unneeded }
      return .earlier(old)
    case .revision(let revision):
      guard let version = await GitHistory(ofFileAt: path).version(atRevision: revision) else {
        return .missing(.noRevision(revision))
      }
      return Self.read(version, as: article)
    case .file(let version): return Self.read(version, as: article)
    }
  }

  private static func read(_ version: SourceFile, as article: Article) -> ReviewedText {
    (try? Article(version, format: article.format)).map(ReviewedText.found)
      ?? .missing(.unreadable)
  }
}
