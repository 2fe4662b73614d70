import ArticleText
public import SourceText
import YAMLTree

/// Why a file cannot be used.
public struct FileError: Error, Sendable {
  /// The kind of fault.
  public struct Code: Hashable, Sendable {
    private let name: String
    init(_ name: String) { self.name = name }

    /// There is no such file.
    public static let notFound = Code("notFound")
    /// It is a folder, a device or the like, or may not be read.
    public static let unreadable = Code("unreadable")
    /// It exceeds a limit.
    public static let limit = Code("limit")
    /// It is in a format that is not read.
    public static let format = Code("format")
    /// It is not UTF-8.
    public static let encoding = Code("encoding")
    /// It is not the YAML, or the markup, that it should be.
    public static let syntax = Code("syntax")
    /// It holds nothing.
    public static let empty = Code("empty")
  }

  /// The kind of fault.
  public let code: Code
  /// What is wrong, in words for people: lower case, no full stop.
  public let message: String
  /// What to do about it.
  public let help: String?
  /// The place; of a file that could not be opened, its start.
  public let location: SourceLocation

  init(_ code: Code, _ message: String, at location: SourceLocation, help: String? = nil) {
    self.code = code
    self.message = message
    self.help = help
    self.location = location
  }

  /// The message with `name` for the file's own.
  func message(naming name: String) -> String {
    message.replacing(location.file.name, with: name, maxReplacements: 1)
  }

  /// There is no file of this name.
  static func notFound(_ name: String) -> FileError {
    FileError(
      .notFound, "there is no file \(name)",
      at: SourceLocation(SourceFile(name: name, bytes: []), SourceRange(0, 0)))
  }

  /// The ending of its name is that of no text.
  static func unknownFormat(_ file: SourceFile) -> FileError {
    let endings = TextFormat.allCases.compactMap(\.fileExtensions.first).map { ".\($0)" }
    return FileError(
      .format, "the name \(file.name) ends in none of \(endings.joined(separator: ", "))",
      at: SourceLocation(SourceFile(name: file.name, bytes: []), SourceRange(0, 0)),
      help: "save its words as plain text, Markdown or HTML, and give the path of that file")
  }

  static func notUTF8(_ file: SourceFile, at invalid: Range<Int>) -> FileError {
    let position = file.position(ofByte: invalid.lowerBound)
    return FileError(
      .encoding,
      "\(file.name) is not UTF-8 at line \(position.line), column \(position.column)",
      at: SourceLocation(file, SourceRange(invalid)), help: "save it as UTF-8")
  }

  init(_ error: ReadingError, in source: SourceFile) {
    self.init(
      .syntax, "\(source.name) cannot be read: \(error.message)",
      at: SourceLocation(source, SourceRange(error.range)), help: error.help)
  }

  init(_ error: YAMLError, in source: SourceFile) {
    let code: Code =
      switch error.code {
      case .encoding: .encoding
      case .syntax: .syntax
      case .limit: .limit
      }
    self.init(
      code, error.message, at: SourceLocation(source, error.range), help: error.help)
  }
}
