import Synchronization

/// The bytes of one text file and the name it goes by in messages.
///
/// Most files have nothing to report, so the line table is made when a line or column is first asked
/// for, and then kept.
public final class SourceFile: Sendable {
  /// The name shown to people: usually the path as given, relative to the working folder.
  public let name: String
  /// The file as it was read, a byte order mark included.
  public let bytes: [UInt8]

  private let cachedLines = Mutex<LineTable?>(nil)

  /// A file of the given bytes. Nothing is checked: see ``firstInvalidUTF8Range()``.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Where lines begin. O(n) at the first call, O(1) later.
  package var lines: LineTable {
    cachedLines.withLock { cached in
      if let cached { return cached }
      let lines = LineTable(bytes)
      cached = lines
      return lines
    }
  }

  /// Line and columns of the byte at `offset` (0-based). O(log n).
  public func position(ofByte offset: Int) -> SourcePosition {
    lines.position(ofByte: offset, in: bytes)
  }

  /// The text of a range. Bytes that are not UTF-8 come out as U+FFFD. O(length of the range).
  public func text(in range: SourceRange) -> String {
    String(decoding: bytes[range.offsets.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// Byte range of the first sequence that is not valid UTF-8; nil when the file is valid. O(n).
  public func firstInvalidUTF8Range() -> Range<Int>? {
    UTF8Scalars.firstInvalidRange(in: bytes)
  }
}
