extension GeneratedArticle {
  /// The article as a web page, with the liberties that a seed takes: unclosed elements, entities with and
  /// without semicolon, white space and comments anywhere, and much that no reader sees.
  package func html(seed: Int) -> RecordedArticle {
    var writer = HTMLPageWriter(seed: UInt64(seed))
    writer.write(self)
    return writer.article
  }
}

private struct HTMLPageWriter {
  var article = RecordedArticle()
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func write(_ generated: GeneratedArticle) {
    if random.chance(oneIn: 8) { article.markup("\u{FEFF}") }
    let isWhole = !random.chance(oneIn: 4)
    if isWhole {
      article.markup("<!DOCTYPE html>\n<html lang=en><head><meta charset=\"utf-8\">")
      article.markup(
        "<title>Not &amp; read</title><style>p > a { color: red }</style></head>\n<body>")
      article.markup("<nav><a href='/'>Not read</a></nav><main class=x>\n")
    }
    write(generated.blocks)
    if isWhole { article.markup("</main><footer>Not read</footer></body></html>\n") }
  }

  private mutating func write(_ blocks: [GeneratedBlock]) {
    for block in blocks {
      write(block)
      article.markup(random.pick(["", "\n", "\n\n  ", "<!-- not read -->"]))
      if random.chance(oneIn: 10) { writeUnread() }
    }
  }

  /// A block that no reader sees.
  private mutating func writeUnread() {
    article.markup(
      random.pick([
        "<script>if (a < b) { document.write(\"<p>not read<\\/p>\") }</script>",
        "<script><!-- <script> not read </script> --></script>",
        "<template><p>not read</template>", "<div hidden><p>not <b>read</b></div>",
        "<p aria-hidden=\"true\">not read</p>", "<style>.a::before { content: '<p>' }</style>",
        "<div style=\"DISPLAY : none\">not read</div>", "<noscript>not read</noscript>",
        "<!-- <p>not read</p> -- > -->",
      ]))
  }

  // MARK: Blocks

  private mutating func write(_ block: GeneratedBlock) {
    switch block {
    case .paragraph(let inlines):
      openTag("p", closing: random.chance(oneIn: 2)) { writer in
        writer.writeBlock("paragraph", inlines)
      }
    case .heading(let level, let inlines):
      openTag("h\(level)") { $0.writeBlock("heading\(level)", inlines) }
    case .code(let lines): writeCode(lines)
    case .quote(let blocks):
      article.open("quote")
      openTag("blockquote") { $0.write(blocks) }
      article.close()
    case .list(let start, _, let items): writeList(start, items)
    case .table(let rows): writeTable(rows)
    }
  }

  private mutating func writeBlock(_ kind: String, _ inlines: [GeneratedInline]) {
    article.beginBlock()
    write(inlines)
    article.endBlock(kind)
  }

  /// Writes an element's tags, which mean the same in any case, around what `body` writes.
  private mutating func openTag(
    _ name: String, closing: Bool = true, attributes: String = "",
    _ body: (inout HTMLPageWriter) -> Void
  ) {
    let noise = random.pick([
      "", "", " class=\"a\"", " data-x='>'", " id=x2", "\n  title=\"<p>\"\n",
    ])
    let shown = random.chance(oneIn: 5) ? name.uppercased() : name
    article.markup("<\(shown)\(attributes)\(noise)>")
    body(&self)
    if closing { article.markup("</\(random.chance(oneIn: 5) ? name.uppercased() : name)>") }
  }

  private mutating func writeCode(_ lines: [String]) {
    let shown = GeneratedBlock.shownLines(lines)
    openTag("pre") { writer in
      guard let first = shown.first else { return }
      // The first line feed is none.
      if first.isEmpty || writer.random.chance(oneIn: 2) { writer.article.markup("\n") }
      writer.article.beginBlock()
      for (index, line) in shown.enumerated() {
        if index > 0 { writer.article.whitespace("\n", for: "\n") }
        writer.write(word: line)
      }
      writer.article.endBlock("preformatted")
    }
  }

