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
}
