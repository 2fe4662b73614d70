import CMD4C
import SourceText

/// Makes the reader's text out of what md4c finds, from left to right.
///
/// Nearly all text that md4c hands over points into its input; only line breaks and the indentation of
/// code do not, and are put between their neighbours.
struct MarkdownReader {
  private let source: UnsafeBufferPointer<UInt8>
  private let start: Int
  /// Where md4c reads the text from, while it does: a copy of the source from ``start`` on.
  var input: UnsafePointer<UInt8>?
  private var text: ReaderTextBuilder
  /// Why reading was given up.
  private var error: ReadingError?
  /// How many containers are open.
  private var depth = 0
  /// How many images are open: their text is not read.
  private var imageDepth = 0
  /// Bytes of the addresses of the links so far.
  private var addressBytes = 0
  private var isInCodeBlock = false
  /// The lines of the block of raw HTML that is open.
  private var rawLines: [Range<Int>]?
  /// How many quotations are open: their lines begin with marks that are none of HTML.
  private var quoteDepth = 0
  /// White space of a code block that comes before its next text.
  private var codeGap: [UInt8] = []

  init(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.source = source
    self.start = start
    text = ReaderTextBuilder(source, from: start)
  }

  mutating func read() throws(ReadingError) -> ReaderText {
    let input = UnsafeBufferPointer(rebasing: source[start...])
    let isRead = withUnsafeMutablePointer(to: &self) { reader in
      MarkdownParser.parse(input, for: reader)
    }
    if let error { throw error }
    guard isRead else {
      // Only when memory is short.
      throw ReadingError(
        "the Markdown cannot be parsed", at: start..<source.count,
        help: "give the article as plain text")
    }
    return text.finish()
  }

  /// Gives up at the place reached. Returns false, which stops the parser.
  private mutating func fail(_ message: String, help: String) -> Bool {
    let place = text.sourceEnd
    error = ReadingError(message, at: place..<min(place + 1, source.count), help: help)
    return false
  }

  // MARK: Blocks

