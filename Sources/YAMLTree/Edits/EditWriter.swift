import SourceText

/// Turns changes of the tree into splices of the file.
struct EditWriter {
  let stream: YAMLStream
  let places: NodePlaces
  let layout: FileLayout
  let manner: FileManner
  let values: ValueWriter

  /// O(n).
  init(stream: YAMLStream, places: NodePlaces) {
    self.stream = stream
    self.places = places
    layout = FileLayout(stream.source)
    manner = FileManner(stream, places, layout)
    values = ValueWriter(manner: manner)
  }

  /// The splices for all changes. What belongs at one place comes from the inside out: children before
  /// the collections around them.
  func splices(for changes: TreeChanges) -> [Splice] {
    var splices: [Splice] = []
    for node in changes.nodes.reversed() {
      if let replacement = changes.replacements[node] {
        splices += self.splices(replacing: node, with: replacement)
      } else if let change = changes.children[node] {
        splices += self.splices(changing: node, change)
      }
    }
    return splices
  }

  private func splices(changing node: YAMLNode, _ change: TreeChanges.Children) -> [Splice] {
    if stream.isAbsent(node) || stream.childCount(of: node) == 0 {
      return splices(filling: node, change)
    }
    return stream.style(of: node) == .flow
      ? flowSplices(changing: node, change) : blockSplices(changing: node, change)
  }

  // MARK: Places

  /// Whether `[` or `{` encloses the node.
  func isInFlow(_ node: YAMLNode) -> Bool {
    places.parent(of: node).map { stream.style(of: $0) == .flow } ?? false
  }

  /// The block collection around a node, with the column of its keys or dashes.
  func blockParent(of node: YAMLNode) -> ValueWriter.Parent {
    var parent = places.parent(of: node)
    while let node = parent, stream.style(of: node) == .flow { parent = places.parent(of: node) }
    guard let parent else { return .document }
    let column = layout.column(of: Int(stream.range(of: parent).lowerBound))
    return stream.kind(of: parent) == .mapping
      ? .mapping(column: column) : .sequence(column: column)
  }

  /// Whether the node is a key of a mapping.
  func isKey(_ node: YAMLNode) -> Bool {
    guard let parent = places.parent(of: node) else { return false }
    return stream.kind(of: parent) == .mapping && places.ordinal(of: node).isMultiple(of: 2)
  }

  // MARK: Scalars

  private func splices(
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

  // MARK: Absent and empty values

  /// Writes a value where there is none.
  private func insertion(of value: YAMLValue, at node: YAMLNode, _ isCautious: Bool) -> [Splice] {
    let place = Int(stream.range(of: node).upperBound)
    let lacksColon = lacksColon(node)
    if isInFlow(node) || isKey(node) {
      let text = [Ascii.space] + values.flow(value, isCautious: isCautious)
      return [Splice(at: place, (lacksColon ? [UInt8(ascii: ":")] : []) + text)]
    }
    let parent = blockParent(of: node)
    if lacksColon {
      let written = values.block(
        value, in: parent, at: parent.column + 1, isCautious: isCautious)
      let line = manner.lineBreak + values.indent(parent.column) + [UInt8(ascii: ":")]
      let end = end(ofBlock: node, deeperThan: parent.column)
      return [Splice(at: end, line + written.head + written.body)]
    }
    let written = values.block(
      value, in: parent, at: layout.column(of: place), isCautious: isCautious)
    return splices(for: written, at: place..<place, in: node)
  }

  /// Whether the node is the absent value of a key without a colon: `? a`, or `a` in braces.
  private func lacksColon(_ node: YAMLNode) -> Bool {
    guard !isKey(node), !stream.hasProperties(node), let parent = places.parent(of: node),
      stream.kind(of: parent) == .mapping
    else { return false }
    // In the flat array the last leaf of the key stands before the value.
    var key = YAMLNode(index: Int(node.index) - 1)
    while let around = places.parent(of: key), around != parent { key = around }
    return stream.range(of: key).upperBound == stream.range(of: node).lowerBound
  }

  /// Writes the first children of an absent value, of `[]` or of `{}`.
  private func splices(filling node: YAMLNode, _ change: TreeChanges.Children) -> [Splice] {
    let isCautious = change.additions.contains(where: \.isCautious)
    let value: YAMLValue =
      change.kind == .mapping
      ? .mapping(change.additions.map { YAMLEntry(key: $0.key ?? "", value: $0.value) })
      : .sequence(change.additions.map(\.value))
    if stream.isAbsent(node) { return insertion(of: value, at: node, isCautious) }
    let range = stream.range(of: node).offsets
    let flow = values.flow(value, isCautious: isCautious)
    let width = layout.column(of: layout.lineEnd(of: range.upperBound)) + ScalarText.width(flow)
    let inner = layout.bytes[range.dropFirst().dropLast()]
    let isWide = width > manner.width || change.additions.contains { $0.value.isCollection }
    if isWide, !isCautious, !isInFlow(node), !isKey(node),
      inner.allSatisfy({ $0 == Ascii.space })
    {
      let start = layout.blanksStart(before: range.lowerBound)
      let written = values.block(
        value, in: blockParent(of: node), at: layout.column(of: start), isCautious: false)
      return splices(for: written, at: start..<range.upperBound, in: node)
    }
    let content = flow.dropFirst().dropLast()
    return inner.allSatisfy(ScalarText.isBlank)
      ? [Splice(range.dropFirst().dropLast(), Array(content))]
      : [Splice(at: range.lowerBound + 1, Array(content))]
  }

  /// Head and body of a value: the head in the place of `range`, the body below that line and the
  /// comments that belong to it.
  private func splices(
    for written: ValueWriter.Written, at range: Range<Int>, in node: YAMLNode
  ) -> [Splice] {
    guard !written.body.isEmpty else { return [Splice(range, written.head)] }
    var end = layout.lineEnd(of: range.upperBound)
    // The text of a block scalar has to follow at once.
    if written.head.isEmpty {
      end = layout.commentsEnd(after: end, deeperThan: blockParent(of: node).column)
    }
    return [Splice(range, written.head), Splice(at: end, written.body)]
  }
}

extension YAMLValue {
  var isCollection: Bool {
    switch self {
    case .text, .plain: false
    case .sequence(let items): !items.isEmpty
    case .mapping(let entries): !entries.isEmpty
    }
  }
}
