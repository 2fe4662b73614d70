/// Where each node of a stream stands: its parent, and its place among the children.
struct NodePlaces {
  private struct Place {
    var parent: UInt32
    var ordinal: UInt32
  }

  private static let none = UInt32.max
  private var places: [Place] = []

  /// O(n).
  init(_ stream: YAMLStream) {
    places.reserveCapacity(stream.nodes.count)
    var open: [(node: Int, children: UInt32)] = []
    for (index, record) in stream.nodes.enumerated() {
      while let last = open.last, Int(stream.nodes[last.node].next) <= index { open.removeLast() }
      if let last = open.last {
        places.append(Place(parent: UInt32(last.node), ordinal: last.children))
        open[open.count - 1].children += 1
      } else {
        places.append(Place(parent: Self.none, ordinal: 0))
      }
      if record.kind == .mapping || record.kind == .sequence { open.append((index, 0)) }
    }
  }

  /// The collection around a node; nil for a document's root.
  func parent(of node: YAMLNode) -> YAMLNode? {
    let parent = places[Int(node.index)].parent
    return parent == Self.none ? nil : YAMLNode(index: Int(parent))
  }

  /// Index of the node among its parent's children, keys and values counted alike.
  func ordinal(of node: YAMLNode) -> Int { Int(places[Int(node.index)].ordinal) }
}
