/// A range of bytes in a file.
public struct SourceLocation: Sendable {
  /// The file.
  public let file: SourceFile
  /// The bytes, 0-based offsets.
  public let range: SourceRange

  /// The given range of `file`.
  public init(_ file: SourceFile, _ range: SourceRange) {
    self.file = file
    self.range = range
  }

  /// Line and columns of the first byte. The file's line table is made at the first call.
  public var start: SourcePosition { file.position(ofByte: Int(range.lowerBound)) }

  /// Line and columns just past the last byte.
  public var end: SourcePosition { file.position(ofByte: Int(range.upperBound)) }
}
