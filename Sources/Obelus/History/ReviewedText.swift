/// The text that an article had when it was reviewed, for finding out what became of the quotes since.
package enum ReviewedText: Sendable {
  /// The article is the one that was reviewed, or the file does not say which that was.
  case unneeded
  /// The text, in the article's format.
  case found(Article)
  /// A text that another has replaced since, by the file's own account: good for finding what became of
  /// quotes that were already in it.
  case earlier(Article)
  /// It is not at hand.
  case missing(ReviewedTextProblem)

  /// The text, where there is one.
  var article: Article? {
    switch self {
    case .found(let article), .earlier(let article): article
    case .unneeded, .missing: nil
    }
  }

  /// What is wrong with the text that the user asked for by name.
  package var fault: String? {
    if case .missing(let problem) = self, case .noRevision = problem {
      problem.message
    } else {
      nil
    }
  }

  /// Why there is none; nil where there is, or none is needed.
  package var problemMessage: String? {
    if case .missing(let problem) = self { problem.message } else { nil }
  }
}

/// Why the text that was reviewed is not at hand.
package enum ReviewedTextProblem: Error, Hashable, Sendable {
  /// There is no git history that could hold it.
  case noHistory
  /// No version of the article in git's history has the recorded digest.
  case notInHistory
  /// The same, but the clone holds only the last commits.
  case shallow
  /// The same, but the clone lacks the contents of some versions.
  case incomplete
  /// The revision that was asked for, which does not have the article or is none.
  case noRevision(String)
  /// It was found and cannot be read, which says more about it than about the article.
  case unreadable
}

extension ReviewedTextProblem {
  /// What is the matter: lower case, no full stop.
  var message: String {
    switch self {
    case .shallow: "the text that was reviewed is not in this clone, which is shallow"
    case .incomplete:
      "the text that was reviewed is not in this clone, which lacks parts of the history"
    case .noRevision(let revision): "git has no text of the article in the revision \(revision)"
    case .noHistory: "the text that was reviewed is not at hand: git does not keep the article"
    case .notInHistory: "the text that was reviewed is not in git's history of the article"
    case .unreadable: "the text that was reviewed was found but cannot be read"
    }
  }

  /// What to do about it.
  var help: String? {
    switch self {
    case .shallow:
      "fetch the history: `git fetch --unshallow`; for actions/checkout, `fetch-depth: 0`"
    case .incomplete: "clone the repository whole, without `--filter`"
    case .noHistory, .notInHistory: "if you have a copy, give it with `--from`"
    case .unreadable, .noRevision: nil
    }
  }
}
