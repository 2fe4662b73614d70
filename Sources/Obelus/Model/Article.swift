package import ArticleText
package import QuoteAnchoring
public import SourceText
import SystemPackage

/// An article: the text that quotes are anchored in.
public struct Article: Sendable {
  /// Largest article that is read, in bytes.
  static let byteLimit = 64 << 20

  /// The file as it is kept.
  let file: SourceFile
  /// The file's text and name. Its bytes are those of the file itself, unless that is a web page in
  /// another encoding: then they are the same characters in UTF-8.
  public let source: SourceFile
  /// From ``source`` to ``file``, where their bytes are not the same.
  private let encoding: OffsetMap?
  /// The format that the ending of the file's name stands for.
  let format: TextFormat
  /// The article as its reader sees it.
  package let text: ReaderText
  /// The same as matching sees it.
  package private(set) var normalized: NormalizedText
  /// The blocks' bytes in the reader's text: how far a quote may elide words.
  private let paragraphs: [Range<Int>]

  /// Reads plain text, Markdown or HTML, which the ending of the file's name tells apart. O(n).
  ///
  /// Throws ``FileError`` for another ending; for what is not UTF-8, or for a web page not in an encoding
  /// that can be found out and read; and for markup that cannot be read.
  public init(_ file: SourceFile) throws(FileError) {
    guard let format = TextFormat(fileExtension: FilePath(file.name).extension) else {
      throw .unknownFormat(file)
    }
    try self.init(file, format: format)
  }

  /// The same for a file whose name does not say its format.
  init(_ file: SourceFile, format: TextFormat) throws(FileError) {
    self.file = file
    self.format = format
    if format != .html, let invalid = file.firstInvalidUTF8Range() {
      throw .notUTF8(file, at: invalid)
    }
    do throws(ReadingError) {
      let decoded = format == .html ? try TextDecoding.decode(file.bytes) : nil
      source = decoded.map { SourceFile(name: file.name, bytes: $0.bytes) } ?? file
      encoding = decoded?.map
      text = try format.read(source)
    } catch {
      throw FileError(error, in: file)
    }
    normalized = NormalizedText(text.bytes)
    paragraphs = text.blocks.map(\.range)
  }

  /// Reads the article at `path`, relative to the working folder, and calls it `name` in messages; by
  /// default by its path.
  ///
  /// Throws ``FileError`` where there is none that can be read: see ``init(_:)``.
  public init(contentsOf path: String, name: String? = nil) throws(FileError) {
    try self.init(SourceFile(contentsOf: path, name: name, limit: Self.byteLimit))
  }

  /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. O(n) at each call.
  public var sha256: String { file.sha256 }

  /// Looks for words with what stands before and after them. O(n).
  package func anchor(
    _ words: LocatedText, prefix: LocatedText? = nil, suffix: LocatedText? = nil
  ) -> Anchor {
    anchor(
      Quote(
        words.withUTF8(NormalizedText.init), prefix: prefix?.withUTF8(NormalizedText.init),
        suffix: suffix?.withUTF8(NormalizedText.init)))
  }

  /// The same article, prepared for looking for many quotes. O(n).
  func indexed() -> Article {
    var article = self
    article.normalized = normalized.indexed()
    return article
  }

  /// The same for words that stand in no file. O(n).
  func anchor(_ quote: Quote) -> Anchor { quote.anchor(in: normalized, paragraphs: paragraphs) }

  /// The place in the file of a range of the reader's text, such as an ``Anchor`` holds.
  public func location(of range: Range<Int>) -> SourceLocation {
    SourceLocation(source, text.sourceRange(of: range))
  }

  /// The same in bytes of the file as it is kept, whatever its encoding.
  func fileRange(of range: Range<Int>) -> Range<Int> {
    fileRange(ofSource: text.sourceRange(of: range))
  }

  /// Bytes of the file as it is kept for a range of ``source``.
  func fileRange(ofSource range: SourceRange) -> Range<Int> {
    encoding?.originalRange(of: range.offsets) ?? range.offsets
  }

  /// Text of the file that its reader does not see; of web pages only. O(n).
  var omitted: [OmittedText] { format == .html ? HTMLText.omitted(source) : [] }
}
