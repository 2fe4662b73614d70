extension GeneratedArticle {
  /// The article in Markdown, with the liberties that a seed takes: escapes and entities, several ways to
  /// write the same block.
  package func markdown(seed: Int) -> RecordedArticle {
    var writer = MarkdownWriter(seed: UInt64(seed))
    writer.write(self)
    return writer.article
  }
}

private struct MarkdownWriter {
  var article = RecordedArticle()
  private var random: SeededRandom
  /// What each line begins with, by the containers that are open.
  private var prefix = ""
  private var referenceCount = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func write(_ generated: GeneratedArticle) {
    if random.chance(oneIn: 8) { article.markup("\u{FEFF}") }
    if random.chance(oneIn: 5) {
      article.markup("---\ntitle: not read\nlist:\n- x\n---\n\n")
    }
    write(generated.blocks)
    article.markup("\n")
    if referenceCount > 0 { article.markup("\n") }
    for index in 0..<referenceCount { article.markup("[ref\(index)]: https://x.example \"T\"\n") }
  }

  private mutating func write(_ blocks: [GeneratedBlock], isTight: Bool = false) {
    for (index, block) in blocks.enumerated() {
      if index > 0 {
        newLine()
        if !isTight { newLine() }
        if !isTight, random.chance(oneIn: 15) {
          article.markup("<!-- not read -->")
          newLine()
          newLine()
        }
      }
      write(block)
    }
  }

  private mutating func newLine() { article.markup("\n" + prefix) }

  private mutating func indented(by indent: String, _ body: (inout MarkdownWriter) -> Void) {
    let outer = prefix
    prefix += indent
    body(&self)
    prefix = outer
  }

  // MARK: Blocks

  private mutating func write(_ block: GeneratedBlock) {
    switch block {
    case .paragraph(let inlines):
      article.beginBlock()
      write(inlines)
      article.endBlock("paragraph")
    case .heading(let level, let inlines): writeHeading(level, inlines)
    case .code(let lines): writeCode(lines)
    case .quote(let blocks):
      article.open("quote")
      article.markup("> ")
      indented(by: "> ") { $0.write(blocks) }
      article.close()
    case .list(let start, let isLoose, let items): writeList(start, isLoose, items)
    case .table(let rows): writeTable(rows)
    }
  }

  private mutating func writeHeading(_ level: Int, _ inlines: [GeneratedInline]) {
    let isUnderlined = level <= 2 && random.chance(oneIn: 2)
    if !isUnderlined { article.markup(String(repeating: "#", count: level) + " ") }
    article.beginBlock()
    write(inlines, breaksLines: false)
    article.endBlock("heading\(level)")
    if isUnderlined {
      newLine()
      article.markup(level == 1 ? "===" : "---")
    } else if random.chance(oneIn: 3) {
      article.markup(" ##")
    }
  }

  private mutating func writeCode(_ lines: [String]) {
    article.markup("```swift")
    let shown = GeneratedBlock.shownLines(lines)
    if shown.isEmpty { newLine() }
    for (index, line) in shown.enumerated() {
      if index == 0 {
        newLine()
        article.beginBlock()
      } else {
        article.whitespace("\n" + prefix, for: "\n")
      }
      let indent = String(line.prefix { $0 == " " })
      article.whitespace(indent, for: indent)
      article.copy(String(line.dropFirst(indent.count)))
    }
    if !shown.isEmpty { article.endBlock("preformatted") }
    newLine()
    article.markup("```")
  }

  private mutating func writeList(_ start: Int?, _ isLoose: Bool, _ items: [[GeneratedBlock]]) {
    article.open(start.map { "list\($0)" } ?? "list")
    for (index, item) in items.enumerated() {
      if index > 0 {
        newLine()
        if isLoose { newLine() }
      }
      let marker = start.map { "\($0 + index). " } ?? "- "
      article.markup(marker)
      article.open("item")
      indented(by: String(repeating: " ", count: marker.count)) {
        $0.write(item, isTight: !isLoose)
      }
      article.close()
    }
    article.close()
  }

