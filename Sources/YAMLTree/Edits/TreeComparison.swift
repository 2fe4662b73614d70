import SourceText

/// Compares a file that was edited and read again with the tree that was meant.
struct TreeComparison {
  private let old: YAMLStream
  private let new: YAMLStream
  private let changes: TreeChanges
  private let aliasTargets: Set<YAMLNode>
  /// Where the targets of aliases stand in the new stream.
  private var moved: [YAMLNode: UInt32] = [:]
  /// Index of the node of the new stream that is compared next.
  private var next = 0

  init(old: YAMLStream, new: YAMLStream, changes: TreeChanges) {
    self.old = old
    self.new = new
    self.changes = changes
    aliasTargets = old.aliasTargets()
  }

  /// Whether the new stream is the old one with the changes, and nothing else. O(n).
  mutating func isAsMeant() -> Bool {
    guard old.documents.count == new.documents.count, new.unusualLineBreaks.isEmpty else {
      return false
    }
    for (oldDocument, newDocument) in zip(old.documents, new.documents) {
      guard Int(newDocument.root.index) == next,
        (oldDocument.startMarker == nil) == (newDocument.startMarker == nil),
        oldDocument.hasEndMarker == newDocument.hasEndMarker, match(oldDocument.root)
      else { return false }
    }
    return next == new.nodes.count
  }

  /// Compares the subtree of an old node with the one that stands next in the new stream.
  private mutating func match(_ node: YAMLNode) -> Bool {
    let range = Int(node.index)..<Int(old.record(node).next)
    guard changes.touch(range) else { return matchUntouched(range) }
    guard next < new.nodes.count else { return false }
    let start = next
    next += 1
    note(node, at: start)
    guard hasEqualProperties(node, YAMLNode(index: start)) else { return false }
    if let replacement = changes.replacements[node] {
      return match(replacement, of: node, at: start)
    }
    let count: Int
    if let change = changes.children[node] {
      guard new.nodes[start].kind == change.kind, let matched = matchChildren(of: node, change)
      else { return false }
      count = matched
    } else {
      guard hasEqualForm(node, YAMLNode(index: start)) else { return false }
      for child in old.children(of: node) { guard match(child) else { return false } }
      count = Int(old.record(node).payload.lowerBound)
    }
    return Int(new.nodes[start].payload.lowerBound) == count && Int(new.nodes[start].next) == next
  }

  private mutating func matchUntouched(_ range: Range<Int>) -> Bool {
    guard next + range.count <= new.nodes.count else { return false }
    let shift = next - range.lowerBound
    for index in range {
      let (node, other) = (YAMLNode(index: index), YAMLNode(index: index + shift))
      note(node, at: index + shift)
      guard hasEqualForm(node, other), hasEqualProperties(node, other),
        Int(old.nodes[index].next) + shift == Int(new.nodes[index + shift].next)
      else { return false }
      switch old.nodes[index].kind {
      case .scalar: guard areEqual(node, other) else { return false }
      case .alias:
        let target = YAMLNode(index: Int(old.nodes[index].payload.lowerBound))
        guard moved[target] == new.nodes[index + shift].payload.lowerBound else { return false }
      case .sequence, .mapping:
        guard old.nodes[index].payload == new.nodes[index + shift].payload else { return false }
      }
    }
    next += range.count
    return true
  }

  /// Compares what is left of the children and what comes in; gives the number of children, or nil
  /// where they differ.
  private mutating func matchChildren(of node: YAMLNode, _ change: TreeChanges.Children) -> Int? {
    var count = 0
    let width = change.kind == .mapping ? 2 : 1
    let slots = change.additionsByKey
    var children = old.children(of: node)
    while let child = children.next() {
      let isRemoved = change.removed.contains(child)
      guard isRemoved || match(child) else { return nil }
      if width == 2, let value = children.next() {
        guard isRemoved || match(value) else { return nil }
      }
      if !isRemoved { count += width }
      for addition in slots[child] ?? [] {
        guard match(addition) else { return nil }
        count += width
      }
    }
    for addition in change.additions where addition.after == nil {
      guard match(addition) else { return nil }
      count += width
    }
    return count
  }

  private mutating func match(_ addition: TreeChanges.Addition) -> Bool {
    if let key = addition.key { guard matchText(key) else { return false } }
    return match(addition.value)
  }

  private mutating func match(_ value: YAMLValue) -> Bool {
    guard next < new.nodes.count else { return false }
    let start = next
    switch value {
    case .text(let text): return matchText(text)
    case .plain(let text):
      next += 1
      return new.nodes[start].style == .plain && isScalar(start, Array(text.utf8))
    case .sequence(let items):
      next += 1
      for item in items { guard match(item) else { return false } }
      return isCollection(.sequence, start, count: items.count)
    case .mapping(let entries):
      next += 1
      for entry in entries {
        guard matchText(entry.key), match(entry.value) else { return false }
      }
      return isCollection(.mapping, start, count: entries.count * 2)
    }
  }

  private mutating func matchText(_ text: String) -> Bool {
    guard next < new.nodes.count else { return false }
    next += 1
    return isScalar(next - 1, Array(text.utf8)) && new.isStringToAll(YAMLNode(index: next - 1))
  }

  private func match(
    _ replacement: TreeChanges.Replacement, of node: YAMLNode, at index: Int
  ) -> Bool {
    let other = YAMLNode(index: index)
    guard new.kind(of: other) == .scalar,
      new.withUTF8(of: other, { $0.elementsEqual(replacement.value) })
    else { return false }
    // What was a string or nothing is a string to everybody afterwards.
    return old.isNumberOrBoolean(node) || new.isStringToAll(other)
  }

  private func isScalar(_ index: Int, _ value: [UInt8]) -> Bool {
    let node = YAMLNode(index: index)
    return new.kind(of: node) == .scalar && !new.hasProperties(node)
      && new.withUTF8(of: node) { $0.elementsEqual(value) }
  }

  private func isCollection(_ kind: YAMLKind, _ index: Int, count: Int) -> Bool {
    let record = new.nodes[index]
    return record.kind == kind && !record.hasProperties && Int(record.payload.lowerBound) == count
      && Int(record.next) == next
  }

  private mutating func note(_ node: YAMLNode, at index: Int) {
    if !aliasTargets.isEmpty, aliasTargets.contains(node) { moved[node] = UInt32(index) }
  }

  private func hasEqualForm(_ node: YAMLNode, _ other: YAMLNode) -> Bool {
    old.kind(of: node) == new.kind(of: other) && old.style(of: node) == new.style(of: other)
  }

  private func hasEqualProperties(_ node: YAMLNode, _ other: YAMLNode) -> Bool {
    guard old.hasProperties(node) == new.hasProperties(other) else { return false }
    let (properties, others) = (old.properties(of: node), new.properties(of: other))
    return properties?.anchor == others?.anchor && properties?.tag == others?.tag
  }

  private func areEqual(_ node: YAMLNode, _ other: YAMLNode) -> Bool {
    old.withUTF8(of: node) { text in new.withUTF8(of: other) { Bytes.areEqual(text, $0) } }
  }
}
