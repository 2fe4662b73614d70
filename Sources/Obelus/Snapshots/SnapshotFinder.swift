import ArticleText
import SourceText
import SystemPackage

/// Finds the stored copies of the sources that one annotation file may cite.
struct SnapshotFinder {
  /// The annotation file, to tell its own sources from the project's.
  let file: AnnotationFile
  /// Its path, relative to the working folder.
  let path: String
  /// The project's folder, which nothing may lead out of.
  let root: FilePath
  let cache: SnapshotCache

  /// Why a stored copy cannot be looked at.
  enum Problem: Error {
    /// Its path leads out of the project.
    case outsideProject
    /// It is not there or cannot be read.
    case file(FileError)
  }

  /// Whether `text` stands in the annotation file, rather than in the project's configuration.
  func isOwn(_ text: LocatedText) -> Bool { text.location.file === file.source }

  /// Whether words can be looked for in a file with this path.
  static func hasWords(_ path: LocatedText) -> Bool {
    TextFormat(fileExtension: FilePath(path.string).extension) != nil
  }

  /// SHA-256 of the file that a source names.
  func digest(of path: LocatedText) -> Result<String, Problem> {
    found(path) { cache.digest(ofFileAt: $0, name: $1) }
  }

  /// The words of the file that a source names.
  func text(of path: LocatedText) -> Result<Article, Problem> {
    found(path) { cache.text(ofFileAt: $0, name: $1) }
  }

  /// Reads a file in the project by its real path; paths are relative to the file that they stand in.
  private func found<Content>(
    _ path: LocatedText, _ read: (FilePath, String) -> Result<Content, FileError>
  ) -> Result<Content, Problem> {
    var folder = isOwn(path) ? FilePath(self.path) : root.appending(ConfigurationFile.name)
    folder.removeLastComponent()
    let copy = folder.pushing(FilePath(path.string))
    // Outside is outside, whether something is there or not: a run tells nothing about other folders.
    guard Paths.lies(copy, within: root) else { return .failure(.outsideProject) }
    let shown =
      isOwn(path)
      ? Paths.displayed(copy) : Paths.shown(copy.lexicallyNormalized(), Paths.workingFolder)
    guard let real = Paths.real(copy) else { return .failure(.file(.notFound(shown))) }
    return read(real, shown).mapError(Problem.file)
  }
}