  private mutating func writeTable(_ rows: [[[GeneratedInline]]]) {
    article.open("table")
    for (index, row) in rows.enumerated() {
      if index > 0 { newLine() }
      article.markup("|")
      article.open("row")
      for cell in row {
        article.markup(" ")
        article.open(index == 0 ? "header" : "cell")
        article.beginBlock()
        write(cell, breaksLines: false)
        article.endBlock("paragraph")
        article.close()
        article.markup(" |")
      }
      article.close()
      guard index == 0 else { continue }
      newLine()
      article.markup("|" + row.map { _ in " :-- |" }.joined())
    }
    article.close()
  }

  // MARK: Inlines

  private mutating func write(_ inlines: [GeneratedInline], breaksLines: Bool = true) {
    for inline in inlines {
      switch inline {
      case .word(let word): write(word: word)
      case .space where breaksLines && random.chance(oneIn: 9):
        article.whitespace("\n" + prefix, for: "\n")
      case .space: article.copy(" ")
      case .lineBreak:
        let written = random.pick(["  \n", "\\\n", "<br>\n", "<BR /> \n"])
        article.whitespace(written + prefix, for: "\n")
      case .emphasis(let inner, let isStrong):
        let mark = random.pick(isStrong ? ["**", "__"] : ["*", "_"])
        wrap(inner, mark, mark, breaksLines)
      case .link(let inner):
        let end = random.pick(["](https://x.example)", "](<a b> \"not *read*\")", "][ref"])
        referenceCount += end == "][ref" ? 1 : 0
        wrap(inner, "[", end == "][ref" ? "\(end)\(referenceCount - 1)]" : end, breaksLines)
      case .code(let code):
        let fence = code.contains("`") ? "``" : "`"
        article.markup(fence)
        article.copy(code)
        article.markup(fence)
      case .image(let words):
        article.markup("![\(words)](x.png)")
        article.copy("¤")
      }
    }
  }

  private mutating func wrap(
    _ inner: [GeneratedInline], _ start: String, _ end: String, _ breaksLines: Bool
  ) {
    article.markup(start)
    write(inner, breaksLines: breaksLines)
    article.markup(end)
  }

  private static let entities = [
    "é": ["&eacute;", "&#233;", "&#xE9;"], "“": ["&ldquo;", "&#8220;"], "’": ["&rsquo;"],
    "—": ["&mdash;"], "…": ["&hellip;", "&#x2026;"], "\u{A0}": ["&nbsp;"],
  ]

  private mutating func write(word: String) {
    // A bare address stands as it is: escaped it would be none.
    if word.hasPrefix("https://") || word.contains("@news") { return article.copy(word) }
    for (index, scalar) in word.unicodeScalars.enumerated() {
      let shown = String(scalar)
      if let entities = Self.entities[shown], random.chance(oneIn: 3) {
        article.write(random.pick(entities), for: shown)
      } else if scalar == "&" || scalar == "<", random.chance(oneIn: 2) {
        article.write(scalar == "&" ? random.pick(["&amp;", "&#38;"]) : "&lt;", for: shown)
      } else if needsEscape(scalar, index, in: word) {
        article.markup("\\")
        article.copy(shown)
      } else {
        article.copy(shown)
      }
    }
  }

  private mutating func needsEscape(_ scalar: Unicode.Scalar, _ index: Int, in word: String) -> Bool
  {
    guard scalar.isASCII, scalar.properties.isPatternSyntax || scalar == "_" else { return false }
    if "\\`*_[]<>&#|~!".unicodeScalars.contains(scalar) { return true }
    if index == 0, "-+=:".unicodeScalars.contains(scalar) { return true }
    // What would begin an item of a list.
    if word.dropLast().allSatisfy(\.isNumber), scalar == "." || scalar == ")" { return true }
    return random.chance(oneIn: 12)
  }
}
