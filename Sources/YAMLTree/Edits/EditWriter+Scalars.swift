import SourceText

extension EditWriter {
  /// Writes another value into a scalar.
  func splices(
    replacing node: YAMLNode, with replacement: TreeChanges.Replacement
  ) -> [Splice] {
    let value = replacement.value
    let range = stream.range(of: node).offsets
    if stream.isAbsent(node) {
      let text = YAMLValue.text(String(decoding: value, as: UTF8.self))
      return insertion(of: text, at: node, replacement.isCautious)
    }
    if stream.style(of: node).isBlockScalar {
      return splices(replacingBlockScalar: node, with: replacement)
    }
    if replacement.isCautious {
      let text = ScalarText.doubleQuoted(value[...])
      return [Splice(range, ScalarText.inMarks(text, UInt8(ascii: "\"")))]
    }
    let scalar = FlowScalarReplacement(
      style: stream.style(of: node), range: range, layout: layout, manner: manner,
      isInFlow: isInFlow(node), continuationColumn: continuationColumn(of: node))
    let text = scalar.text(for: value, mayBePlain: mayBePlain(value, in: node))
    return changedLines(range, text)
  }

  /// Whether the value, written plain, keeps the type that the scalar has: a string or nothing becomes
  /// a string, a number or boolean may become another one.
  private func mayBePlain(_ value: [UInt8], in node: YAMLNode) -> Bool {
    if stream.properties(of: node)?.tag != nil || ScalarText.isPlainString(value) { return true }
    guard stream.isNumberOrBoolean(node) else { return false }
    return value.withUnsafeBufferPointer {
      YAMLScalarType(ofPlain: $0) != .null && YAMLScalarType(ofPlain: $0) != .string
        && !YAMLScalarType.isReadOtherwise(byYAML11: $0)
    }
  }

  /// The column at which a plain or quoted scalar goes on in its next line; nil where it had better
  /// stay on one.
  private func continuationColumn(of node: YAMLNode) -> Int? {
    let range = stream.range(of: node).offsets
    let end = layout.lineEnd(of: range.lowerBound)
    if end < range.upperBound {
      // The first of its other lines that has text.
      var line = end
      while line < range.upperBound, layout.breakLength(at: line) > 0 {
        line += layout.breakLength(at: line)
        let text = layout.blanksEnd(from: line)
        if layout.breakLength(at: text) == 0 { return text - line }
        line = text
      }
    }
    if isKey(node) || isInFlow(node) { return nil }
    switch blockParent(of: node) {
    case .mapping(let column): return column + manner.mappingStep
    case .sequence(let column): return column + 2
    case .document: return nil
    }
  }

  private func splices(
    replacingBlockScalar node: YAMLNode, with replacement: TreeChanges.Replacement
  ) -> [Splice] {
    let range = stream.range(of: node).offsets
    let source = BlockScalarSource(node, in: stream, layout)
    let oldValue = stream.withUTF8(of: node) { Array($0) }
    if !replacement.isCautious,
      let indentation = source.indentation(value: oldValue, layout.bytes)
    {
      let scalar = BlockScalarReplacement(
        source: source, layout: layout, manner: manner, indentation: indentation,
        oldValue: oldValue)
      if let (text, tail) = scalar.text(for: replacement.value) {
        // What is inserted below the scalar comes before blank lines that are not its own.
        let splices = changedLines(range.lowerBound..<source.textEnd, text)
        return source.tail.elementsEqual(tail)
          ? splices : splices + [Splice(source.textEnd..<range.upperBound, tail)]
      }
    }
    let quoted = ScalarText.inMarks(
      ScalarText.doubleQuoted(replacement.value[...]), UInt8(ascii: "\""))
    return [Splice(range.lowerBound..<source.textEnd, quoted + source.headerRest)]
  }

  /// The splice that puts `text` in the place of `range`, less the whole lines at either end that
  /// stay as they are.
  private func changedLines(_ range: Range<Int>, _ text: [UInt8]) -> [Splice] {
    let old = layout.bytes[range]
    var prefix = 0
    for (index, (left, right)) in zip(old, text).enumerated() {
      guard left == right else { break }
      if isEndOfBreak(text, at: index) { prefix = index + 1 }
    }
    var suffix = 0
    let limit = min(old.count, text.count) - prefix
    for (index, (left, right)) in zip(old.reversed(), text.reversed()).prefix(limit).enumerated() {
      guard left == right else { break }
      let start = text.count - 1 - index
      if start > 0, isEndOfBreak(text, at: start - 1) { suffix = index + 1 }
    }
    let changed = range.lowerBound + prefix..<range.upperBound - suffix
    return [Splice(changed, Array(text[prefix..<text.count - suffix]))]
  }

  private func isEndOfBreak(_ text: [UInt8], at index: Int) -> Bool {
    text[index] == Ascii.lineFeed
      || text[index] == Ascii.carriageReturn
        && !(index + 1 < text.count && text[index + 1] == Ascii.lineFeed)
  }
}
