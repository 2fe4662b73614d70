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
    guard cost(of: UnsafeBufferPointer(rebasing: bytes[start...])) > limit else { return }
    var sum = 0
    var start = start
    while start < bytes.count {
      let paragraph = start..<paragraphEnd(in: bytes, from: start)
      sum += cost(of: UnsafeBufferPointer(rebasing: bytes[paragraph]))
      guard sum <= limit else {
        throw ReadingError(
          "this paragraph has too many links on too many lines", at: paragraph,
          help: "divide it with blank lines, or give the article as plain text")
      }
      start = paragraph.upperBound
    }
  }

  /// Where the words begin that follow the paragraph at `start`: after a blank line, or as an item of a
  /// list.
  private static func paragraphEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    while let lineFeed = Bytes.firstIndex(of: Ascii.lineFeed, in: bytes, from: index) {
      var isBlank = false
      index = lineFeed + 1
      while index < bytes.count,
        Ascii.isWhitespace(bytes[index]) || bytes[index] == UInt8(ascii: ">")
      {
        if bytes[index] == Ascii.lineFeed { isBlank = true }
        index += 1
      }
      if isBlank || opensItem(bytes[index...]) { return index }
    }
    return bytes.count
  }

  /// Whether a line begins an item of a list, and so ends the paragraph before it, as far as that is
  /// sure: a number may be part of the text.
  private static func opensItem(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = words.first else { return false }
    let isMark =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")
    return isMark && words.dropFirst().first.map(Ascii.isWhitespace) == true
  }

  /// What the links of a paragraph cost: their number times that of what is looked through for them,
  /// which is lines, emphasis and addresses. No article has as many as would make the product overflow:
  /// the file's size is limited.
  private static func cost(of paragraph: UnsafeBufferPointer<UInt8>) -> Int {
    var (allLinks, allMarks) = (0, 0)
    // So few bytes at a time that a byte holds their number, and no branches: the compiler then counts
    // in sixteen bytes at once.
    for start in stride(from: 0, to: paragraph.count, by: 240) {
      let part = paragraph[start..<min(start + 240, paragraph.count)]
      var (links, marks): (UInt8, UInt8) = (0, 0)
      for byte in UnsafeBufferPointer(rebasing: part) {
        let address = one(byte == UInt8(ascii: ":")) | one(byte == UInt8(ascii: "@"))
        let emphasis =
          one(byte == UInt8(ascii: "*")) | one(byte == UInt8(ascii: "_"))
          | one(byte == UInt8(ascii: "~"))
        links &+= address | one(byte == UInt8(ascii: "["))
        marks &+= address | emphasis | one(byte == Ascii.lineFeed)
      }
      allLinks += Int(links)
      allMarks += Int(marks)
    }
    return allLinks * allMarks
  }

  private static func one(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
}
