public import SourceText

/// A node of a ``YAMLStream``, by its place in the stream's flat array.
///
/// A node means something only to the stream that it came from.
@usableFromInline package struct YAMLNode: Hashable, Sendable {
  @usableFromInline let index: UInt32

  @inlinable init(index: Int) { self.index = UInt32(truncatingIfNeeded: index) }
}

/// What a node is.
@usableFromInline package enum YAMLKind: UInt8, Sendable {
  case scalar, sequence, mapping
  /// `*name`. Accessors that yield values follow it; walking the array does not.
  case alias
}

/// How a node is written.
@usableFromInline package enum YAMLStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted
  /// The block scalars `|` and `>`.
  case literal, folded
  /// Collections laid out by indentation, and by `[]` and `{}`.
  case block, flow

  /// Whether the node is a block scalar, whose text begins on the line after its indicator.
  package var isBlockScalar: Bool { self == .literal || self == .folded }
}

/// One node as stored, 24 bytes.
@usableFromInline struct YAMLNodeRecord: Sendable {
  @usableFromInline var kind: YAMLKind
  @usableFromInline var style: YAMLStyle
  /// Whether an anchor or tag precedes the node; they stand in the stream's `properties`.
  @usableFromInline var hasProperties = false
  /// Whether the scalar's value lies in the stream's `decoded` bytes rather than in the source.
  @usableFromInline var isDecoded = false
  /// The node's own bytes in the source, without anchor and tag.
  @usableFromInline var range: SourceRange
  /// Of a scalar: where its value lies. Of an alias: the target's index. Of a collection: the number
  /// of its children, a pair of a mapping counting as two.
  @usableFromInline var payload: SourceRange
  /// Index of the node that follows this one's descendants.
  @usableFromInline var next: UInt32 = 0

  init(kind: YAMLKind, style: YAMLStyle, range: SourceRange) {
    self.kind = kind
    self.style = style
    self.range = range
    payload = SourceRange(0, 0)
  }
}

/// The anchor and tag of a node.
package struct YAMLProperties: Hashable, Sendable {
  /// The anchor's name without `&`.
  package var anchor: String?
  /// The tag with its handle resolved, such as `tag:yaml.org,2002:str`.
  package var tag: String?
  /// Byte offset at which anchor or tag begin.
  package var start: UInt32
}
