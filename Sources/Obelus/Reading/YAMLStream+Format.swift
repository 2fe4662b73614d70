import SourceText
import YAMLTree

extension YAMLStream {
  /// Whether this value of `confidential` means yes: anything but a plain `false`, to be safe.
  func isConfidential(_ node: YAMLNode) -> Bool {
    !(scalarType(of: node) == .boolean && text(of: node).lowercased() == "false")
  }

  /// The keys of all mappings below a node that seem to describe a confidential source. O(n).
  func confidentialKeys(below node: YAMLNode) -> [LocatedText] {
    var keys: [LocatedText] = []
    for item in items(of: node) { keys += confidentialKeys(below: item) }
    for (key, value) in pairs(of: node) {
      let isConfidential = pairs(of: value).contains {
        SecretKey.meant(by: text(of: $0.key)) == .confidential && self.isConfidential($0.value)
      }
      if isConfidential { keys.append(LocatedText(self, key)) }
      keys += confidentialKeys(below: value)
    }
    return keys
  }

  /// The first key of a mapping, or the node itself: where to point when something is missing in it.
  func leadingRange(of node: YAMLNode) -> SourceRange {
    textRange(of: pairs(of: node).first { _ in true }?.key ?? node)
  }

  /// Where the `#` stands that cuts a plain scalar off; nil where none does.
  func comment(after node: YAMLNode) -> Int? {
    var index = Int(range(of: node).upperBound)
    while index < source.bytes.count,
      source.bytes[index] == Ascii.space || source.bytes[index] == Ascii.tab
    {
      index += 1
    }
    guard index < source.bytes.count, source.bytes[index] == UInt8(ascii: "#") else { return nil }
    return index
  }

  /// Whether a comment follows the node on its line.
  func isCutByComment(_ node: YAMLNode) -> Bool { comment(after: node) != nil }

  /// Where the anchor or the tag of a node stands; the node's own place where it has none.
  func propertyRange(of node: YAMLNode, isTag: Bool) -> SourceRange {
    let range = range(of: node)
    guard let properties = properties(of: node) else { return range }
    let sigil = isTag ? UInt8(ascii: "!") : UInt8(ascii: "&")
    let area = source.bytes[Int(properties.start)..<Int(range.lowerBound)]
    guard let start = area.firstIndex(of: sigil) else { return range }
    return SourceRange(
      start..<(area[start...].firstIndex(where: Ascii.isWhitespace) ?? area.endIndex))
  }
}
