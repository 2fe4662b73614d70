/// An annotation file checked against its article.
///
/// Reviewing never throws: what is wrong stands in ``diagnostics``.
public struct Review: Sendable {
  /// The annotation file.
  public let file: AnnotationFile
  /// The article; nil where it could not be read.
  public let article: Article?
  /// Where the words of each claim stand, claim by claim in the order of ``AnnotationFile/claims``.
  public let anchors: [ClaimAnchors]
  /// The reviewers and sources that the file may name.
  public let bibliography: Bibliography
  /// The words of reports.
  let labels: Labels
  /// The text that the article had when it was reviewed, as far as it was looked for.
  package let reviewedText: ReviewedText
  /// Quotes that pass in sentences that have changed since.
  let changedSurroundings: [ChangedSurroundings]
  /// Which rules were applied.
  let rules: RuleSelection
  /// What the rules found, in the order of the file.
  public internal(set) var diagnostics: [Diagnostic]

  /// Checks `file` against `article`. O(file + claims · article).
  ///
  /// Today is the day on this machine's clock, in UTC.
  public init(
    of file: AnnotationFile, against article: Article, rules: RuleSelection = .recommended
  ) {
    var context = RuleContext(
      file: file, article: .success(article), settings: ReviewSettings(), clock: .system)
    context.trace(from: .unneeded)
    self.init(context, rules: rules)
  }

  /// Applies the rules; `discretion` is that of the project.
  init(_ context: RuleContext, rules: RuleSelection, discretion: Discretion = Discretion()) {
    var context = context
    context.rules = rules
    self.rules = rules
    file = context.file
    article = try? context.article.get()
    anchors = context.anchors
    bibliography = context.bibliography
    labels = context.settings.labels
    reviewedText = context.reviewedText
    changedSurroundings = context.changedSurroundings
    let found = Self.admitted(rules.settings.flatMap { $0.findings(in: context) }, context, rules)
    if found.isEmpty {
      diagnostics = []
    } else {
      let exposed = found.filter { $0.rule == Rule.secretExposed.name }.map(\.location.range)
      let discretion = Discretion(
        of: context.file, context.bibliography, exposed: exposed, in: discretion)
      diagnostics = found.map { discretion.applied(to: $0) }
    }
  }
}

extension Review {
  /// Those of `found` that no comment in the file silences, and what is wrong with the comments, in the order
  /// of the file.
  private static func admitted(
    _ found: [Diagnostic], _ context: RuleContext, _ rules: RuleSelection
  ) -> [Diagnostic] {
    var suppressions = context.suppressions
    if suppressions.all.isEmpty { return found.inFileOrder() }
    let admitted = found.filter { diagnostic in
      guard Rule.named(diagnostic.rule)?.canBeSuppressed ?? false else { return true }
      return suppressions.admits(diagnostic)
    }
    let unused = rules.findings(ofUnused: suppressions, in: context.file.source)
    return (admitted + unused).inFileOrder()
  }
}

extension [Diagnostic] {
  /// Sorted by place; at one place in the order in which they were found.
  func inFileOrder() -> [Diagnostic] {
    guard count > 1 else { return self }
    return enumerated().sorted { left, right in
      (left.element.location.range.lowerBound, left.offset)
        < (right.element.location.range.lowerBound, right.offset)
    }.map(\.element)
  }
}
