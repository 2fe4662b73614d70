import SourceText
import SystemPackage
import YAMLTree

/// Checks annotation files: from a path to a review.
package struct ReviewPipeline: Sendable {
  /// Which rules are applied where a project says nothing of them.
  private let rules: RuleSelection
  private let choice: RuleChoice
  let clock: ReviewClock
  /// Where the text that was reviewed is looked for when an article has changed.
  private let origin: ReviewedTextOrigin
  private let snapshots = SnapshotCache()

  package init(
    rules: RuleSelection = .recommended, choosing choice: RuleChoice = RuleChoice(),
    clock: ReviewClock = .system,
    reviewedText origin: ReviewedTextOrigin = .history
  ) {
    self.rules = rules
    self.choice = choice
    self.clock = clock
    self.origin = origin
  }

  /// What came of one file.
  package enum Outcome: Sendable {
    /// It was checked.
    case reviewed(Review)
    /// It is no annotation file; the diagnostic says why.
    case unusable(Diagnostic)
    /// It cannot be opened.
    case unreadable(FileError)
  }

  /// Checks the annotation file at `path`, relative to the working folder.
  ///
  /// Throws ``ConfigurationError`` where its project's configuration cannot be used.
  package func outcome(
    ofFileAt path: String, _ finder: inout ProjectFinder
  ) async throws(ConfigurationError) -> Outcome {
    let source: SourceFile
    do {
      // YAML's own limit is reported as a diagnostic, with the file's name.
      source = try SourceFile(contentsOf: path, limit: .max)
    } catch {
      return .unreadable(error)
    }
    return try await outcome(of: source, at: path, &finder)
  }

  /// Checks what an annotation file at `path` holds, or would hold.
  func outcome(
    of source: SourceFile, at path: String, _ finder: inout ProjectFinder
  ) async throws(ConfigurationError) -> Outcome {
    let project = try finder.project(ofFileAt: path)
    let rules = finder.rules(of: project, over: rules, choice)
    let file: AnnotationFile
    do {
      file = try AnnotationFile(source, house: project.houseSchema)
    } catch {
      let rule = Rule.forReading(error)
      let diagnostic = Diagnostic(error, rule, rules.severity(ofReading: rule))
      let discretion = Discretion(ofUnreadable: source, project.settings.bibliography)
      return .unusable(discretion.applied(to: diagnostic))
    }
    let article = Self.article(of: file, at: FilePath(path), in: project)
    var context = RuleContext(
      file: file, article: article, settings: project.settings, clock: clock)
    if case .success(let article) = article {
      context.trace(
        from: await origin.text(
          of: article, for: file, isAsReviewed: context.isArticleAsReviewed,
          hasAstrayQuotes: context.hasAstrayQuotes))
    }
    context.evidence = EvidenceCheck(
      of: file, context.bibliography,
      in: SnapshotFinder(file: file, path: path, root: project.root, cache: snapshots))
    return .reviewed(Review(context, rules: rules, discretion: project.discretion))
  }

  /// The article that `file` names, which must lie in the project.
  private static func article(
    of file: AnnotationFile, at path: FilePath, in project: Project
  ) -> Result<Article, ArticleProblem> {
    guard let text = file.article.text else { return .failure(.unnamed) }
    var folder = path
    folder.removeLastComponent()
    let article = folder.pushing(FilePath(text.string))
    // Outside is outside, whether something is there or not: a run tells nothing about other folders.
    guard Paths.lies(article, within: project.root) else { return .failure(.outsideProject) }
    do throws(FileError) {
      return .success(
        try Article(contentsOf: article.string, name: Paths.displayed(article)))
    } catch {
      return .failure(.file(error))
    }
  }
}
