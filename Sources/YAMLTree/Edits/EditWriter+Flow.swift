import SourceText

/// A child of a flow collection: an item or a pair.
struct FlowChild {
  /// The item, or the key.
  let node: YAMLNode
  /// Offset of its first byte, anchor, tag and `?` included.
  let start: Int
  /// Offset just past its last byte.
  let end: Int
  /// Whether it has lines to itself, comma and comment aside.
  let isAlone: Bool
  /// Whether a comma follows in its last line.
  let hasComma: Bool
}

extension EditWriter {
  func flowSplices(changing node: YAMLNode, _ change: TreeChanges.Children) -> [Splice] {
    let range = stream.range(of: node).offsets
    let children = flowChildren(of: node, change)
    let isBracketed = isBracketed(node)
    let kept = children.indices.filter { !change.removed.contains(children[$0].node) }
    guard let firstKept = kept.first, let lastKept = kept.last else {
      let content = values.joined(additions(change, children).flatMap(\.self).map(text))
      return isBracketed
        ? [Splice(range.dropFirst().dropLast(), content)]
        : [Splice(range, [UInt8(ascii: "{")] + content + [UInt8(ascii: "}")])]
    }
    var splices = removals(children, change, lastKept: lastKept)
    var anchor: Int?
    for (index, added) in additions(change, children).enumerated() {
      if !change.removed.contains(children[index].node) { anchor = index }
      let texts = added.map(text)
      guard !texts.isEmpty else { continue }
      if let anchor {
        splices += insertions(
          of: texts, after: children[anchor], isLast: anchor == children.count - 1)
      } else {
        let separated = values.joined(texts) + ", ".utf8
        splices.append(Splice(at: children[firstKept].start, separated))
      }
    }
    if !isBracketed, !change.additions.isEmpty {
      splices.insert(Splice(at: range.lowerBound, [UInt8(ascii: "{")]), at: 0)
      splices.append(Splice(at: range.upperBound, [UInt8(ascii: "}")]))
    }
    return splices
  }

  /// Whether the collection stands in brackets; the pair of `[a: 1]` does not.
  private func isBracketed(_ node: YAMLNode) -> Bool {
    let start = stream.range(of: node).lowerBound
    let first = YAMLNode(index: Int(node.index) + 1)
    let firstStart = stream.properties(of: first)?.start ?? stream.range(of: first).lowerBound
    let opening = layout.bytes[Int(start)]
    return (opening == UInt8(ascii: "[") || opening == UInt8(ascii: "{")) && firstStart > start
  }

  private func text(_ addition: TreeChanges.Addition) -> [UInt8] {
    if let key = addition.key {
      return values.flow(key, addition.value, isCautious: addition.isCautious)
    }
    return values.flow(addition.value, isCautious: addition.isCautious)
  }

  /// What is added after each child.
  private func additions(
    _ change: TreeChanges.Children, _ children: [FlowChild]
  ) -> [[TreeChanges.Addition]] {
    let slots = change.additionsByKey
    var additions = children.map { slots[$0.node] ?? [] }
    if !additions.isEmpty {
      additions[additions.count - 1] += change.additions.filter { $0.after == nil }
    }
    return additions
  }

  private func flowChildren(of node: YAMLNode, _ change: TreeChanges.Children) -> [FlowChild] {
    var children: [FlowChild] = []
    var place = Int(stream.range(of: node).lowerBound)
    let isBracketed = isBracketed(node)
    if isBracketed { place += 1 }
    var nodes = stream.children(of: node)
    while let first = nodes.next() {
      let last = change.kind == .mapping ? nodes.next() ?? first : first
      var start = layout.separationEnd(from: place)
      if start < layout.bytes.count, layout.bytes[start] == UInt8(ascii: ",") {
        start = layout.separationEnd(from: start + 1)
      }
      let end = Int(stream.range(of: last).upperBound)
      let comma = layout.blanksEnd(from: end)
      let hasComma = comma < layout.bytes.count && layout.bytes[comma] == UInt8(ascii: ",")
      let rest = layout.blanksEnd(from: hasComma ? comma + 1 : end)
      let endsLine =
        rest == layout.lineEnd(of: end)
        || rest > end && layout.bytes[rest] == UInt8(ascii: "#")
          && ScalarText.isBlank(layout.bytes[rest - 1])
      let next = layout.separationEnd(from: end)
      let leadsComma =
        !hasComma && next < layout.bytes.count && layout.bytes[next] == UInt8(ascii: ",")
      children.append(
        FlowChild(
          node: first, start: start, end: end,
          isAlone: isBracketed && endsLine && !leadsComma && layout.isFirstInLine(start),
          hasComma: hasComma))
      place = max(end, start)
    }
    return children
  }

  /// Takes away each child that goes, with the comma that separates it.
  private func removals(
    _ children: [FlowChild], _ change: TreeChanges.Children, lastKept: Int
  ) -> [Splice] {
    // A comment behind the last child that stays is kept, and the comma before it with it.
    var endOfKept = children[lastKept].end
    if lastKept + 1 < children.count {
      let next = children[lastKept + 1].start
      if next > endOfKept, layout.bytes[endOfKept..<next].contains(UInt8(ascii: "#")) {
        endOfKept = next
      }
    }
    return children.indices.filter { change.removed.contains(children[$0].node) }.map { index in
      let child = children[index]
      if child.isAlone, child.hasComma || index == children.count - 1 {
        let end = layout.lineEnd(of: child.end)
        return Splice(layout.lineStart(of: child.start)..<end + layout.breakLength(at: end))
      }
      return index < lastKept
        ? Splice(from: child.start, to: children[index + 1].start)
        : Splice(from: endOfKept, to: child.end)
    }
  }

  /// Adds children behind one that stays: on lines of their own if that has its own.
  private func insertions(
    of texts: [[UInt8]], after child: FlowChild, isLast: Bool
  ) -> [Splice] {
    let comma = UInt8(ascii: ",")
    guard child.isAlone, child.hasComma || isLast else {
      // To libyaml a colon right before a comma is text.
      let gap =
        child.end > 0 && layout.bytes[child.end - 1] == UInt8(ascii: ":") ? [Ascii.space] : []
      return [Splice(at: child.end, gap + texts.flatMap { Array(", ".utf8) + $0 })]
    }
    let start = manner.lineBreak + values.indent(layout.column(of: child.start))
    let lines =
      texts.map { start + $0 }.joined(separator: [comma]) + (child.hasComma ? [comma] : [])
    return (child.hasComma ? [] : [Splice(at: child.end, [comma])])
      + [Splice(at: layout.lineEnd(of: child.end), Array(lines))]
  }
}
