import SourceText
package import SystemPackage
import YAMLTree

/// A file as the output formats report it.
package struct CheckedFile: Sendable {
  /// A claim of an annotation file.
  struct Claim: Sendable {
    /// Its id as it is written; nil where there is none that can be read.
    let id: String?
    let location: SourceLocation
  }

  /// The name as the user knows it, relative to the working folder.
  package let name: String
  /// What is reported, in the order of the file.
  package let diagnostics: [Diagnostic]
  /// What fails a claim, for formats of test results.
  let failing: Severity
  /// The claims, in the order of the file; none where it could not be read.
  let claims: [Claim]
  /// The file's tree, to name places in it by.
  let stream: YAMLStream?
  /// Paths in the repository by the names that users know; empty where no format asks for them.
  private var paths: [String: String] = [:]

  /// A file that was checked, with those of its diagnostics that are reported.
  package init(_ review: Review, reporting diagnostics: [Diagnostic], failing: Severity = .error) {
    self.failing = failing
    name = review.file.source.name
    self.diagnostics = diagnostics
    claims = review.file.claims.map { Claim(id: $0.id?.string, location: $0.location) }
    stream = review.file.stream
  }

  /// A file that could not be read as what it should be.
  package init(_ name: String, unusable diagnostics: [Diagnostic], failing: Severity = .error) {
    self.failing = failing
    self.name = name
    self.diagnostics = diagnostics
    claims = []
    stream = nil
  }

  /// The same file, knowing the paths of all the files that its diagnostics speak of, relative to the folder
  /// `base`, which is absolute and without symbolic links. Asks the file system once for each of them.
  package func withPaths(relativeTo base: FilePath) -> CheckedFile {
    var file = self
    file.addPath(of: name, base)
    for diagnostic in diagnostics {
      file.addPath(of: diagnostic.location.file.name, base)
      for related in diagnostic.related { file.addPath(of: related.location.file.name, base) }
    }
    return file
  }

  private mutating func addPath(of name: String, _ base: FilePath) {
    if paths[name] == nil { paths[name] = Paths.path(of: FilePath(name), relativeTo: base) }
  }

  /// The path in the repository: the same wherever the command is run, with `/` between its parts.
  func path(of file: SourceFile) -> String { paths[file.name] ?? file.name }

  /// The path of the file itself.
  var path: String { paths[name] ?? name }
}
