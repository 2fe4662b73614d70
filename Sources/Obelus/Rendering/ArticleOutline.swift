import ArticleText

/// An article as data: what its reader sees, and where each block and sentence stands in the file.
///
/// Ranges are half-open and in bytes of the file as it is kept, whatever its encoding.
package struct ArticleOutline: Encodable, Sendable {
  /// A passage of the reader's text.
  package struct Passage: Encodable, Sendable {
    let text: String
    let range: [Int]
  }

  /// A block of the article.
  package struct Block: Encodable, Sendable {
    let kind: String
    /// Of a heading, from 1 to 6.
    let level: Int?
    /// What it stands in, from the outermost: quote, list, item, table, row, header or cell.
    let within: [String]
    let text: String
    let range: [Int]
    let sentences: [Passage]
  }

  /// Text of a page that its reader does not see.
  package struct Omitted: Encodable, Sendable {
    let reason: String
    let text: String
    let range: [Int]
  }

  let version = 1
  let file: String
  let sha256: String
  package let blocks: [Block]
  let omitted: [Omitted]

  package init(of article: Article) {
    let text = article.text
    let passage = { (range: Range<Int>) in
      Passage(text: text.text(in: range), range: article.fileRange(of: range).ends)
    }
    file = article.source.name
    sha256 = article.sha256
    blocks = text.blocks.map { block in
      Block(
        kind: block.kind.name, level: block.kind.level,
        within: text.containerPath(of: block).map { text.containers[$0].kind.name },
        text: text.text(in: block.range), range: article.fileRange(of: block.range).ends,
        sentences: text.sentences(in: block).map(passage))
    }
    omitted = article.omitted.flatMap { part in
      part.text.blocks.map { block in
        Omitted(
          reason: part.reason.name, text: part.text.text(in: block.range),
          range: article.fileRange(ofSource: part.text.sourceRange(of: block.range)).ends)
      }
    }
  }
}

extension Article {
  /// The article as its reader sees it, the blocks separated by a blank line.
  public var readersText: String {
    text.blocks.map { text.text(in: $0.range) }.joined(separator: "\n\n")
  }
}

extension Range<Int> {
  fileprivate var ends: [Int] { [lowerBound, upperBound] }
}

extension Block.Kind {
  fileprivate var name: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading: "heading"
    case .preformatted: "preformatted"
    }
  }

  fileprivate var level: Int? {
    if case .heading(let level) = self { level } else { nil }
  }
}

extension Container.Kind {
  fileprivate var name: String {
    switch self {
    case .quote: "quote"
    case .list: "list"
    case .item: "item"
    case .table: "table"
    case .row: "row"
    case .cell(isHeader: true): "header"
    case .cell(isHeader: false): "cell"
    }
  }
}

extension Omission {
  fileprivate var name: String {
    switch self {
    case .hidden: "hidden"
    case .outsideMain: "outside-main"
    case .notProse: "not-prose"
    }
  }
}
