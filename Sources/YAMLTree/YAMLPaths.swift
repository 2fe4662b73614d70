package import SourceText

/// The JSON Pointers (RFC 6901) of places in a file's first document.
package struct YAMLPaths {
  private var pointers: [String?]

  /// Finds the places that `locations` begin at, which are in the order of the file; those in another file
  /// have no path. What stands under a key that begins in one of the ranges that `isHidden` tells has the path
  /// of what holds the key: its name is left out. One walk: O(file + locations · depth).
  package init(
    of locations: [SourceLocation], in stream: YAMLStream,
    isHidden: (SourceRange) -> Bool = { _ in false }
  ) {
    pointers = Array(repeating: nil, count: locations.count)
    guard let root = stream.documents.first?.root else { return }
    let own = locations.indices.filter { locations[$0].file === stream.source }
      .sorted { locations[$0].range.lowerBound < locations[$1].range.lowerBound }
    var walk = Walk(stream: stream, offsets: own.map { locations[$0].range.lowerBound })
    walk.visit(root, "", isHidden)
    for (place, pointer) in zip(own, walk.pointers) { pointers[place] = pointer }
  }

  /// The path of the location with this index; nil where it stands in no node.
  package subscript(index: Int) -> String? { pointers[index] }
}

/// A walk over a tree that names the places it comes by.
private struct Walk {
  let stream: YAMLStream
  /// Ascending.
  let offsets: [UInt32]
  private(set) var pointers: [String?]
  /// Index of the first offset that has no path yet.
  private var next = 0

  init(stream: YAMLStream, offsets: [UInt32]) {
    self.stream = stream
    self.offsets = offsets
    pointers = Array(repeating: nil, count: offsets.count)
  }

  /// Gives a path to all offsets before the end of `node`.
  mutating func visit(
    _ node: YAMLNode, _ pointer: String, _ isHidden: (SourceRange) -> Bool
  ) {
    let range = stream.range(of: node)
    var key: YAMLNode?
    var index = 0
    for child in stream.children(of: node) {
      if next == offsets.count { return }
      switch (stream.kind(of: node), key) {
      case (.mapping, nil): key = child
      case (.mapping, let name?):
        key = nil
        take(before: stream.range(of: name).lowerBound, pointer)
        guard isNext(before: child) else { continue }
        if isHidden(stream.range(of: name)) {
          let end = stream.range(of: child).upperBound
          take(before: stream.range(of: child).isEmpty ? end + 1 : end, pointer)
          continue
        }
        let member = "\(pointer)/\(Self.escaped(stream.text(of: stream.resolved(name))))"
        take(before: stream.range(of: child).lowerBound, member)
        visit(child, member, isHidden)
      default:
        take(before: stream.range(of: child).lowerBound, pointer)
        if isNext(before: child) { visit(child, "\(pointer)/\(index)", isHidden) }
        index += 1
      }
    }
    take(before: range.isEmpty ? range.upperBound + 1 : range.upperBound, pointer)
  }

  /// Whether the next offset lies before the end of `node`, or where it would stand if it were there.
  private func isNext(before node: YAMLNode) -> Bool {
    guard next < offsets.count else { return false }
    let range = stream.range(of: node)
    return offsets[next] < range.upperBound || range.isEmpty && offsets[next] == range.lowerBound
  }

  private mutating func take(before end: UInt32, _ pointer: String) {
    while next < offsets.count, offsets[next] < end {
      pointers[next] = pointer
      next += 1
    }
  }

  private static func escaped(_ key: String) -> String {
    key.contains { $0 == "~" || $0 == "/" }
      ? String(key.flatMap { $0 == "~" ? Array("~0") : $0 == "/" ? Array("~1") : [$0] }) : key
  }
}
