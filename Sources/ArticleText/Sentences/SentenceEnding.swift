import SourceText

/// A place where a sentence may end: one or several marks, and what belongs to them.
struct SentenceEnding {
  enum Kind {
    case fullStop
    /// Three dots in whatever form. `isDetached` where white space or a bracket stands before them, as
    /// for words left out.
    case ellipsis(isDetached: Bool)
    /// Marks with a question or exclamation mark among them, or a dash that breaks off a quotation.
    case question
    case unambiguous
  }

  let kind: Kind
  /// Offset of the first mark.
  let start: Int
  /// Offset past the marks.
  let marksEnd: Int
  /// Offset past the closing quotation marks, brackets and notes that touch them.
  let end: Int
  /// Offset of the first byte after the white space behind.
  let next: Int
  /// Whether a quotation ends here.
  let closesQuotation: Bool

  /// The ending whose first mark is at `offset`; nil where none is.
  init?(in text: BlockText, at offset: Int) {
    var reader = EndingReader(text, at: offset)
    guard let kind = reader.readMarks() else { return nil }
    self.kind = kind
    start = offset
    marksEnd = reader.offset
    reader.readClosers()
    reader.readFigureNote(after: offset)
    reader.readDetachedClosers()
    end = reader.offset
    closesQuotation = reader.hasQuotationMark
    next = text.skippingWhitespace(from: end)
  }

  /// Whether it is one full stop and nothing else.
  var isBareFullStop: Bool {
    if case .fullStop = kind { end == marksEnd } else { false }
  }

  /// Whether white space follows.
  var isFollowedBySpace: Bool { next > end }
}

/// Reads an ending from left to right. What it consumes is not looked at again.
private struct EndingReader {
  private let text: BlockText
  private let start: Int
  private(set) var offset: Int
  private(set) var hasQuotationMark = false

  init(_ text: BlockText, at offset: Int) {
    self.text = text
    start = offset
    self.offset = offset
  }

  mutating func readMarks() -> SentenceEnding.Kind? {
    var dots = 0
    var strongest: SentenceEnding.Kind?
    while let (mark, length) = SentenceMark.read(text, at: offset) {
      switch mark {
      case .fullStop: dots += 1
      case .ellipsis: dots += 3
      case .question: strongest = .question
      case .unambiguous: strongest = .unambiguous
      }
      offset += length
      if dots > 0, strongest == nil { dots += readSpacedDots() }
    }
    if offset == start { return readBrokenOff() }
    if let strongest { return strongest }
    guard dots > 1 else { return .fullStop }
    // A fourth dot is the sentence's own.
    return .ellipsis(isDetached: dots == 3 && isDetached)
  }

  /// Reads the rest of `. . .`, and gives the number of dots read.
  private mutating func readSpacedDots() -> Int {
    var dots = 0
    while text[offset - 1] == UInt8(ascii: ".") {
      let next = offset + text.whitespaceLength(at: offset)
      guard next > offset, text[next] == UInt8(ascii: "."), !text.isWordByte(text[next + 1])
      else { break }
      offset = next + 1
      dots += 1
    }
    return dots
  }

  private var isDetached: Bool {
    let before = text[start - 1]
    return Ascii.isWhitespace(before) || before == UInt8(ascii: "[") || before == UInt8(ascii: "(")
      || start > text.start && text.whitespaceLength(at: text.scalarStart(before: start)) > 0
  }

  /// Reads a dash before a closing quotation mark: “I never—”
  private mutating func readBrokenOff() -> SentenceEnding.Kind? {
    guard text[offset] == 0xE2, text[offset + 1] == 0x80, (0x93...0x95).contains(text[offset + 2]),
      text[offset + 3] == 0xE2, text[offset + 4] == 0x80, text[offset + 5] == 0x9D
    else { return nil }
    offset += 3
    return .question
  }

  mutating func readClosers() {
    while true {
      let quotationMark = text.quotationMarkLength(at: offset)
      let length = quotationMark + text.closerLength(at: offset) + noteLength(at: offset)
      if length == 0 { return }
      hasQuotationMark = hasQuotationMark || quotationMark > 0
      offset += length
    }
  }

  /// Length in bytes of a note's mark in brackets, `[12]`, `[citation needed]` or `(5)`; 0 where none
  /// is.
  private func noteLength(at offset: Int) -> Int {
    let isSquare = text[offset] == UInt8(ascii: "[")
    guard isSquare || text[offset] == UInt8(ascii: "(") else { return 0 }
    let close = isSquare ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var end = offset + 1
    while end < offset + 24, text[end] != close {
      let isInNote = Ascii.isDigit(text[end]) || isSquare && text[end] >= 0x20
      guard isInNote, text[end] != UInt8(ascii: "[") else { return 0 }
      end += 1
    }
    return text[end] == close && end > offset + 1 ? end + 1 - offset : 0
  }

  /// Reads a note's figure that has lost its superscript: `ended.12 Then`. Only after a word in lower
  /// case, and before white space.
  mutating func readFigureNote(after mark: Int) {
    guard Ascii.isDigit(text[offset]) else { return }
    var end = offset
    while end < offset + 3, Ascii.isDigit(text[end]) { end += 1 }
    guard text.whitespaceLength(at: end) > 0 || end == text.end else { return }
    let isAfterWord = hasQuotationMark || (1...3).allSatisfy { Ascii.isLowercase(text[mark - $0]) }
    if isAfterWord { offset = end }
  }

  /// Reads what stands behind white space and still belongs to the sentence: the `»` of French, a
  /// note's number in square brackets.
  mutating func readDetachedClosers() {
    let next = text.skippingWhitespace(from: offset)
    guard next > offset else { return }
    let quotationMark = text.quotationMarkLength(at: next)
    let length = quotationMark > 0 ? quotationMark : numberedNoteLength(at: next)
    guard length > 0, next + length == text.end || text.whitespaceLength(at: next + length) > 0
    else { return }
    hasQuotationMark = hasQuotationMark || quotationMark > 0
    offset = next + length
  }

  private func numberedNoteLength(at offset: Int) -> Int {
    guard text[offset] == UInt8(ascii: "["), Ascii.isDigit(text[offset + 1]) else { return 0 }
    return noteLength(at: offset)
  }
}
