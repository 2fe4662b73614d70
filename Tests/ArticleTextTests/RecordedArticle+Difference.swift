import ArticleText
import SourceText
import TestSupport

extension RecordedArticle {
  /// How what was read differs from what the writer recorded; nil where it does not.
  func difference(to read: ReaderText) -> String? {
    if read.bytes != text {
      let same = zip(read.bytes, text).prefix { $0 == $1 }.count
      let found = String(decoding: read.bytes[max(0, same - 30)...].prefix(80), as: UTF8.self)
      let wanted = String(decoding: text[max(0, same - 30)...].prefix(80), as: UTF8.self)
      return "the text is\n\(found.debugDescription)\ninstead of\n\(wanted.debugDescription)"
    }
    let found = read.blocks.map { "\(description(of: $0, in: read)) \($0.range)" }
    let wanted = blocks.map { "\($0.description) \($0.range)" }
    if let index = zip(found, wanted).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      return "block \(index) is \(found[index]), not \(wanted[index])"
    }
    if found.count != wanted.count { return "there are \(found.count) blocks, not \(wanted.count)" }
    for (offset, origin) in origins.enumerated() {
      guard let origin else { continue }
      let range = read.sourceRange(of: offset..<offset + 1).offsets
      if range != origin { return "byte \(offset) leads to \(range), not \(origin)" }
    }
    return nil
  }

  private func description(of block: Block, in read: ReaderText) -> String {
    let containers = read.containerPath(of: block).map { read.containers[$0].kind.description }
    return (containers + [block.kind.description]).joined(separator: " ")
  }
}

extension Block.Kind {
  fileprivate var description: String {
    switch self {
    case .paragraph: "paragraph"
    case .heading(let level): "heading\(level)"
    case .preformatted: "preformatted"
    }
  }
}

extension Container.Kind {
  fileprivate var description: String {
    switch self {
    case .quote: "quote"
    case .list(let start): start.map { "list\($0)" } ?? "list"
    case .item: "item"
    case .table: "table"
    case .row: "row"
    case .cell(let isHeader): isHeader ? "header" : "cell"
    }
  }
}
