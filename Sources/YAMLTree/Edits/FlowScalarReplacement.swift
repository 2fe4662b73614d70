import SourceText

/// Writes another value into a plain or quoted scalar, in its own style where the value survives it.
struct FlowScalarReplacement {
  /// The style that the scalar has now.
  let style: YAMLStyle
  /// The scalar's bytes, quotation marks included.
  let range: Range<Int>
  let layout: FileLayout
  let manner: FileManner
  let isInFlow: Bool
  /// Column, from 0, of lines after the first; nil where the scalar had better stay on one line.
  let continuationColumn: Int?

  private var isMultiline: Bool {
    layout.bytes[range].contains { $0 == Ascii.lineFeed || $0 == Ascii.carriageReturn }
  }

  /// The whole scalar with another value. `mayBePlain` tells whether the value, written plain, is what
  /// it is meant to be. O(length), but for comparing changed words: see ``WordMatching``.
  func text(for value: [UInt8], mayBePlain: Bool) -> [UInt8] {
    let isMultiline = isMultiline
    let sequence = WordSequence(value)
    let keepsLines = !sequence.hasLineFeeds || isMultiline && sequence.foldsInQuotes
    switch style {
    case .plain where keepsLines && mayBePlain && ScalarText.mayBePlain(value, inFlow: isInFlow):
      return lines(of: sequence, as: .plain).joinedLines(manner, continuationColumn ?? 0)
    case .singleQuoted where keepsLines && ScalarText.isPrintable(value):
      return quoted(sequence, as: .singleQuoted, UInt8(ascii: "'"))
    case .doubleQuoted where keepsLines:
      return quoted(sequence, as: .doubleQuoted, UInt8(ascii: "\""))
    default:
      return quoted(
        WordSequence(value, splitsLines: false), as: .doubleQuoted, UInt8(ascii: "\""))
    }
  }

  private func quoted(_ sequence: WordSequence, as style: YAMLStyle, _ mark: UInt8) -> [UInt8] {
    let lines = lines(of: sequence, as: style)
    return ScalarText.inMarks(lines.joinedLines(manner, continuationColumn ?? 0), mark)
  }

  private func lines(of sequence: WordSequence, as newStyle: YAMLStyle) -> [[UInt8]] {
    let old = newStyle == style ? oldWords() : []
    let matching = WordMatching(old: old, new: sequence.words)
    let words = sequence.words.indices.map { index -> [UInt8] in
      if let match = matching.matches[index] { return Array(old[match].source) }
      return Self.spelled(sequence.words[index], as: newStyle)
    }
    let start = layout.column(of: range.lowerBound)
    let longest =
      isMultiline
      ? sourceLines().map { ScalarText.width(layout.bytes[$0]) + (continuationColumn ?? 0) }.max()
      : layout.column(of: layout.lineEnd(of: range.upperBound))
    let filling = LineFilling(
      words: words, breaks: sequence.lineFeeds.map { $0 == 0 ? 0 : $0 + 1 },
      endsLine: continuationColumn == nil
        ? Array(repeating: false, count: words.count) : matching.endsLine,
      firstColumn: start + (newStyle == .plain ? 0 : 1), column: continuationColumn ?? 0,
      width: max(manner.width, longest ?? 0), mayWrap: continuationColumn != nil)
    return filling.lines()
  }

  private static func spelled(_ word: ArraySlice<UInt8>, as style: YAMLStyle) -> [UInt8] {
    switch style {
    case .singleQuoted: ScalarText.singleQuoted(word)
    case .doubleQuoted: ScalarText.doubleQuoted(word)
    default: Array(word)
    }
  }

  /// The text of each line, without quotation marks and the white space that folding drops.
  private func sourceLines() -> [Range<Int>] {
    let marks = style == .plain ? 0 : 1
    let inner = range.lowerBound + marks..<max(range.lowerBound + marks, range.upperBound - marks)
    var lines: [Range<Int>] = []
    var start = inner.lowerBound
    while true {
      let end = min(layout.lineEnd(of: start), inner.upperBound)
      let next = end + layout.breakLength(at: end)
      let isLast = next >= inner.upperBound || next == end
      let textStart = lines.isEmpty ? start : min(layout.blanksEnd(from: start), end)
      let textEnd = isLast ? end : max(textStart, layout.blanksStart(before: end))
      lines.append(textStart..<textEnd)
      if isLast { return lines }
      start = next
    }
  }

  /// The words as they stand; none where they cannot be told apart, as next to an escaped line break.
  private func oldWords() -> [WordMatching.OldWord] {
    var words: [WordMatching.OldWord] = []
    for range in sourceLines() where !range.isEmpty {
      for word in WordSequence(Array(layout.bytes[range]), splitsLines: false).words {
        let text: [UInt8]?
        switch style {
        case .singleQuoted: text = Self.withoutDoubledMarks(word)
        case .doubleQuoted: text = DoubleQuotedText.decoded(word)
        default: text = Array(word)
        }
        guard let text else { return [] }
        words.append(WordMatching.OldWord(source: word, text: text, endsLine: false))
      }
      words[words.count - 1].endsLine = range.upperBound < self.range.upperBound - 1
    }
    if !words.isEmpty { words[words.count - 1].endsLine = false }
    return words
  }

  private static func withoutDoubledMarks(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var index = word.startIndex
    while index < word.endIndex {
      text.append(word[index])
      index += word[index] == UInt8(ascii: "'") ? 2 : 1
    }
    return text
  }
}

extension [[UInt8]] {
  /// The lines with line breaks between, all but the first indented to `column`.
  fileprivate func joinedLines(_ manner: FileManner, _ column: Int) -> [UInt8] {
    var text = first ?? []
    for line in dropFirst() {
      text += manner.lineBreak
      if !line.isEmpty { text += repeatElement(Ascii.space, count: column) }
      text += line
    }
    return text
  }
}
