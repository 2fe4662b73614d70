package import SourceText

/// An article as its reader sees it, with a map from every place back to the source file.
///
/// The blocks of the article are joined by a blank line; line breaks that its reader sees, and in plain
/// text and Markdown those of the source too, are kept as `\n`. Quotes are looked for in this text,
/// never in the source with its markup.
package struct ReaderText: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// From offsets in ``bytes`` to byte offsets in the source file.
  package let map: OffsetMap
  /// The article's blocks in order. They do not overlap.
  package let blocks: [Block]
  /// What blocks stand in, each container after the one that holds it.
  package let containers: [Container]

  package init(bytes: [UInt8], map: OffsetMap, blocks: [Block], containers: [Container] = []) {
    self.bytes = bytes
    self.map = map
    self.blocks = blocks
    self.containers = containers
  }

  /// Range in the source file, in bytes, of a range of ``bytes``. O(log n).
  package func sourceRange(of range: Range<Int>) -> SourceRange {
    SourceRange(map.originalRange(of: range))
  }

  /// The text of a range of ``bytes``.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Indices in ``containers`` of what a block stands in, from the outermost. O(depth).
  package func containerPath(of block: Block) -> [Int] {
    var path: [Int] = []
    var next = block.container
    while let index = next {
      path.append(index)
      next = containers[index].parent
    }
    return path.reversed()
  }
}
