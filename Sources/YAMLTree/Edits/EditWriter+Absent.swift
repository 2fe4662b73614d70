import SourceText

extension EditWriter {
  /// Writes a value where there is none.
  func insertion(of value: YAMLValue, at node: YAMLNode, _ isCautious: Bool) -> [Splice] {
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
  func splices(filling node: YAMLNode, _ change: TreeChanges.Children) -> [Splice] {
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
  /// Whether it is a sequence or mapping with something in it.
  fileprivate var isCollection: Bool {
    switch self {
    case .text, .plain: false
    case .sequence(let items): !items.isEmpty
    case .mapping(let entries): !entries.isEmpty
    }
  }
}
