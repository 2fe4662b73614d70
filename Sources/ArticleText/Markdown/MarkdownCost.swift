import SourceText

/// How much work the links of a Markdown text make.
///
/// md4c (0.4.8, measured) looks through a paragraph's lines for each bracket in it, and through its
/// other marks for each bare address: a paragraph of 80,000 lines with a bracket in each takes two
/// seconds. The product of the two numbers, summed over the paragraphs, says in advance.
enum MarkdownCost {
  /// Throws where a text would cost more than ``MarkdownLimits`` allow. O(n), a fraction of what
  /// reading takes.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(ReadingError) {
    let limit = MarkdownLimits.cost(of: bytes.count)
    // Nearly every text is far below the limit even as one paragraph.
    var whole = Paragraph(start: start)
    whole.count(UnsafeBufferPointer(rebasing: bytes[start...]))
    guard whole.cost > limit else { return }
    var sum = 0
    var paragraph = Paragraph(start: start)
    var index = start
    while index < bytes.count {
      let lineFeed = Bytes.firstIndex(of: Ascii.lineFeed, in: bytes, from: index)
      let end = lineFeed.map { $0 + 1 } ?? bytes.count
      let words = bytes[index..<end].drop { Ascii.isWhitespace($0) || $0 == UInt8(ascii: ">") }
      if words.isEmpty || opensItem(words) {
        sum += paragraph.cost
        paragraph = Paragraph(start: words.isEmpty ? end : index)
      }
      paragraph.count(UnsafeBufferPointer(rebasing: bytes[index..<end]))
      guard sum + paragraph.cost <= limit else {
        throw ReadingError(
          "this paragraph has too many links on too many lines", at: paragraph.start..<end,
          help: "divide it with blank lines, or give the article as plain text")
      }
      index = end
    }
  }

  /// Whether a line begins an item of a list, and so ends the paragraph before it, as far as that is
  /// sure: a number may be part of the text.
  private static func opensItem(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = words.first else { return false }
    let isMark =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")
    return isMark && words.dropFirst().first.map(Ascii.isWhitespace) == true
  }

  /// The marks of a paragraph.
  private struct Paragraph {
    let start: Int
    /// Brackets and bare addresses.
    private var links = 0
    /// What is looked through for them: lines, and the marks of addresses and emphasis.
    private var marks = 0

    init(start: Int) { self.start = start }

    var cost: Int {
      // No article has as many marks as would make the product overflow: the file's size is limited.
      links * marks
    }

    mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
      // So few bytes at a time that a byte holds their number: the compiler then counts sixteen at once.
      for start in stride(from: 0, to: bytes.count, by: 240) {
        let part = bytes[start..<min(start + 240, bytes.count)]
        var (links, marks): (UInt8, UInt8) = (0, 0)
        for byte in UnsafeBufferPointer(rebasing: part) {
          let isAddress = byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
          let isEmphasis =
            byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
          links &+= isAddress || byte == UInt8(ascii: "[") ? 1 : 0
          marks &+= isAddress || isEmphasis || byte == Ascii.lineFeed ? 1 : 0
        }
        self.links += Int(links)
        self.marks += Int(marks)
      }
    }
  }
}
