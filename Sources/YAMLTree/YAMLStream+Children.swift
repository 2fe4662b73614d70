import SourceText

extension YAMLStream {
  /// The children of a collection in order; of a mapping, keys and values in turn.
  package struct Children: Sequence, IteratorProtocol {
    let stream: YAMLStream
    var index: Int
    let end: Int

    init(stream: YAMLStream, index: Int, end: Int) {
      self.stream = stream
      self.index = index
      self.end = end
    }

    package mutating func next() -> YAMLNode? {
      guard index < end else { return nil }
      defer { index = Int(stream.nodes[index].next) }
      return YAMLNode(index: index)
    }
  }

  /// The pairs of a mapping.
  package struct Pairs: Sequence, IteratorProtocol {
    private var children: Children

    init(_ children: Children) { self.children = children }

    package mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
      guard let key = children.next(), let value = children.next() else { return nil }
      return (children.stream.resolved(key), children.stream.resolved(value))
    }
  }

  /// The items of a sequence; none for any other node. An alias is yielded as its target.
  package func items(of node: YAMLNode) -> some Sequence<YAMLNode> {
    children(of: node, ifKind: .sequence).lazy.map { self.resolved($0) }
  }

  /// The pairs of a mapping; none for any other node. Aliases are yielded as their targets.
  package func pairs(of node: YAMLNode) -> Pairs { Pairs(children(of: node, ifKind: .mapping)) }

  /// The value of the first pair whose key is `key`; nil where there is none. O(pairs).
  package func value(of node: YAMLNode, forKey key: StaticString) -> YAMLNode? {
    nodes.withUnsafeBufferPointer { nodes in
      let mapping = nodes[Int(node.index)]
      guard mapping.kind == .mapping else { return nil }
      let length = key.utf8CodeUnitCount
      var index = Int(node.index) + 1
      while index < Int(mapping.next) {
        let value = Int(nodes[index].next)
        // Most keys differ in length already.
        let mayBeKey = nodes[index].payload.count == length || nodes[index].kind == .alias
        if mayBeKey, isText(nodes[index], key) { return resolved(YAMLNode(index: value)) }
        index = Int(nodes[value].next)
      }
      return nil
    }
  }

  /// Number of items of a sequence or pairs of a mapping.
  package func childCount(of node: YAMLNode) -> Int {
    let record = record(node)
    switch record.kind {
    case .sequence: return Int(record.payload.lowerBound)
    case .mapping: return Int(record.payload.lowerBound) / 2
    case .scalar, .alias: return 0
    }
  }

  /// The children as they stand in the file, aliases unfollowed.
  package func children(of node: YAMLNode) -> Children {
    children(of: node, ifKind: record(node).kind)
  }

  /// The nodes that some alias of the stream stands for. O(n).
  package func aliasTargets() -> Set<YAMLNode> {
    Set(nodes.lazy.filter { $0.kind == .alias }.map { YAMLNode(index: Int($0.payload.lowerBound)) })
  }

  private func children(of node: YAMLNode, ifKind kind: YAMLKind) -> Children {
    let record = record(node)
    let first = Int(node.index) + 1
    return Children(stream: self, index: first, end: record.kind == kind ? Int(record.next) : first)
  }

  private func isText(_ record: YAMLNodeRecord, _ text: StaticString) -> Bool {
    if record.kind == .alias { return isText(nodes[Int(record.payload.lowerBound)], text) }
    guard record.kind == .scalar, record.payload.count == text.utf8CodeUnitCount else {
      return false
    }
    let compare = { (bytes: UnsafeBufferPointer<UInt8>) in
      Bytes.areEqual(UnsafeBufferPointer(rebasing: bytes[record.payload.offsets]), text)
    }
    return record.isDecoded
      ? decoded.withUnsafeBufferPointer(compare) : source.bytes.withUnsafeBufferPointer(compare)
  }
}
