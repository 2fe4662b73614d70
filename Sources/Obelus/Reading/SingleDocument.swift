import SourceText
import YAMLTree

/// Reading a YAML file that must hold exactly one document.
enum SingleDocument {
  /// Throws ``FileError`` for what is no YAML, for a file without content, and for a second document.
  static func read(_ source: SourceFile, emptyHelp: String) throws(FileError) -> YAMLStream {
    let stream: YAMLStream
    do {
      stream = try YAMLStream(parsing: source)
    } catch {
      throw FileError(error, in: source)
    }
    guard let first = stream.documents.first, !isEmpty(first, in: stream) else {
      throw FileError(
        .empty, "the file is empty", at: SourceLocation(source, SourceRange(0, 0)), help: emptyHelp)
    }
    if stream.documents.count > 1 {
      let second = stream.documents[1]
      throw FileError(
        .syntax, "a second document begins here; a file holds one",
        at: SourceLocation(source, second.startMarker ?? stream.range(of: second.root)),
        help: "remove the `---`, or move what follows to a file of its own")
    }
    return stream
  }

  private static func isEmpty(_ document: YAMLStream.Document, in stream: YAMLStream) -> Bool {
    stream.documents.count == 1 && stream.isAbsent(document.root)
  }
}
