import SourceText

/// Writes another value into a literal or folded scalar, in its own style and indentation.
struct BlockScalarReplacement {
  let source: BlockScalarSource
  let layout: FileLayout
  let manner: FileManner
  /// Columns by which the text is indented.
  let indentation: Int
  let oldValue: [UInt8]

  /// The scalar up to its last line that has text, and what comes after that, for another value; nil
  /// where the value does not survive the style.
  /// O(length), but for comparing changed words: see ``WordMatching``.
  func text(for value: [UInt8]) -> (text: [UInt8], tail: [UInt8])? {
    let trailing = value.reversed().prefix { $0 == Ascii.lineFeed }.count
    let text = Array(value.dropLast(trailing))
    guard !text.isEmpty, ScalarText.isPrintable(text), let ending = ending(lineFeeds: trailing)
    else { return nil }
    let isLiteral = source.indicator == UInt8(ascii: "|")
    guard let lines = isLiteral ? literalLines(text) : foldedLines(text),
      let first = text.first(where: { $0 != Ascii.lineFeed }),
      source.indentDigit != nil || !ScalarText.isBlank(first)
    else { return nil }
    var result: [UInt8] = [source.indicator]
    if let digit = source.indentDigit { result.append(digit) }
    result += ending.chomping
    result += source.headerRest
    for line in lines {
      result += manner.lineBreak + line
    }
    return (result, ending.tail)
  }

  /// Chomping indicator and blank lines that give the text so many line feeds at its end.
  private func ending(lineFeeds count: Int) -> (chomping: [UInt8], tail: [UInt8])? {
    let tail = Array(source.tail)
    switch source.chomping {
    case .keep where count == source.tailBreaks: return (Array("+".utf8), tail)
    case .keep where count > 0:
      return (Array("+".utf8), Array(repeatElement(manner.lineBreak, count: count).joined()))
    case .clip where count == min(1, source.tailBreaks): return ([], tail)
    default: break
    }
    switch count {
    case 0: return (Array("-".utf8), tail)
    case 1 where source.tailBreaks > 0: return ([], tail)
    default: return nil
    }
  }

  private func indented(_ line: some Collection<UInt8>) -> [UInt8] {
    line.isEmpty ? [] : Array(repeating: Ascii.space, count: indentation) + line
  }

  /// The lines of a literal scalar, indented.
  private func literalLines(_ text: [UInt8]) -> [[UInt8]]? {
    let lines = text.split(separator: Ascii.lineFeed, omittingEmptySubsequences: false)
    guard lines.allSatisfy({ $0.isEmpty || !$0.allSatisfy(ScalarText.isBlank) }) else { return nil }
    // Blank lines may be written with white space: those before and after the change keep it.
    let old = oldValue.split(separator: Ascii.lineFeed, omittingEmptySubsequences: false)
      .prefix(source.lines.count)
    let limit = min(old.count, lines.count)
    let prefix = zip(old, lines).prefix { $0 == $1 }.count
    let suffix =
      old.count == source.lines.count
      ? min(limit - prefix, zip(old.reversed(), lines.reversed()).prefix { $0 == $1 }.count) : 0
    return lines.indices.map { index in
      let fromEnd = lines.count - index
      let counterpart =
        index < prefix ? index : fromEnd <= suffix ? source.lines.count - fromEnd : nil
      guard lines[index].isEmpty, let counterpart, source.lines.indices.contains(counterpart) else {
        return indented(lines[index])
      }
      return Array(layout.bytes[source.lines[counterpart]])
    }
  }

  /// The lines of a folded scalar, indented.
  private func foldedLines(_ text: [UInt8]) -> [[UInt8]]? {
    let sequence = WordSequence(text)
    guard sequence.foldsInBlock else { return nil }
    let matching = WordMatching(old: oldWords(), new: sequence.words)
    let longest = source.lines.map { ScalarText.width(layout.bytes[$0]) }.max() ?? 0
    let breaks = sequence.lineFeeds.indices.map { index in
      let count = sequence.lineFeeds[index]
      // Next to a line that begins with white space, line breaks are not folded.
      let isKept =
        sequence.startsBlank(sequence.words[index])
        || sequence.startsBlank(sequence.words[index + 1])
      return count == 0 ? 0 : isKept ? count : count + 1
    }
    let filling = LineFilling(
      words: sequence.words.map { Array($0) }, breaks: breaks, endsLine: matching.endsLine,
      firstColumn: indentation, column: indentation, width: max(manner.width, longest),
      mayWrap: true)
    return Array(repeating: [], count: sequence.leadingLineFeeds) + filling.lines().map(indented)
  }

  private func oldWords() -> [WordMatching.OldWord] {
    source.lines.flatMap { range -> [WordMatching.OldWord] in
      let line = Array(layout.bytes[range].dropFirst(indentation))
      guard !line.isEmpty else { return [] }
      var words = WordSequence(line, splitsLines: false).words.map {
        WordMatching.OldWord(source: $0, text: Array($0), endsLine: false)
      }
      words[words.count - 1].endsLine = true
      return words
    }
  }
}
