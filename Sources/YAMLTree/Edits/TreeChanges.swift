/// What a set of edits makes of each node that it names.
struct TreeChanges {
  /// Another value of a scalar.
  struct Replacement {
    var value: [UInt8]
    var isCautious: Bool
  }

  /// A pair or item to be added.
  struct Addition {
    /// Nil in a sequence.
    var key: String?
    var value: YAMLValue
    /// The key that it comes after; nil at the end.
    var after: YAMLNode?
    var isCautious: Bool
  }

  /// Changes of a collection's children.
  struct Children {
    /// What the node is afterwards: an absent value becomes a collection.
    var kind: YAMLKind
    var additions: [Addition] = []
    /// Items, or keys of pairs.
    var removed: Set<YAMLNode> = []

    /// The additions that come after a key, by that key.
    var additionsByKey: [YAMLNode: [Addition]] {
      var table: [YAMLNode: [Addition]] = [:]
      for addition in additions {
        if let key = addition.after { table[key, default: []].append(addition) }
      }
      return table
    }
  }

  private(set) var replacements: [YAMLNode: Replacement] = [:]
  private(set) var children: [YAMLNode: Children] = [:]
  /// The nodes with changes, in the order of the file.
  private(set) var nodes: [YAMLNode] = []

  init(
    _ edits: [YAMLEdit], at indices: [Int], cautious: Set<Int>, in stream: YAMLStream,
    places: NodePlaces
  ) {
    for index in indices {
      let isCautious = cautious.contains(index)
      switch edits[index] {
      case .replace(let node, let text):
        let value = Array(text.utf8)
        if !stream.withUTF8(of: node, { $0.elementsEqual(value) }) {
          replacements[node] = Replacement(value: value, isCautious: isCautious)
        }
      case .insert(let key, let value, let node, let after):
        children[node, default: Children(kind: .mapping)].additions.append(
          Addition(key: key, value: value, after: after, isCautious: isCautious))
      case .append(let value, let node):
        children[node, default: Children(kind: .sequence)].additions.append(
          Addition(key: nil, value: value, after: nil, isCautious: isCautious))
      case .remove(let node):
        guard let parent = places.parent(of: node) else { continue }
        children[parent, default: Children(kind: stream.kind(of: parent))].removed.insert(node)
      }
    }
    nodes = (Array(replacements.keys) + children.keys).sorted { $0.index < $1.index }
  }

  var isEmpty: Bool { nodes.isEmpty }

  /// Whether any node with an index in `range` changes. O(log edits).
  func touch(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].index) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && Int(nodes[low].index) < range.upperBound
  }
}
