/// A half-open range of byte offsets into a UTF-8 source file, 0-based.
///
/// Offsets count from the first byte of the file, a byte order mark included, so that a range can be
/// spliced without conversion. Thirty-two bits suffice: no file above 4 GiB is ever read.
public struct SourceRange: Hashable, Sendable {
  /// Offset of the first byte.
  public var lowerBound: UInt32
  /// Offset just past the last byte.
  public var upperBound: UInt32

  /// The range from `lowerBound` up to, not including, `upperBound`.
  public init(_ lowerBound: UInt32, _ upperBound: UInt32) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  /// The same range as byte offsets of type `Int`.
  public init(_ range: Range<Int>) {
    self.init(UInt32(range.lowerBound), UInt32(range.upperBound))
  }

  /// The range as `Int` offsets, for slicing.
  @inlinable public var offsets: Range<Int> { Int(lowerBound)..<Int(upperBound) }

  /// Number of bytes.
  @inlinable public var count: Int { Int(upperBound) - Int(lowerBound) }

  /// Whether the range holds no byte; it then marks a place between two bytes.
  @inlinable public var isEmpty: Bool { lowerBound == upperBound }
}
