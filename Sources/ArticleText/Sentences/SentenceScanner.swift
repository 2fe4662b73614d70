import SourceText

/// Finds the sentences of one block: one pass over its bytes that stops at marks and at brackets.
///
/// Each ending is judged by the word before it and the text after it, in ``SentenceScanner/isEnd(_:)``.
/// Looking back is bounded; looking ahead stops at the next mark. O(n).
struct SentenceScanner {
  let text: BlockText
  let rules: SentenceRules
  /// Offset of the open sentence's first byte.
  private(set) var sentenceStart: Int
  /// The label that opened the last item of a list in running text.
  private(set) var openItem: ListLabel?
  private var brackets = BracketSkipper()
  private var sentences: [Range<Int>] = []

  init(_ text: BlockText, rules: SentenceRules) {
    self.text = text
    self.rules = rules
    sentenceStart = text.skippingWhitespace(from: text.start)
  }

  /// The block's sentences in order, without the white space around them.
  mutating func scan() -> [Range<Int>] {
    var offset = sentenceStart
    SentenceScan.isOfInterest.withUnsafeBufferPointer { isOfInterest in
      while true {
        while offset < text.end, !isOfInterest[Int(text.bytes[offset])] { offset += 1 }
        guard offset < text.end else { return }
        offset = passed(offset)
      }
    }
    close(at: text.trimmedEnd(before: text.end, limit: sentenceStart), next: text.end)
    return sentences
  }

  /// Deals with what stands at `offset` and gives the offset to go on from.
  private mutating func passed(_ offset: Int) -> Int {
    let byte = text[offset]
    if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
      return isFirst(offset) ? offset + 1 : passedBracket(offset)
    }
    guard let ending = SentenceEnding(in: text, at: offset) else { return offset + 1 }
    guard ending.next < text.end else { return text.end }
    if ending.isBareFullStop, ending.isFollowedBySpace, let number = listLabel(of: ending) {
      if isFirst(number.start) {
        openItem = number
        return ending.end
      }
      if isNextItem(number) {
        close(at: text.trimmedEnd(before: number.start, limit: sentenceStart), next: number.start)
        openItem = number
        return ending.end
      }
    }
    if isEnd(ending) { close(at: ending.end, next: ending.next) }
    return ending.end
  }

  /// Passes over a bracket inside a sentence. A mark before the bracket that closes may have been meant
  /// for both: `He left (why not?) Then she left.`
  private mutating func passedBracket(_ offset: Int) -> Int {
    let end = brackets.end(ofBracketAt: offset, in: text)
    guard end > offset + 2, let ending = SentenceEnding(in: text, at: end - 2) else { return end }
    guard ending.next < text.end else { return text.end }
    if ending.isFollowedBySpace, isStarter(FollowingText(in: text, at: ending.next)) {
      close(at: ending.end, next: ending.next)
    }
    return ending.end
  }

  private mutating func close(at end: Int, next: Int) {
    if end > sentenceStart { sentences.append(sentenceStart..<end) }
    sentenceStart = next
  }

  /// Whether nothing but opening marks stands between the sentence's start and `offset`.
  func isFirst(_ offset: Int) -> Bool {
    offset <= sentenceStart + 16 && text.skippingOpeners(from: sentenceStart) >= offset
  }
}
