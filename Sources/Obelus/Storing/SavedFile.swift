import SourceText
import SystemPackage

/// A page or document as somebody saved it, of any size.
package struct SavedFile: Sendable {
  /// Its path, relative to the working folder.
  package let path: String
  /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
  package let digest: String

  /// The file at `path`, relative to the working folder.
  ///
  /// Throws ``FileError`` for what is not there, may not be read or is no regular file. O(n) time, O(1) memory.
  package init(_ path: String) throws(FileError) {
    self.path = path
    digest = try SourceFile.digest(ofFileAt: FilePath(path), name: path)
  }

  /// The ending of its name, in lower case.
  var ending: String? { FilePath(path).extension?.lowercased() }

  /// Why words cannot be looked for in the file if it is stored under the name `name`; nil where they can, and for
  /// a format without words. O(n).
  func problemOfWords(storedAs name: String) -> FileError? {
    guard let format = CopyFormat(ofFileNamed: name), format.isCertain else { return nil }
    do throws(FileError) {
      let file = try SourceFile(contentsOf: path, limit: Article.byteLimit)
      _ = try Article(file, format: format.textFormat)
      return nil
    } catch {
      return error
    }
  }
}
