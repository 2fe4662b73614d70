import ArticleText

extension HTMLReport {
  /// The article, each part followed by the notes on the claims that begin in it.
  mutating func addArticle() {
    html.markup("<article class=\"wrap\" aria-labelledby=\"article\">\n<div class=\"read\">\n")
    html.markup("<h2 id=\"article\" tabindex=\"-1\">")
    html.text(words(.annotatedArticle))
    html.markup("</h2>\n")
    let isExcerpt = report.review.file.article.rights == .excerpt
    var isGap = false
    for (index, part) in parts.enumerated() {
      let range = range(of: part)
      let places = report.places.filter { $0.range.overlaps(range) }
      if isExcerpt, places.isEmpty {
        if !isGap { addGap() }
        isGap = true
        continue
      }
      isGap = false
      html.markup("<div class=\"part\" id=\"p")
      html.text(index + 1)
      html.markup("\" dir=\"auto\"")
      if let language = report.review.file.article.language {
        html.markup(" lang=\"")
        html.text(language)
        html.markup("\"")
      }
      html.markup(">\n")
      addBlocks(part, places: places) { block in
        !isExcerpt || places.contains { $0.range.overlaps(block.range) }
      }
      html.markup("</div>\n")
      addNotes(besidePart: index)
    }
    html.markup("</div>\n</article>\n")
  }

  private mutating func addNotes(besidePart index: Int) {
    let notes = report.placedClaims.filter { partIndex(of: $0) == index }
    guard !notes.isEmpty else { return }
    html.markup("<div class=\"notes\" id=\"g")
    html.text(index + 1)
    html.markup("\" role=\"group\" aria-label=\"")
    html.text(words(.notesOnParagraph, ["number": "\(index + 1)"]))
    html.markup("\">\n")
    for note in notes { addNote(note, showsQuote: false) }
    html.markup("</div>\n")
  }

  /// The reader's text of a part, in bytes.
  private func range(of part: Range<Int>) -> Range<Int> {
    let blocks = report.article.text.blocks[part]
    return (blocks.first?.range.lowerBound ?? 0)..<(blocks.last?.range.upperBound ?? 0)
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
