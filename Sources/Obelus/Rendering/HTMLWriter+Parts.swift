extension HTMLWriter {
  /// A text that may be missing.
  mutating func text(_ optional: LocatedText?) {
    if let optional { text(optional) }
  }

  /// Text in paragraphs, which blank lines separate. Markdown is shown as it is written.
  mutating func paragraphs(_ text: LocatedText) {
    let lines = text.string.split(separator: "\n", omittingEmptySubsequences: false)
    for paragraph in lines.split(whereSeparator: { $0.allSatisfy(\.isWhitespace) }) {
      markup("<p>")
      self.text(paragraph.joined(separator: "\n"))
      markup("</p>")
    }
  }

  /// A date in words, such as 9 March 2031.
  mutating func time(_ date: LocatedDate, _ words: Labels) {
    markup("<time datetime=\"")
    text(date.text)
    markup("\">")
    text(words.inWords(dateWrittenAs: date.text.string))
    markup("</time>")
  }

  /// A term and what is said of it, in a list of them.
  mutating func fact(_ term: String, _ content: (inout HTMLWriter) -> Void) {
    markup("<dt>")
    text(term)
    markup("</dt><dd>")
    content(&self)
    markup("</dd>\n")
  }

  /// The sign that goes with a standing, so that colour is never alone.
  mutating func glyph(_ standing: Standing) {
    markup("<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-")
    text(standing.rawValue)
    markup("\"/></svg>")
  }

  /// The page's own style sheet, which holds no text of anybody else's.
  mutating func style(_ css: [UInt8]) { append(css) }
}

extension HTMLReport {
  /// The signs of the standings, drawn once and used everywhere.
  static let glyphs: StaticString = """
    <svg width="0" height="0" aria-hidden="true" focusable="false" class="sr">
    <symbol id="i-verified" viewBox="0 0 16 16"><path d="M2.5 8.6l3.7 3.7 7.3-8" fill="none" \
    stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></symbol>
    <symbol id="i-disputed" viewBox="0 0 16 16"><path d="M1.5 8h13" stroke="currentColor" \
    stroke-width="2.4" stroke-linecap="round"/><circle cx="8" cy="3.2" r="1.9" fill="currentColor"/>\
    <circle cx="8" cy="12.8" r="1.9" fill="currentColor"/></symbol>
    <symbol id="i-context" viewBox="0 0 16 16"><path d="M8 1.6v12.8M2.46 4.8l11.08 6.4M13.54 4.8L2.46 \
    11.2" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/></symbol>
    <symbol id="i-contested" viewBox="0 0 16 16"><path d="M2 5.2h9M8.6 2.4l3 2.8-3 2.8M14 10.8H5M7.4 \
    8l-3 2.8 3 2.8" fill="none" stroke="currentColor" stroke-width="2"/></symbol>
    <symbol id="i-open" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5.6" fill="none" \
    stroke="currentColor" stroke-width="2.2"/></symbol>
    <symbol id="i-retired" viewBox="0 0 16 16"><path d="M3 8h10" stroke="currentColor" \
    stroke-width="2.4" stroke-linecap="round"/></symbol>
    </svg>

    """
}
