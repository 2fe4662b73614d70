import SourceText

/// Puts the text of a page together: white space collapsed as browsers do it, blocks begun where there is
/// text for them.
struct HTMLTextWriter {
  private let source: UnsafeBufferPointer<UInt8>
  private var text: ReaderTextBuilder
  /// What a block that begins here is, and the container it stands in.
  private var kind = Block.Kind.paragraph
  private var container: Int?
  private var isInBlock = false
  /// White space after the last text, of which a space is left if more text follows in the block.
  private var space: Range<Int>?
  /// The same in preformatted text, all of which is left: bytes of the page, and what they stand for
  /// where that is something else.
  private var preformattedSpaces: [(range: Range<Int>, characters: ArraySlice<UInt8>?)] = []
  /// Offset of a line feed that is none: the first in preformatted text.
  private var droppedLineFeed = -1

  init(_ source: UnsafeBufferPointer<UInt8>, _ text: ReaderTextBuilder) {
    self.source = source
    self.text = text
  }

  /// Goes on with another text. Nothing is copied.
  mutating func exchange(_ text: inout ReaderTextBuilder) { swap(&self.text, &text) }

  mutating func finish() -> ReaderText { text.finish() }

  // MARK: Structure

  /// What holds of the text that follows.
  mutating func enter(_ kind: Block.Kind, container: Int?) {
    self.kind = kind
    self.container = container
  }

  mutating func open(_ kind: Container.Kind) -> Int { text.open(kind) }

  mutating func closeContainer() { text.closeContainer() }

  mutating func endBlock() {
    text.endBlock()
    isInBlock = false
    dropSpace()
  }

  /// Begins a new line; after an empty one, as between two `<br>`, a new block.
  mutating func breakLine() {
    guard isInBlock, !text.isInText else {
      text.breakLine()
      dropSpace()
      return
    }
    endBlock()
  }

  /// Passes over the line break at `offset`, if one is there.
  mutating func dropLineFeed(at offset: Int) {
    guard offset < source.count else { return }
    if source[offset] == Ascii.carriageReturn, offset + 1 < source.count,
      source[offset + 1] == Ascii.lineFeed
    {
      droppedLineFeed = offset + 1
    } else {
      droppedLineFeed = offset
    }
  }

  private mutating func begin() {
    guard !isInBlock else { return }
    text.beginBlock(kind, in: container)
    isInBlock = true
  }

  // MARK: Text

  func isBlank(_ range: Range<Int>) -> Bool {
    source[range].allSatisfy { HTMLTokenizer.isSpace($0) || $0 == 0 }
  }

  /// Adds characters of the page.
  mutating func add(_ range: Range<Int>) {
    if kind == .preformatted { return addLines(range) }
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let byte = source[index]
      // The commonest white space, and nothing to do: one space between words.
      let isLoneSpace =
        byte == Ascii.space && index > start && index + 1 < range.upperBound
        && source[index + 1] > Ascii.space
      guard byte <= Ascii.space, !isLoneSpace, HTMLTokenizer.isSpace(byte) || byte == 0 else {
        index += 1
        continue
      }
      addWords(start..<index)
      start = index
      while start < range.upperBound, HTMLTokenizer.isSpace(source[start]) || source[start] == 0 {
        start += 1
      }
      // Nobody sees a NUL.
      if source[index..<start].contains(where: { $0 != 0 }) { note(space: index..<start) }
      index = start
    }
    addWords(start..<index)
  }

  /// Adds what a character reference stands for.
  mutating func add(_ characters: ArraySlice<UInt8>, for range: Range<Int>) {
    if characters.allSatisfy(HTMLTokenizer.isSpace) {
      guard kind == .preformatted else { return note(space: range) }
      return preformattedSpaces.append((range, characters))
    }
    if !text.isInText, characters.elementsEqual(Self.noBreakSpace) { return }
    begin()
    addSpace()
    characters.withUnsafeBufferPointer { text.insert($0, for: range) }
  }

  /// What indents a line, or makes an empty one high, and nobody sees.
  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

  private mutating func addWords(_ range: Range<Int>) {
    var range = range
    if !text.isInText {
      while source[range].prefix(2).elementsEqual(Self.noBreakSpace) {
        range = range.lowerBound + 2..<range.upperBound
      }
    }
    guard !range.isEmpty else { return }
    begin()
    addSpace()
    text.copy(range)
  }

  private mutating func note(space range: Range<Int>) {
    if space == nil, isInBlock { space = range }
  }

  private mutating func dropSpace() {
    space = nil
    if !preformattedSpaces.isEmpty { preformattedSpaces.removeAll(keepingCapacity: true) }
  }

  private mutating func addPreformattedSpaces() {
    for (range, characters) in preformattedSpaces {
      if let characters {
        characters.withUnsafeBufferPointer { text.insert($0, for: range) }
      } else {
        text.copy(range)
      }
    }
    preformattedSpaces.removeAll(keepingCapacity: true)
  }

  private mutating func addSpace() {
    if !preformattedSpaces.isEmpty { addPreformattedSpaces() }
    guard let range = space else { return }
    space = nil
    guard text.isInText else { return }
    if range.count == 1, source[range.lowerBound] == Ascii.space {
      text.copy(range)
    } else {
      text.insert(" ", for: range)
    }
  }

  /// Adds preformatted text, each of whose line breaks becomes a line feed.
  private mutating func addLines(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range {
      let byte = source[index]
      let isCRLF =
        byte == Ascii.carriageReturn && index + 1 < range.upperBound
        && source[index + 1] == Ascii.lineFeed
      let isDropped =
        byte == 0 || isCRLF
        || index == droppedLineFeed && (byte == Ascii.lineFeed || byte == Ascii.carriageReturn)
      guard isDropped || byte == Ascii.carriageReturn else { continue }
      addPreformatted(start..<index)
      if !isDropped { preformattedSpaces.append((index..<index + 1, [Ascii.lineFeed])) }
      start = index + 1
    }
    addPreformatted(start..<range.upperBound)
  }

  /// White space at the end of a block is not seen: it is added before the next text only.
  private mutating func addPreformatted(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let last = source[range].lastIndex { !HTMLTokenizer.isSpace($0) }
    let end = last.map { $0 + 1 } ?? range.lowerBound
    if end > range.lowerBound {
      begin()
      addSpace()
      text.copy(range.lowerBound..<end)
    }
    if end < range.upperBound { preformattedSpaces.append((end..<range.upperBound, nil)) }
  }
}
