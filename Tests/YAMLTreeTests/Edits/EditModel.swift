import SourceText
import Testing
import YAMLTree

/// A file's tree as plain nodes in memory, on which edits are made one after another: what the edits
/// of the file's bytes have to come to.
final class EditModel {
  final class Node {
    var kind: YAMLKind
    /// Nil where an edit says how the node is written.
    var style: YAMLStyle?
    var text = ""
    var anchor: String?
    var tag: String?
    var target: Node?
    /// Keys and values in turn in a mapping; those that were removed too.
    var children: [Node] = []
    var isRemoved = false
    /// The key that an edit put the node behind.
    var insertedAfter: Node?
    /// Whether a string has to come out as one.
    var isText = false

    init(_ kind: YAMLKind, style: YAMLStyle? = nil) {
      self.kind = kind
      self.style = style
    }
  }

  private var nodes: [YAMLNode: Node] = [:]
  private(set) var roots: [Node] = []

  init(_ stream: YAMLStream) {
    roots = stream.documents.map { build($0.root, stream) }
  }

  private func build(_ node: YAMLNode, _ stream: YAMLStream) -> Node {
    let copy = Node(stream.kind(of: node), style: stream.style(of: node))
    nodes[node] = copy
    copy.text = stream.text(of: node)
    copy.anchor = stream.properties(of: node)?.anchor
    copy.tag = stream.properties(of: node)?.tag
    if copy.kind == .alias { copy.target = nodes[stream.resolved(node)] }
    copy.children = stream.children(of: node).map { build($0, stream) }
    return copy
  }

  func apply(_ edit: YAMLEdit) throws {
    switch edit {
    case .replace(let node, let text):
      let copy = try #require(nodes[node])
      if !copy.text.utf8.elementsEqual(text.utf8) { copy.style = nil }
      copy.text = text
    case .insert(let key, let value, let node, let after):
      let mapping = try #require(nodes[node])
      mapping.kind = .mapping
      mapping.style = nil
      var place = mapping.children.count
      let anchor = after.flatMap { nodes[$0] }
      if let anchor, let index = mapping.children.firstIndex(where: { $0 === anchor }) {
        place = index + 2
        while place < mapping.children.count, mapping.children[place].insertedAfter === anchor {
          place += 2
        }
      }
      let keyNode = scalar(key)
      keyNode.insertedAfter = anchor
      mapping.children.insert(contentsOf: [keyNode, make(value)], at: place)
    case .append(let value, let node):
      let sequence = try #require(nodes[node])
      sequence.kind = .sequence
      sequence.style = nil
      sequence.children.append(make(value))
    case .remove(let node):
      let copy = try #require(nodes[node])
      copy.isRemoved = true
      for parent in nodes.values {
        guard let index = parent.children.firstIndex(where: { $0 === copy }) else { continue }
        parent.style = nil
        if parent.kind == .mapping { parent.children[index + 1].isRemoved = true }
      }
    }
  }

  private func make(_ value: YAMLValue) -> Node {
    switch value {
    case .text(let text): return scalar(text)
    case .plain(let text):
      let node = Node(.scalar, style: .plain)
      node.text = text
      return node
    case .sequence(let items):
      let node = Node(.sequence)
      node.children = items.map(make)
      return node
    case .mapping(let entries):
      let node = Node(.mapping)
      node.children = entries.flatMap { [scalar($0.key), make($0.value)] }
      return node
    }
  }

  private func scalar(_ text: String) -> Node {
    let node = Node(.scalar)
    node.text = text
    node.isText = true
    return node
  }

  /// What differs between the model and a file that was read; nil where nothing does.
  func difference(from stream: YAMLStream) -> String? {
    guard roots.count == stream.documents.count else {
      return "\(stream.documents.count) documents"
    }
    var found: [ObjectIdentifier: YAMLNode] = [:]
    for (root, document) in zip(roots, stream.documents) {
      if let difference = difference(root, document.root, stream, &found) { return difference }
    }
    return nil
  }

  private func difference(
    _ node: Node, _ other: YAMLNode, _ stream: YAMLStream,
    _ found: inout [ObjectIdentifier: YAMLNode]
  ) -> String? {
    found[ObjectIdentifier(node)] = other
    let slice = stream.slice(of: other).debugDescription
    guard node.kind == stream.kind(of: other) else { return "kind of \(slice)" }
    if let style = node.style, style != stream.style(of: other) { return "style of \(slice)" }
    let text = stream.text(of: other)
    guard node.kind != .scalar || text.utf8.elementsEqual(node.text.utf8) else {
      return "\(slice) instead of \(node.text.debugDescription)"
    }
    if node.isText, stream.scalarType(of: other) != .string { return "type of \(slice)" }
    let properties = stream.properties(of: other)
    guard properties?.anchor == node.anchor, properties?.tag == node.tag else {
      return "anchor or tag of \(slice)"
    }
    if let target = node.target, found[ObjectIdentifier(target)] != stream.resolved(other) {
      return "target of \(slice)"
    }
    let kept = node.children.filter { !$0.isRemoved }
    let children = Array(stream.children(of: other))
    guard kept.count == children.count else { return "children of \(slice)" }
    for (child, otherChild) in zip(kept, children) {
      if let difference = difference(child, otherChild, stream, &found) { return difference }
    }
    return nil
  }
}
