import ArticleText

extension HTMLReport {
  /// A part of the article, rebuilt from its parsed blocks: none of its own markup is copied. Blocks that
  /// `isShown` leaves out become one sign of omission.
  mutating func addBlocks(
    _ part: Range<Int>, places: [MarkedPlace], isShown: (Block) -> Bool
  ) {
    let text = report.article.text
    var open: [Int] = []
    var isGap = false
    for block in text.blocks[part] {
      guard isShown(block) else {
        isGap = true
        continue
      }
      let path = text.containerPath(of: block)
      let shared = zip(open, path).prefix { $0 == $1 }.count
      for container in open[shared...].reversed() { addEnd(of: text.containers[container].kind) }
      // Nothing but items, rows and cells stands in lists and tables.
      let around = path[..<shared].last.map { text.containers[$0].kind }
      if isGap, around?.holdsText != false { addGap() }
      isGap = false
      for container in path[shared...] { addStart(of: text.containers[container].kind) }
      open = path
      let isInCell = path.last.map { text.containers[$0].kind.isCell } ?? false
      add(block, places: places, isInCell: isInCell)
    }
    for container in open.reversed() { addEnd(of: text.containers[container].kind) }
  }

  /// A sign that something of the article is left out.
  mutating func addGap() { html.markup("<p class=\"gap\">[…]</p>\n") }

  private mutating func addStart(of container: Container.Kind) {
    switch container {
    case .quote: html.markup("<blockquote>\n")
    case .list(nil): html.markup("<ul>\n")
    case .list(let start?):
      html.markup("<ol start=\"")
      html.text(start)
      html.markup("\">\n")
    case .item: html.markup("<li>")
    case .table: html.markup("<div class=\"scroll\"><table>\n")
    case .row: html.markup("<tr>")
    case .cell(isHeader: true): html.markup("<th>")
    case .cell(isHeader: false): html.markup("<td>")
    }
  }

  private mutating func addEnd(of container: Container.Kind) {
    switch container {
    case .quote: html.markup("</blockquote>\n")
    case .list(nil): html.markup("</ul>\n")
    case .list: html.markup("</ol>\n")
    case .item: html.markup("</li>\n")
    case .table: html.markup("</table></div>\n")
    case .row: html.markup("</tr>\n")
    case .cell(isHeader: true): html.markup("</th>")
    case .cell(isHeader: false): html.markup("</td>")
    }
  }

  private mutating func add(
    _ block: Block, places: [MarkedPlace], isInCell: Bool
  ) {
    switch block.kind {
    case .paragraph where isInCell: addWords(of: block, places)
    case .paragraph:
      html.markup("<p>")
      addWords(of: block, places)
      html.markup("</p>\n")
    case .heading(let level):
      // Two levels belong to the page itself.
      let shown = min(level + 2, 6)
      html.markup("<h")
      html.text(shown)
      html.markup(">")
      addWords(of: block, places)
      html.markup("</h")
      html.text(shown)
      html.markup(">\n")
    case .preformatted:
      html.markup("<pre>\n")
      addWords(of: block, places)
      html.markup("</pre>\n")
    }
  }

  private mutating func addWords(of block: Block, _ places: [MarkedPlace]) {
    for segment in MarkedText(block: block.range, places: places.map(\.range)).segments {
      for (depth, place) in segment.places.enumerated() {
        html.markup("<mark class=\"")
        html.text(report.claims[places[place].claim].standing.rawValue)
        html.markup(depth > 0 ? " inner\">" : "\">")
      }
      report.article.text.bytes[segment.range].withUnsafeBufferPointer { html.text(utf8: $0) }
      for _ in segment.places { html.markup("</mark>") }
      for place in segment.ending { addReference(of: places[place]) }
    }
  }

  private mutating func addReference(of place: MarkedPlace) {
    guard let reference = place.reference else { return }
    let claim = report.claims[place.claim]
    html.markup("<a class=\"ref ")
    html.text(claim.standing.rawValue)
    if reference == .passage {
      html.markup("\" id=\"passage-")
      html.text(anchorName(of: claim))
    }
    html.markup("\" href=\"#")
    html.text(anchorName(of: claim))
    html.markup("\">")
    html.glyph(claim.standing)
    html.markup("<span class=\"sr\">")
    html.text(words(.noteOnClaim, ["standing": words(claim.standing)]))
    html.markup(" </span>")
    html.text(claim.number)
    html.markup("</a>")
  }
}

extension Container.Kind {
  fileprivate var isCell: Bool {
    if case .cell = self { true } else { false }
  }
}
