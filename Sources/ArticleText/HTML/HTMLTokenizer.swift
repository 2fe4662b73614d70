import SourceText

/// Cuts a page into text, character references and tags; comments and the like are passed over.
///
/// Source: HTML Living Standard, 13.2.5 "Tokenization". The states that only tell errors apart are one
/// here. Each byte is looked at a bounded number of times, whatever the page holds: what has no end takes
/// all that is left.
struct HTMLTokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte to look at.
  var index: Int
  /// Whether `<![CDATA[` begins text, as in SVG and MathML.
  var isInForeign = false
  /// The element whose end tag is the only markup.
  private var rawElement: HTMLElement?

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    index = start
  }

  /// Makes what follows text up to the end tag of `element`.
  mutating func readRawText(of element: HTMLElement) { rawElement = element }

  /// Makes all that follows text.
  mutating func readPlainText() -> HTMLToken? {
    let start = index
    index = bytes.count
    return start < index ? .text(start..<index) : nil
  }

  /// What comes next; nil at the end.
  mutating func next() -> HTMLToken? {
    if let element = rawElement {
      rawElement = nil
      let start = index
      index = rawTextEnd(of: element, from: start)
      if index > start { return .text(start..<index) }
    }
    while index < bytes.count {
      let start = index
      switch bytes[start] {
      case UInt8(ascii: "<"):
        switch markup() {
        case .token(let token): return token
        case .nothing: continue
        case .text:
          index = textEnd(from: start + 1)
          return .text(start..<index)
        }
      case UInt8(ascii: "&"):
        if let reference = reference() { return reference }
        index = textEnd(from: start + 1)
        return .text(start..<index)
      default:
        index = textEnd(from: start)
        return .text(start..<index)
      }
    }
    return nil
  }

  /// Where the text from `start` on ends: at the next `<` or `&`.
  private func textEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: "&") {
      end += 1
    }
    return end
  }

  // MARK: Markup

  /// What the `<` at ``index`` opens.
  private enum Markup {
    case token(HTMLToken)
    /// It has been passed over.
    case nothing
    /// It is a character like others, and has not been passed over.
    case text
  }

  private mutating func markup() -> Markup {
    guard index + 1 < bytes.count else { return .text }
    switch bytes[index + 1] {
    case UInt8(ascii: "!"): return declaration().map { .token($0) } ?? .nothing
    case UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"), from: index + 2)
    case UInt8(ascii: "/"):
      guard index + 2 < bytes.count else { return .text }
      if Ascii.isLetter(bytes[index + 2]) {
        return tag(from: index + 2).map { .token(.endTag($0)) } ?? .nothing
      }
      // `</>` is nothing, `</ …>` a comment.
      skip(past: UInt8(ascii: ">"), from: index + 2)
    case let byte where Ascii.isLetter(byte):
      return tag(from: index + 1).map { .token(.startTag($0)) } ?? .nothing
    default: return .text
    }
    return .nothing
  }

  /// Passes over a comment or a document type; text in CDATA is a token.
  private mutating func declaration() -> HTMLToken? {
    if starts("<!--", at: index) {
      index = commentEnd(from: index + 4)
    } else if isInForeign, starts("<![CDATA[", at: index) {
      let start = index + 9
      var end = start
      while end < bytes.count, !starts("]]>", at: end) { end += 1 }
      index = min(end + 3, bytes.count)
      if end > start { return .text(start..<end) }
    } else {
      skip(past: UInt8(ascii: ">"), from: index + 2)
    }
    return nil
  }

  /// Past the comment whose text begins at `start`: at `-->` or `--!>`, or at `>` or `->` where that is
  /// all of it.
  private func commentEnd(from start: Int) -> Int {
    var next = start
    while let end = Bytes.firstIndex(of: UInt8(ascii: ">"), in: bytes, from: next) {
      let text = bytes[start..<end]
      let isEnd =
        text.isEmpty || text.elementsEqual([0x2D])
        || text.suffix(2).elementsEqual([0x2D, 0x2D])
        || text.suffix(3).elementsEqual([0x2D, 0x2D, 0x21])
      if isEnd { return end + 1 }
      next = end + 1
    }
    return bytes.count
  }

  private mutating func skip(past byte: UInt8, from start: Int) {
    index = Bytes.firstIndex(of: byte, in: bytes, from: start).map { $0 + 1 } ?? bytes.count
  }

  // MARK: Bytes

  func starts(_ string: StaticString, at offset: Int) -> Bool {
    let count = string.utf8CodeUnitCount
    return offset + count <= bytes.count
      && Bytes.areEqual(UnsafeBufferPointer(rebasing: bytes[offset..<offset + count]), string)
  }

  /// White space as HTML has it: without the vertical tab.
  static func isSpace(_ byte: UInt8) -> Bool { Ascii.isWhitespace(byte) && byte != 0x0B }
}
