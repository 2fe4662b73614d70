/// An annotation file that shows a rule at work, as short as can be.
///
/// A line of spaces and `↓` points at what the rule reports in the line below it. Keys that every file
/// needs are left out where they do not matter; ``completeText`` adds them.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// The example as it is shown.
  public let text: String
  /// The article that it belongs to.
  public let article: String
  /// The project's `obelus.yaml`, where the example needs one.
  public let project: String?
  /// The article as it was reviewed, where it has changed since.
  public let reviewedArticle: String?
  /// Another file of the same article, which is checked before the example.
  public let otherFile: String?
  /// Further files, such as the stored copies of sources: contents by path.
  public let files: [String: String]
  /// Whether ``text`` is itself a project's `obelus.yaml`.
  public let isProject: Bool

  /// The article of most examples.
  public static let standardArticle = """
    The harbour wall was finished in 1971. Nobody in the town had asked for it.

    It cost 14 million crowns, and “the council paid for it in ten years”. Nobody in the town
    has asked for another.
    """

  /// An example with an article or a project of its own.
  public init(
    _ text: String, article: String = standardArticle, reviewedArticle: String? = nil,
    project: String? = nil, otherFile: String? = nil, files: [String: String] = [:]
  ) {
    self.text = text
    self.article = article
    self.reviewedArticle = reviewedArticle
    self.project = project
    self.otherFile = otherFile
    self.files = files
    isProject = false
  }

  /// An example of a project's `obelus.yaml`.
  public init(ofProject text: String) {
    self.text = text
    article = Self.standardArticle
    reviewedArticle = nil
    project = nil
    otherFile = nil
    files = [:]
    isProject = true
  }

  /// An example about the standard article.
  public init(stringLiteral text: String) { self.init(text) }

  /// The example without its marks, and with the keys that every file needs at its end.
  package var completeText: String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { !Self.isMark($0) }
    if isProject { return kept.joined(separator: "\n") + "\n" }
    let own = Set(kept.compactMap { $0.split(separator: ":").first.map(String.init) })
    let standard = [
      ("obelus", "obelus: 1"), ("article", "article: {text: article.txt}"),
      ("reviewers", "reviewers: {asia-desk: {name: Asia desk}, standards: {name: Standards}}"),
      ("sources", "sources: {archive: {title: Town archive}}"), ("claims", "claims: []"),
    ]
    let added = standard.filter { !own.contains($0.0) }.map(\.1)
    return (kept.map(String.init) + added).joined(separator: "\n") + "\n"
  }

  /// Line and column, both 1-based, the column in Unicode scalars, of each place marked with `↓`.
  package var markedPlaces: [(line: Int, column: Int)] {
    var places: [(line: Int, column: Int)] = []
    var line = 1
    for text in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard Self.isMark(text) else {
        line += 1
        continue
      }
      for (column, scalar) in text.unicodeScalars.enumerated() where scalar == "↓" {
        places.append((line, column + 1))
      }
    }
    return places
  }

  private static func isMark(_ line: Substring) -> Bool {
    line.contains("↓") && line.allSatisfy { $0 == " " || $0 == "↓" }
  }
}