  /// What opens. Returns false to stop.
  mutating func enter(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Bool {
    text.endBlock()
    switch block {
    case MD_BLOCK_P: text.beginBlock(.paragraph)
    case MD_BLOCK_H:
      let level = detail?.load(as: MD_BLOCK_H_DETAIL.self).level ?? 1
      text.beginBlock(.heading(level: Int(level)))
    case MD_BLOCK_CODE:
      isInCodeBlock = true
      codeGap = []
      text.beginBlock(.preformatted)
    case MD_BLOCK_HTML: rawLines = []
    default:
      guard let container = container(block, detail) else { return true }
      depth += 1
      if container == .quote { quoteDepth += 1 }
      guard depth <= MarkdownLimits.depth else {
        return fail(
          "lists and quotations stand \(depth) deep in one another",
          help: "no more than \(MarkdownLimits.depth) are read")
      }
      text.open(container)
    }
    return true
  }

  mutating func leave(_ block: MD_BLOCKTYPE) {
    text.endBlock()
    if block == MD_BLOCK_CODE { isInCodeBlock = false }
    if block == MD_BLOCK_HTML { addRawBlock() }
    guard let container = container(block, nil) else { return }
    depth -= 1
    if container == .quote { quoteDepth -= 1 }
    text.closeContainer()
  }

  private func container(
    _ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?
  ) -> Container.Kind? {
    switch block {
    case MD_BLOCK_QUOTE: .quote
    case MD_BLOCK_UL: .list(start: nil)
    case MD_BLOCK_OL: .list(start: detail.map { Int($0.load(as: MD_BLOCK_OL_DETAIL.self).start) })
    case MD_BLOCK_LI: .item
    case MD_BLOCK_TABLE: .table
    case MD_BLOCK_TR: .row
    case MD_BLOCK_TH: .cell(isHeader: true)
    case MD_BLOCK_TD: .cell(isHeader: false)
    default: nil
    }
  }

  // MARK: Spans

  mutating func enter(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Bool {
    if span == MD_SPAN_IMG { imageDepth += 1 }
    switch (span, detail) {
    case (MD_SPAN_A, let detail?):
      addressBytes += Int(detail.load(as: MD_SPAN_A_DETAIL.self).href.size)
    case (MD_SPAN_IMG, let detail?):
      addressBytes += Int(detail.load(as: MD_SPAN_IMG_DETAIL.self).src.size)
    default: break
    }
    guard addressBytes <= MarkdownLimits.addressBytes(in: source.count) else {
      return fail(
        "the links before this place have addresses of more than \(addressBytes) bytes together",
        help: "shorten the address of the link that is used most")
    }
    return true
  }

  mutating func leave(_ span: MD_SPANTYPE) {
    if span == MD_SPAN_IMG { imageDepth -= 1 }
  }

  // MARK: Text

  mutating func add(_ type: MD_TEXTTYPE, _ words: UnsafeBufferPointer<UInt8>) {
    guard imageDepth == 0 else { return }
    let range = rangeInSource(of: words)
    switch type {
    case MD_TEXT_BR, MD_TEXT_SOFTBR: text.breakLine()
    case MD_TEXT_CODE where isInCodeBlock: addCode(words, range)
    case MD_TEXT_HTML where rawLines != nil: if let range { rawLines?.append(range) }
    case MD_TEXT_HTML: addTag(words)
    case MD_TEXT_ENTITY:
      guard let range else { return }
      if let characters = CharacterReferences.characters(of: words) {
        characters.withUnsafeBufferPointer { text.insert($0, for: range) }
      } else {
        text.copy(range)
      }
    default:
      // A line break inside a code span is the only text that points elsewhere.
      if let range { text.copy(range) } else { text.breakLine() }
    }
  }

  /// Where in the source the bytes are; nil for md4c's own.
  private func rangeInSource(of words: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let input, let first = words.baseAddress else { return nil }
    let offset = start + UnsafeRawPointer(input).distance(to: UnsafeRawPointer(first))
    return offset >= start && offset + words.count <= source.count
      ? offset..<offset + words.count : nil
  }

  private mutating func addCode(_ words: UnsafeBufferPointer<UInt8>, _ range: Range<Int>?) {
    guard let range else {
      codeGap.append(contentsOf: words)
      return
    }
    if !codeGap.isEmpty {
      // An indent stands directly before the text; lines may have marks of a quotation between them.
      let indent = codeGap.contains(Ascii.lineFeed) ? range.lowerBound : codeGap.count
      let gap =
        max(text.sourceEnd, range.lowerBound - indent)..<max(text.sourceEnd, range.lowerBound)
      codeGap.withUnsafeBufferPointer { text.insert($0, for: gap) }
      codeGap = []
    }
    text.copy(range)
  }

  // MARK: Raw HTML

  /// Adds what a reader sees of a block of raw HTML: as one piece, or, in a quotation, line by line.
  private mutating func addRawBlock() {
    let lines = rawLines ?? []
    rawLines = nil
    guard let first = lines.first, let last = lines.last else { return }
    guard quoteDepth > 0 else {
      return HTMLTextReader.readFragment(
        first.lowerBound..<last.upperBound, of: source, into: &text)
    }
    for line in lines { HTMLTextReader.readFragment(line, of: source, into: &text) }
  }

  /// Raw HTML among words: only `<br>` shows.
  private mutating func addTag(_ tag: UnsafeBufferPointer<UInt8>) {
    let isBreak =
      tag.count >= 4 && tag[1] | 0x20 == UInt8(ascii: "b") && tag[2] | 0x20 == UInt8(ascii: "r")
      && (tag[3] == UInt8(ascii: ">") || tag[3] == UInt8(ascii: "/") || Ascii.isWhitespace(tag[3]))
    if isBreak { text.breakLine() }
  }
}
