/// A block of an article: a run of text that stands by itself.
package struct Block: Hashable, Sendable {
  /// What the block is to its reader.
  package enum Kind: Hashable, Sendable {
    /// Running text, also that of a list item or a table cell.
    case paragraph
    /// A heading, the highest of level 1, the lowest of level 6.
    case heading(level: Int)
    /// Text whose white space counts.
    case preformatted
  }

  /// What the block is to its reader.
  package let kind: Kind
  /// Its bytes in ``ReaderText/bytes``. Never empty.
  package let range: Range<Int>
  /// Index in ``ReaderText/containers`` of the innermost one that holds the block; nil where the block
  /// stands in the article itself.
  package let container: Int?

  package init(kind: Kind, range: Range<Int>, container: Int? = nil) {
    self.kind = kind
    self.range = range
    self.container = container
  }
}

/// What holds blocks and other containers.
package struct Container: Hashable, Sendable {
  /// What the container is to its reader.
  package enum Kind: Hashable, Sendable {
    /// A passage quoted from elsewhere.
    case quote
    /// A list, numbered from `start` or not at all.
    case list(start: Int?)
    /// An item of the list that holds it.
    case item
    case table
    /// A row of the table that holds it.
    case row
    /// A cell of the row that holds it.
    case cell(isHeader: Bool)

    /// Whether blocks may stand directly in it.
    package var holdsText: Bool {
      switch self {
      case .quote, .item, .cell: true
      case .list, .table, .row: false
      }
    }
  }

  /// What the container is to its reader.
  package let kind: Kind
  /// Index in ``ReaderText/containers`` of the one that holds it, always a smaller one.
  package let parent: Int?

  package init(kind: Kind, parent: Int?) {
    self.kind = kind
    self.parent = parent
  }
}
