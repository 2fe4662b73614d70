import ArticleText
import SourceText

/// A page for tests, read.
struct HTMLSample {
  let source: [UInt8]
  let text: ReaderText

  init(_ page: String) { self.init(Array(page.utf8)) }

  init(_ page: [UInt8]) {
    source = page
    text = HTMLText.read(Self.file(page))
  }

  /// The words of each block.
  var blocks: [String] { text.blocks.map { text.text(in: $0.range) } }

  /// The containers of each block from the outermost, such as `list/item`.
  var paths: [String] {
    text.blocks.map { block in
      text.containerPath(of: block).map { Self.name(of: text.containers[$0].kind) }
        .joined(separator: "/")
    }
  }

  /// The blocks left out for a reason.
  func omitted(for reason: Omission) -> [String] {
    HTMLText.omitted(Self.file(source)).filter { $0.reason == reason }
      .flatMap { omitted in omitted.text.blocks.map { omitted.text.text(in: $0.range) } }
  }

  static func file(_ page: [UInt8]) -> SourceFile { SourceFile(name: "article.html", bytes: page) }

  private static func name(of kind: Container.Kind) -> String {
    switch kind {
    case .quote: "quote"
    case .list(start: nil): "list"
    case .list(start: let start?): "list from \(start)"
    case .item: "item"
    case .table: "table"
    case .row: "row"
    case .cell(isHeader: let isHeader): isHeader ? "header" : "cell"
    }
  }
}
