/// A place in a source file as people and editors count it.
public struct SourcePosition: Hashable, Sendable {
  /// Line number, 1-based. Lines end at LF, CRLF or CR.
  public let line: Int
  /// Column in Unicode scalars, 1-based. A byte order mark is not counted.
  public let column: Int
  /// Column in UTF-16 code units, 1-based, as editors and the Language Server Protocol count.
  public let utf16Column: Int
  /// Offset in bytes from the start of the file, 0-based.
  public let offset: Int
}

extension SourcePosition: Comparable {
  /// Places order by their byte offset.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.offset < right.offset
  }
}