  private mutating func writeList(_ start: Int?, _ items: [[GeneratedBlock]]) {
    article.open(start.map { "list\($0)" } ?? "list")
    let attributes =
      start.map { $0 == 1 && random.chance(oneIn: 2) ? "" : " start=\"\($0)\"" } ?? ""
    openTag(start == nil ? "ul" : "ol", attributes: attributes) { writer in
      for item in items {
        writer.article.open("item")
        writer.openTag("li", closing: writer.random.chance(oneIn: 2)) { writer in
          if case .paragraph(let inlines)? = item.first, writer.random.chance(oneIn: 2) {
            writer.writeBlock("paragraph", inlines)
            writer.write(Array(item.dropFirst()))
          } else {
            writer.write(item)
          }
        }
        writer.article.close()
      }
    }
    article.close()
  }

  private mutating func writeTable(_ rows: [[[GeneratedInline]]]) {
    article.open("table")
    let isClosing = random.chance(oneIn: 2)
    openTag("table") { writer in
      for (index, row) in rows.enumerated() {
        writer.article.open("row")
        writer.openTag("tr", closing: isClosing) { writer in
          for cell in row {
            writer.article.open(index == 0 ? "header" : "cell")
            writer.openTag(index == 0 ? "th" : "td", closing: isClosing) {
              $0.writeBlock("paragraph", cell)
            }
            writer.article.close()
          }
        }
        writer.article.close()
      }
    }
    article.close()
  }

  // MARK: Inlines

  private mutating func write(_ inlines: [GeneratedInline]) {
    for inline in inlines {
      switch inline {
      case .word(let word): write(word: word)
      case .space:
        article.whitespace(
          random.chance(oneIn: 6) ? random.pick(["\n", "  ", "\r\n\t"]) : " ", for: " ")
      case .lineBreak:
        article.whitespace(random.pick(["<br>", " <BR/>\n", "<br class=x> "]), for: "\n")
      case .emphasis(let inner, let isStrong): wrap(inner, isStrong ? "strong" : "i")
      case .link(let inner): wrap(inner, "a")
      case .code(let code):
        article.markup("<code>")
        write(word: code)
        article.markup("</code>")
      case .image(let words):
        article.markup("<img src=x.png alt='\(words)'>")
        article.copy("¤")
      }
    }
  }

  private mutating func wrap(_ inner: [GeneratedInline], _ name: String) {
    openTag(name) { $0.write(inner) }
    if random.chance(oneIn: 6) { article.markup("<span hidden>not read</span>") }
    if random.chance(oneIn: 6) { article.markup("<!--not read-->") }
  }

  private static let entities = [
    "é": ["&eacute;", "&#233;", "&#xe9;", "&eacute"], "“": ["&ldquo;", "&#8220;", "&#147;"],
    "’": ["&rsquo;", "&#146;"], "—": ["&mdash;"], "…": ["&hellip;", "&#x2026;"],
    "\u{A0}": ["&nbsp;", "&#160;"], "\"": ["&quot;", "\""], "'": ["&apos;", "&#39;"],
    "\u{AD}": ["&shy;"],
  ]

  private mutating func write(word: String) {
    for scalar in word.unicodeScalars {
      let shown = String(scalar)
      if let entities = Self.entities[shown], random.chance(oneIn: 3) {
        // Without a semicolon the next letter could make another name of it.
        article.write(
          random.pick(entities.filter { $0.hasSuffix(";") || $0.count == 1 }), for: shown)
      } else if scalar == "&" {
        article.write(random.pick(["&amp;", "&#38;", "&#x26;"]), for: shown)
      } else if scalar == "<" {
        article.write(random.pick(["&lt;", "&#60;"]), for: shown)
      } else if scalar == ">", random.chance(oneIn: 2) {
        article.write("&gt;", for: shown)
      } else {
        article.copy(shown)
      }
    }
  }
}
