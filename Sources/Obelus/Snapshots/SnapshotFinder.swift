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

  /// Whether `text` stands in the annotation file, rather than in the project's configuration.
  func isOwn(_ text: LocatedText) -> Bool { text.location.file === file.source }

  /// The file that a source names, by its real path; nil where that leads out of the project. Paths are
  /// relative to the file that they stand in.
  func copy(at path: LocatedText) -> StoredCopy? {
    var folder = isOwn(path) ? FilePath(self.path) : root.appending(ConfigurationFile.name)
    folder.removeLastComponent()
    let copy = folder.pushing(FilePath(path.string))
    let destination = Paths.destination(of: copy)
    // Outside is outside, whether something is there or not: a run tells nothing about other folders.
    guard destination.starts(with: root) else { return nil }
    let name =
      isOwn(path)
      ? Paths.displayed(copy) : Paths.shown(copy.lexicallyNormalized(), Paths.workingFolder)
    return StoredCopy(path: destination, name: name, format: CopyFormat(ofFileNamed: name))
  }

  /// SHA-256 of a stored copy.
  func digest(of copy: StoredCopy) -> Result<String, FileError> {
    cache.digest(ofFileAt: copy.path, name: copy.name)
  }

  /// The words of a stored copy; nil where it has none. What may or may not be text is none where it is not
  /// UTF-8.
  func text(of copy: StoredCopy) -> Result<Article?, FileError> {
    guard let format = copy.format else { return .success(nil) }
    switch text(of: copy, as: format) {
    case .success(let text): return .success(text)
    case .failure(let error) where !format.isCertain && error.code == .encoding:
      return .success(nil)
    case .failure(let error): return .failure(error)
    }
  }

  /// The words of a stored copy that must have some.
  func text(of copy: StoredCopy, as format: CopyFormat) -> Result<Article, FileError> {
    cache.text(ofFileAt: copy.path, name: copy.name, format.textFormat)
  }
}
