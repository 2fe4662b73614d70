import SourceText

// The article that cannot be looked at: each rule reports one reason, at the path in the file.

extension Rule {
  static let articleMissing = Rule(
    "article-missing",
    summary: "The article's text is not where the file says.",
    rationale: """
      Without the article no quote can be checked. `article.text` is a path relative to the annotation \
      file.
      """,
    failing: [
      """
      article:
              ↓
        text: nowhere.txt
      """
    ],
    passing: [
      """
      article:
        text: article.txt
      """
    ]
  ) { context, findings in
    guard case .failure(.file(let error)) = context.article, error.code == .notFound else { return }
    reportPath(
      context, &findings, context.message(of: error),
      help: "the path is relative to the annotation file")
  }

  static let articleUnreadable = Rule(
    "article-unreadable",
    summary: "The article's text cannot be read.",
    rationale: """
      The path leads to a folder, to a file that may not be read, is not UTF-8 or is too large, or to a \
      format that Obelus does not read.
      """,
    failing: [
      """
      article:
              ↓
        text: .
      """
    ],
    passing: [
      """
      article:
        text: article.txt
      """
    ]
  ) { context, findings in
    guard case .failure(.file(let error)) = context.article, error.code != .notFound else { return }
    let isPlace = !error.location.file.bytes.isEmpty
    reportPath(
      context, &findings, context.message(of: error),
      related: isPlace ? [.init("here", at: error.location)] : [],
      help: error.help)
  }

  static let articleOutsideProject = Rule(
    "article-outside-project",
    summary: "The article's path leads out of the project.",
    rationale: """
      A file from elsewhere must not make a run read, or show in a report, what lies outside the \
      project's folder. The project is the folder of the nearest `obelus.yaml`, else of the git \
      checkout, else of the file itself; symbolic links are followed before the comparison.
      """,
    failing: [
      """
      article:
              ↓
        text: ../../../etc/passwd
      """
    ],
    passing: [
      """
      article:
        text: ./article.txt
      """
    ]
  ) { context, findings in
    guard case .failure(.outsideProject) = context.article else { return }
    reportPath(
      context, &findings, "this path leads out of the project",
      help:
        "move the article into the project, or put an `obelus.yaml` in the folder that holds both")
  }

  static let articleChanged = Rule(
    "article-changed",
    summary: "The article is not the one that was reviewed.",
    rationale: """
      `article.sha256` is the digest of the text as reviewed. Another digest means that something was \
      edited since, perhaps between the quotes. Read the changes, then record the new digest.
      """,
    failing: [
      """
      article:
        text: article.txt
                ↓
        sha256: a000000000000000000000000000000000000000000000000000000000000000
      """
    ],
    passing: [
      """
      article:
        text: article.txt
      """
    ]
  ) { context, findings in
    guard context.isArticleAsReviewed == false, case .success(let article) = context.article,
      let digest = context.digest, let recorded = context.file.article.sha256
    else { return }
    findings.report(
      "\(context.articlePath ?? article.source.name) has changed since it was reviewed",
      at: recorded.location,
      help: "look at what changed; the digest is now \(digest)",
      fix: ArticleFixes(context).replacing(recorded, with: digest))
  }

  private static func reportPath(
    _ context: RuleContext, _ findings: inout Findings, _ message: String,
    related: [Diagnostic.Related] = [], help: String?
  ) {
    guard let path = context.file.article.text else { return }
    findings.report(message, at: path.location, related: related, help: help)
  }
}

extension RuleContext {
  /// The article's path as the file has it: the same wherever the command is run.
  fileprivate var articlePath: String? { file.article.text?.string }

  /// What is wrong with the article, which goes by that path.
  fileprivate func message(of error: FileError) -> String {
    articlePath.map(error.message(naming:)) ?? error.message
  }
}

extension FileError {
  /// The same as a diagnostic at the article itself.
  package var asArticleDiagnostic: Diagnostic {
    Diagnostic(self, code == .notFound ? .articleMissing : .articleUnreadable, .error)
  }
}
