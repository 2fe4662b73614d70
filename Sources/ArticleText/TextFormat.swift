package import SourceText

/// The formats in which texts are read as their readers see them.
package enum TextFormat: CaseIterable, Hashable, Sendable {
  case plainText, markdown, html

  /// The endings of file names, without the dot, by which a format is known.
  package var fileExtensions: [String] {
    switch self {
    case .plainText: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm", "xhtml"]
    }
  }

  /// The format of files with this ending, in any case; plain text where there is none.
  package init?(fileExtension: String?) {
    guard let name = fileExtension?.lowercased() else {
      self = .plainText
      return
    }
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(name) }) else {
      return nil
    }
    self = format
  }

  /// The reader's text of a file in this format, which is valid UTF-8. O(n).
  package func read(_ source: SourceFile) throws(ReadingError) -> ReaderText {
    switch self {
    case .plainText: PlainText.read(source)
    case .markdown: try MarkdownText.read(source)
    case .html: HTMLText.read(source)
    }
  }
}
