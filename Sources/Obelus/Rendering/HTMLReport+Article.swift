import ArticleText

extension HTMLReport {
  /// The article, each paragraph followed by the notes on the claims that begin in it.
  mutating func addArticle() {
    html.markup("<article class=\"wrap\" aria-labelledby=\"article\">\n<div class=\"read\">\n")
    html.markup("<h2 id=\"article\" tabindex=\"-1\">The article, annotated</h2>\n")
    let placed = report.claims.enumerated().compactMap { index, claim in
      claim.place.map { (claim: index, range: $0) }
    }
    let isExcerpt = report.review.file.article.rights == .excerpt
    var isGap = false
    var first = 0
    for (index, block) in report.article.text.blocks.enumerated() {
      while first < placed.count, placed[first].range.upperBound <= block.range.lowerBound {
        first += 1
      }
      let here = placed[first...].prefix { $0.range.lowerBound < block.range.upperBound }
      if isExcerpt, here.allSatisfy({ !$0.range.overlaps(block.range) }) {
        if !isGap { html.markup("<p class=\"gap\">[…]</p>\n") }
        isGap = true
        continue
      }
      isGap = false
      add(block, number: index + 1, places: Array(here))
      let notes = here.map { report.claims[$0.claim] }.filter { blockIndex(of: $0) == index }
      guard !notes.isEmpty else { continue }
      html.markup("<div class=\"notes\" id=\"g")
      html.text(index + 1)
      html.markup("\" role=\"group\" aria-label=\"Notes on paragraph ")
      html.text(index + 1)
      html.markup("\">\n")
      for note in notes { addNote(note, showsQuote: false) }
      html.markup("</div>\n")
    }
    html.markup("</div>\n</article>\n")
  }

  private mutating func add(
    _ block: Block, number: Int, places: [(claim: Int, range: Range<Int>)]
  ) {
    html.markup("<p id=\"p")
    html.text(number)
    html.markup("\" dir=\"auto\"")
    if let language = report.review.file.article.language {
      html.markup(" lang=\"")
      html.text(language)
      html.markup("\"")
    }
    html.markup(">")
    for segment in MarkedText(block: block.range, places: places).segments {
      for (depth, claim) in segment.claims.enumerated() {
        html.markup("<mark class=\"")
        html.text(report.claims[claim].standing.rawValue)
        html.markup(depth > 0 ? " inner\">" : "\">")
      }
      report.article.text.bytes[segment.range].withUnsafeBufferPointer { html.text(utf8: $0) }
      for _ in segment.claims { html.markup("</mark>") }
      for claim in segment.ending { addReference(to: report.claims[claim]) }
    }
    html.markup("</p>\n")
  }

  private mutating func addReference(to claim: Report.ReportedClaim) {
    html.markup("<a class=\"ref ")
    html.text(claim.standing.rawValue)
    html.markup("\" id=\"passage-")
    html.text(anchorName(of: claim))
    html.markup("\" href=\"#")
    html.text(anchorName(of: claim))
    html.markup("\">")
    html.glyph(claim.standing)
    html.markup("<span class=\"sr\">Note on ")
    html.text(claim.standing.rawValue)
    html.markup(" claim </span>")
    html.text(claim.number)
    html.markup("</a>")
  }

  /// The permanent fragment of a claim: its id, any character that an address would change encoded.
  func anchorName(of claim: Report.ReportedClaim) -> String {
    guard let id = claim.claim.id?.string else { return "claim-\(claim.number)" }
    let isPlain = { (byte: UInt8) in
      byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || UnicodeScalarClass.isAlphanumeric(byte)
    }
    return "claim-"
      + String(
        decoding: id.utf8.flatMap { isPlain($0) ? [$0] : Array("_\($0)".utf8) }, as: UTF8.self)
  }
}

private enum UnicodeScalarClass {
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
