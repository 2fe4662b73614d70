import SourceText

/// A child of a block collection: an item or a pair.
struct BlockChild {
  /// The item, or the key.
  let node: YAMLNode
  /// The item, or the value.
  let last: YAMLNode
  /// Offset of its dash, of its `?` or of its key, anchor and tag included.
  let start: Int
}

extension EditWriter {
  func blockSplices(changing node: YAMLNode, _ change: TreeChanges.Children) -> [Splice] {
    let start = Int(stream.range(of: node).lowerBound)
    let column = layout.column(of: start)
    let children = blockChildren(of: node, change)
    let isCompact = !layout.isFirstInLine(start)
    let slots = change.additionsByKey
    let isLast = { (index: Int) in index == children.count - 1 }
    let additions = { (index: Int) -> [TreeChanges.Addition] in
      (slots[children[index].node] ?? [])
        + (isLast(index) ? change.additions.filter { $0.after == nil } : [])
    }
    let isEmptied = change.additions.isEmpty && change.removed.count == children.count
    var splices: [Splice] = []
    for (index, child) in children.enumerated() {
      let added = additions(index).map { line(of: $0, column: column) }
      let isRemoved = change.removed.contains(child.node)
      let isBehindDash = isCompact && index == 0
      guard isRemoved || !added.isEmpty else { continue }
      let range = child.start..<max(child.start, end(ofBlock: child.last, deeperThan: column))
      if !added.isEmpty {
        let lines = Array(added.joined(separator: manner.lineBreak + values.indent(column)))
        splices.append(
          isRemoved
            ? Splice(range, lines)
            : Splice(at: range.upperBound, manner.lineBreak + values.indent(column) + lines))
      } else if isEmptied, index == 0 {
        splices += emptied(node, change.kind, range, isBehindDash: isBehindDash)
      } else if isBehindDash {
        splices.append(removalBehindDash(children, change, slots, column: column))
      } else {
        splices.append(Splice(lines(of: range, child.node)))
      }
    }
    return splices
  }

  private func line(of addition: TreeChanges.Addition, column: Int) -> [UInt8] {
    if let key = addition.key {
      return values.pair(key, addition.value, column: column, isCautious: addition.isCautious)
    }
    return values.item(addition.value, column: column, isCautious: addition.isCautious)
  }

  /// The children with their places. O(children).
  private func blockChildren(of node: YAMLNode, _ change: TreeChanges.Children) -> [BlockChild] {
    var children: [BlockChild] = []
    var place = Int(stream.range(of: node).lowerBound)
    var nodes = stream.children(of: node)
    while let first = nodes.next() {
      let last = change.kind == .mapping ? nodes.next() ?? first : first
      let start = layout.separationEnd(from: place)
      children.append(BlockChild(node: first, last: last, start: start))
      place = max(Int(stream.range(of: last).upperBound), start + 1)
    }
    return children
  }

  /// Offset of the end of the last line of a node in block style, with the comments there and those
  /// below it that are indented deeper than `column`.
  func end(ofBlock node: YAMLNode, deeperThan column: Int) -> Int {
    let end = Int(stream.range(of: node).upperBound)
    var leaf = YAMLNode(index: Int(stream.record(node).next) - 1)
    // An absent value without a colon stands at the end of its key, which may be a block scalar.
    if stream.isAbsent(leaf), !stream.hasProperties(leaf), leaf.index > 0 {
      let key = YAMLNode(index: Int(leaf.index) - 1)
      if Int(stream.range(of: key).upperBound) == end { leaf = key }
    }
    let lineEnd =
      stream.style(of: leaf).isBlockScalar
      ? BlockScalarSource(leaf, in: stream, layout).contentEnd(layout) : layout.lineEnd(of: end)
    return layout.commentsEnd(after: lineEnd, deeperThan: column)
  }

  /// The whole lines around the bytes of a child that does not stand behind a dash. The line break
  /// before them goes and the one after stays, so that what is inserted at their end, by a collection
  /// further out, finds its place. Of blank lines on both sides, one goes too.
  private func lines(of child: Range<Int>, _ node: YAMLNode) -> Range<Int> {
    let start = layout.lineStart(of: child.lowerBound)
    let previous = layout.startOfBreak(before: start)
    guard previous < start else {
      return start..<child.upperBound + layout.breakLength(at: child.upperBound)
    }
    if keepsBlankLines(YAMLNode(index: Int(node.index) - 1)) {
      // Blank lines that came after the child must not become part of the text before it.
      return previous..<layout.blankLinesEnd(after: child.upperBound)
    }
    let blank = layout.lineStart(of: previous)
    let isBetweenBlanks =
      layout.blanksEnd(from: blank) == previous && layout.isBlankLine(after: child.upperBound)
    return (isBetweenBlanks ? layout.startOfBreak(before: blank) : previous)..<child.upperBound
  }

  /// Whether blank lines after the node are part of its text.
  private func keepsBlankLines(_ node: YAMLNode) -> Bool {
    stream.style(of: node).isBlockScalar
      && BlockScalarSource(node, in: stream, layout).chomping == .keep
  }

  /// Removes the first child, which stands behind the dash of the item that it is in. The next one
  /// takes its place, unless comments stand above that; then it begins on its own line.
  private func removalBehindDash(
    _ children: [BlockChild], _ change: TreeChanges.Children,
    _ slots: [YAMLNode: [TreeChanges.Addition]], column: Int
  ) -> Splice {
    var index = 0
    while index + 1 < children.count, change.removed.contains(children[index].node),
      slots[children[index].node] == nil,
      layout.isBlank(
        from: end(ofBlock: children[index].last, deeperThan: column), to: children[index + 1].start)
    {
      index += 1
    }
    let (first, next) = (children[0], children[index])
    if !change.removed.contains(next.node) { return Splice(from: first.start, to: next.start) }
    return Splice(
      from: layout.blanksStart(before: first.start),
      to: end(ofBlock: first.last, deeperThan: column))
  }

  /// What takes the place of the first child where all children go: `[]` or `{}`, in the line of the
  /// key or dash if there is one.
  private func emptied(
    _ node: YAMLNode, _ kind: YAMLKind, _ child: Range<Int>, isBehindDash: Bool
  ) -> [Splice] {
    let brackets = Array((kind == .mapping ? "{}" : "[]").utf8)
    guard !isBehindDash, let place = placeBehindParent(of: node, before: child.lowerBound) else {
      return [Splice(child, brackets)]
    }
    return [
      Splice(at: place, [Ascii.space] + brackets),
      Splice(lines(of: child, YAMLNode(index: Int(node.index) + 1))),
    ]
  }

  /// Offset just past the `:`, `-` or `?` that the collection stands behind, or past its anchor and
  /// tag; nil for a document's root.
  private func placeBehindParent(of node: YAMLNode, before start: Int) -> Int? {
    guard let parent = places.parent(of: node) else { return nil }
    return layout.bytes.withUnsafeBufferPointer { bytes in
      if let properties = stream.properties(of: node) {
        return NodeProperties.lastEnd(in: bytes, from: Int(properties.start), limit: start)
      }
      // In the flat array a node follows the last leaf of what stands before it.
      let before =
        places.ordinal(of: node) == 0
        ? stream.range(of: parent).lowerBound
        : stream.range(of: YAMLNode(index: Int(node.index) - 1)).upperBound
      return Separation.absentValue(in: bytes, after: Int(before), mark: start)
    }
  }
}
