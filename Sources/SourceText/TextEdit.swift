/// The replacement of one range of a file's bytes by other text.
///
/// An empty range inserts; an empty replacement removes.
public struct TextEdit: Hashable, Sendable {
  /// The bytes that go.
  public let range: SourceRange
  /// What stands there afterwards.
  public let replacement: String

  /// An edit that puts `replacement` where `range` was.
  public init(replacing range: SourceRange, with replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// Why a set of edits cannot be applied.
public struct TextEditError: Error, Hashable, Sendable {
  /// What is wrong with the edit.
  public enum Code: Hashable, Sendable {
    /// Two edits touch the same bytes, or begin at the same place, so that their order would matter.
    case overlapping
    /// The range reaches past the end of the file.
    case outOfBounds
  }
  /// What is wrong with the edit.
  public let code: Code
  /// The offending edit.
  public let edit: TextEdit
}

extension [TextEdit] {
  /// `bytes` with all edits made at once; the order of the edits does not matter, and every byte
  /// outside their ranges is kept. O(n + e log e).
  package func applied(to bytes: [UInt8]) throws(TextEditError) -> [UInt8] {
    let ordered = sorted { left, right in
      (left.range.lowerBound, left.range.upperBound)
        < (right.range.lowerBound, right.range.upperBound)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var done = 0
    var previous: TextEdit?
    for edit in ordered {
      guard edit.range.upperBound <= bytes.count else {
        throw TextEditError(code: .outOfBounds, edit: edit)
      }
      let start = Int(edit.range.lowerBound)
      if let previous, start < done || previous.range.lowerBound == edit.range.lowerBound {
        throw TextEditError(code: .overlapping, edit: edit)
      }
      result.append(contentsOf: bytes[done..<start])
      result.append(contentsOf: edit.replacement.utf8)
      done = Int(edit.range.upperBound)
      previous = edit
    }
    result.append(contentsOf: bytes[done...])
    return result
  }
}
