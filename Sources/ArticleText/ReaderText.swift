package import SourceText

/// An article as its reader sees it, with a map from every place back to the source file.
///
/// The blocks of the article are joined by a blank line; line breaks inside a block are kept as
/// `\n`. Quotes are looked for in this text, never in the source with its markup.
package struct ReaderText: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// From offsets in ``bytes`` to byte offsets in the source file.
  package let map: OffsetMap
  /// The article's blocks in order. They do not overlap.
  package let blocks: [Block]

  package init(bytes: [UInt8], map: OffsetMap, blocks: [Block]) {
    self.bytes = bytes
    self.map = map
    self.blocks = blocks
  }

  /// Range in the source file, in bytes, of a range of ``bytes``. O(log n).
  package func sourceRange(of range: Range<Int>) -> SourceRange {
    SourceRange(map.originalRange(of: range))
  }

  /// The text of a range of ``bytes``.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// A block of an article: a run of text that stands by itself.
package struct Block: Hashable, Sendable {
  /// What the block is to its reader.
  package enum Kind: Hashable, Sendable {
    case paragraph
  }

  /// What the block is to its reader.
  package let kind: Kind
  /// Its bytes in ``ReaderText/bytes``.
  package let range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
