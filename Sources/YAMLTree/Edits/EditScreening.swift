import SourceText

/// Tells, before anything is written, the edits that make no sense.
struct EditScreening {
  let stream: YAMLStream
  let places: NodePlaces
  /// Nodes that are not to be changed, because aliases stand for them.
  let aliasTargets: Set<YAMLNode>

  /// What an edit makes of its node.
  private enum Fate: Equatable {
    case value([UInt8])
    case mapping, sequence
    case gone
  }

  /// The indices of the edits that may be tried, and why the others may not.
  /// O(edits · (log edits + depth)).
  func screen(_ edits: [YAMLEdit]) -> (candidates: [Int], refusals: [Int: YAMLEditRefusal]) {
    var refusals: [Int: YAMLEditRefusal] = [:]
    let isSupported = !stream.isJSON && stream.unusualLineBreaks.isEmpty
    var removed: [YAMLNode] = []
    for (index, edit) in edits.enumerated() {
      refusals[index] = isSupported ? fault(of: edit) : .unsupportedFile
      if case .remove(let node) = edit, refusals[index] == nil { removed.append(node) }
    }
    let anchored = rangesWithTargets(outermostRanges(of: removed))
    for (index, edit) in edits.enumerated() where refusals[index] == nil {
      if case .remove(let node) = edit, anchored.range(around: Int(node.index)) != nil {
        refusals[index] = .sharedNode
      }
    }
    removed.removeAll { anchored.range(around: Int($0.index)) != nil }
    let removedRanges = outermostRanges(of: removed)
    var fates: [YAMLNode: Fate] = [:]
    for (index, edit) in edits.enumerated() where refusals[index] == nil {
      let (node, fate) = subject(of: edit)
      let around = removedRanges.range(around: Int(node.index))
      let isInRemoved = around != nil && (fate != .gone || around?.lowerBound != Int(node.index))
      if isInRemoved || (fates[node] ?? fate) != fate {
        refusals[index] = .conflict
      } else {
        fates[node] = fate
      }
    }
    return (edits.indices.filter { refusals[$0] == nil }, refusals)
  }

  private func subject(of edit: YAMLEdit) -> (YAMLNode, Fate) {
    switch edit {
    case .replace(let node, let text): (node, .value(Array(text.utf8)))
    case .insert(_, _, let node, _): (node, .mapping)
    case .append(_, let node): (node, .sequence)
    case .remove(let node): (node, .gone)
    }
  }

  private func fault(of edit: YAMLEdit) -> YAMLEditRefusal? {
    let (node, _) = subject(of: edit)
    guard stream.nodes.indices.contains(Int(node.index)) else { return .unsuitableNode }
    let kind = stream.kind(of: node)
    var changed: YAMLNode? = node
    switch edit {
    case .replace:
      guard kind == .scalar else { return .unsuitableNode }
    case .insert(_, _, _, let after):
      guard kind == .mapping || stream.isAbsent(node) else { return .unsuitableNode }
      if let after, !isKey(after, of: node) { return .unsuitableNode }
    case .append:
      guard kind == .sequence || stream.isAbsent(node) else { return .unsuitableNode }
    case .remove:
      guard let parent = places.parent(of: node),
        stream.kind(of: parent) == .sequence || isKey(node, of: parent)
      else { return .unsuitableNode }
      // A target may go where its aliases do.
      changed = parent
    }
    guard !aliasTargets.isEmpty else { return nil }
    while let node = changed {
      if aliasTargets.contains(node) { return .sharedNode }
      changed = places.parent(of: node)
    }
    return nil
  }

  private func isKey(_ key: YAMLNode, of mapping: YAMLNode) -> Bool {
    stream.nodes.indices.contains(Int(key.index)) && places.parent(of: key) == mapping
      && stream.kind(of: mapping) == .mapping && places.ordinal(of: key).isMultiple(of: 2)
  }

  /// The indices of all nodes that go with the removed ones.
  private func outermostRanges(of removed: [YAMLNode]) -> DisjointRanges {
    var ranges: [Range<Int>] = []
    for node in removed.sorted(by: { $0.index < $1.index }) {
      let start = Int(node.index)
      if let last = ranges.last, last.contains(start) { continue }
      var end = Int(stream.record(node).next)
      if let parent = places.parent(of: node), stream.kind(of: parent) == .mapping {
        end = Int(stream.nodes[end].next)
      }
      ranges.append(start..<end)
    }
    return DisjointRanges(ranges: ranges)
  }

  /// Those of the removed ranges with the target of an alias that stays.
  private func rangesWithTargets(_ removed: DisjointRanges) -> DisjointRanges {
    var found: Set<Range<Int>> = []
    for (index, record) in stream.nodes.enumerated() where record.kind == .alias {
      if let range = removed.range(around: Int(record.payload.lowerBound)),
        removed.range(around: index) == nil
      {
        found.insert(range)
      }
    }
    return DisjointRanges(ranges: found.sorted { $0.lowerBound < $1.lowerBound })
  }

  private struct DisjointRanges {
    /// In ascending order.
    let ranges: [Range<Int>]

    func range(around index: Int) -> Range<Int>? {
      var low = 0
      var high = ranges.count
      while low < high {
        let middle = (low + high) / 2
        if ranges[middle].upperBound <= index { low = middle + 1 } else { high = middle }
      }
      return low < ranges.count && ranges[low].contains(index) ? ranges[low] : nil
    }
  }
}
