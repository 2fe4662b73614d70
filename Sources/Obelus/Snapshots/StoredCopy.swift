import SystemPackage

/// A file in the project that a source names. Two are equal where one file is read in one way, whatever the
/// names that led to it.
struct StoredCopy: Sendable {
  /// Its absolute path without symbolic links. Perhaps nothing is there.
  let path: FilePath
  /// What messages call it.
  let name: String
  /// How words are looked for in it; nil where it has none.
  let format: CopyFormat?
}

extension StoredCopy: Hashable {
  /// Whether both are one file, read in one way.
  static func == (left: StoredCopy, right: StoredCopy) -> Bool {
    left.path == right.path && left.format == right.format
  }

  /// Feeds the file and the way in which it is read.
  func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(format)
  }
}
