import Foundation
import SourceText
import Testing

@testable import Obelus

/// A folder of its own for one test, removed afterwards.
final class ExampleFolder {
  let path: String

  /// Makes the folder and writes `files`, contents by path.
  init(_ files: [String: String] = [:]) throws {
    let base = FileManager.default.temporaryDirectory
    let url = base.appending(path: "obelus-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    for (name, text) in files { try write(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// What the rules say of one file, whether it could be reviewed or not.
  func diagnostics(
    ofFile name: String, rules: RuleSelection = .recommended,
    today: ReviewDate = ReviewDate(day: 20_000), reviewedArticle: String? = nil,
    after otherFile: String? = nil
  ) async throws -> [Diagnostic] {
    var finder = ProjectFinder()
    var register = ClaimRegister()
    let reviewed = reviewedArticle.map { SourceFile(name: "reviewed.txt", bytes: Array($0.utf8)) }
    let pipeline = ReviewPipeline(
      rules: rules, clock: ReviewClock(fixedAt: today),
      reviewedText: reviewed.map(ReviewedTextOrigin.file) ?? .history)
    if let other = otherFile.map({ "\(path)/\($0)" }),
      case .reviewed(let review) = try await pipeline.outcome(ofFileAt: other, &finder)
    {
      _ = pipeline.compared(review, at: other, with: &register)
    }
    let file = "\(path)/\(name)"
    switch try await pipeline.outcome(ofFileAt: file, &finder) {
    case .reviewed(let review):
      return pipeline.compared(review, at: file, with: &register).diagnostics
    case .unusable(let diagnostic): return [diagnostic]
    case .unreadable(let error):
      Issue.record("\(error.message)")
      return []
    }
  }
}

extension RuleExample {
  /// What the rules say of the example, in a folder with its article, with `rule` applied even where it is
  /// off unless a project turns it on.
  func diagnostics(of rule: Rule? = nil, in folder: ExampleFolder? = nil) async throws
    -> [Diagnostic]
  {
    var rules = RuleSelection.recommended
    if let rule, rules[rule] == nil { rules[rule] = .warning }
    do {
      return try await (folder ?? self.folder()).diagnostics(
        ofFile: "example.yaml", rules: rules, reviewedArticle: reviewedArticle,
        after: otherFile == nil ? nil : "other.yaml")
    } catch let error as ConfigurationError {
      return error.diagnostics
    }
  }

  /// A folder with the example, its article and its project.
  func folder() throws -> ExampleFolder {
    if isProject {
      let file = RuleExample("claims: []").completeText
      return try ExampleFolder([
        "obelus.yaml": completeText, "example.yaml": file, "article.txt": article,
      ])
    }
    var files = ["example.yaml": completeText, "article.txt": article]
    files["obelus.yaml"] = project
    files["other.yaml"] = otherFile.map { RuleExample($0).completeText }
    files.merge(self.files) { _, own in own }
    return try ExampleFolder(files)
  }
}
