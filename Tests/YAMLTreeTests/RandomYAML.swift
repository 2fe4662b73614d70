import SourceText
import TestSupport
import YAMLTree

/// A node as the generator wrote it, which is what a reader must find again.
struct WrittenNode: Equatable {
  var kind: YAMLKind
  var style: YAMLStyle
  /// The node's own bytes, without anchor and tag.
  var range: Range<Int>
  /// Of a scalar: its value.
  var value: String?
  var properties: WrittenProperties?
}

/// The anchor and tag of a written node, and the byte at which they begin.
struct WrittenProperties: Equatable {
  var anchor: String?
  var tag: String?
  var start: UInt32
}

/// Writes random YAML together with the tree that it stands for, byte ranges included.
///
/// The text is right by construction, so that a difference is a fault of the reader (or of this
/// generator), and never of a third program.
struct RandomYAML {
  var random: SeededRandom
  private(set) var bytes: [UInt8] = []
  /// The nodes in the order of the file, each before its children.
  var nodes: [WrittenNode] = []
  let lineBreak: String
  /// Anchors whose node is complete.
  var anchors: [String] = []
  /// Whether a blank line written now would belong to the block scalar before it.
  var isAfterBlockScalar = false
  private var anchorCount = 0

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    lineBreak = random.pick(["\n", "\n", "\n", "\r\n", "\r"])
    if random.chance(oneIn: 8) { write("\u{FEFF}") }
    writeDocuments()
  }

  var offset: Int { bytes.count }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(spaces count: Int) {
    bytes.append(contentsOf: repeatElement(Ascii.space, count: count))
  }

  /// Ends a line, perhaps after a comment. libyaml takes a tab only after a node.
  mutating func endLine(afterNode: Bool = false) {
    let comments = [" # c: d", "   #", "  # [x, \"y", afterNode ? "\t# - \u{E9}" : " # - \u{E9}"]
    if random.chance(oneIn: 6) { write(random.pick(comments)) }
    if random.chance(oneIn: 10) { write("  ") }
    write(lineBreak)
    isAfterBlockScalar = false
  }

  /// Perhaps comments and blank lines between two entries of a collection at `column`.
  mutating func writeInterlude(column: Int) {
    while random.chance(oneIn: 7) {
      if random.chance(oneIn: 2), !isAfterBlockScalar {
        write(spaces: random.below(4))
        write(lineBreak)
      } else {
        write(spaces: column)
        write(random.pick(["# comment", "#", "#: \u{65E5} - x", "# 'it"]) + lineBreak)
        isAfterBlockScalar = false
      }
    }
  }

  private mutating func writeDocuments() {
    for document in 0...random.below(3) {
      anchors = []
      let hasMarker = document > 0 || random.chance(oneIn: 3)
      if hasMarker { write("---") }
      isAfterBlockScalar = false
      if hasMarker, random.chance(oneIn: 3) {
        writeBlockValue(column: -1, in: .document, depth: 0)
      } else {
        if hasMarker { endLine() }
        writeInterlude(column: 0)
        random.chance(oneIn: 4)
          ? writeSequence(column: 0, depth: 0) : writeMapping(column: 0, depth: 0)
      }
      if random.chance(oneIn: 5) { write("..." + lineBreak) }
    }
  }

  /// Opens a collection whose end is not known yet.
  mutating func open(_ kind: YAMLKind, _ style: YAMLStyle, _ properties: WrittenProperties?) -> Int
  {
    nodes.append(
      WrittenNode(kind: kind, style: style, range: offset..<offset, properties: properties))
    return nodes.count - 1
  }

  /// Closes a collection. That of a block style ends where its last child does.
  mutating func close(_ node: Int, at end: Int) {
    nodes[node].range = nodes[node].range.lowerBound..<end
    if let anchor = nodes[node].properties?.anchor { anchors.append(anchor) }
  }

  mutating func writeScalar(
    _ style: YAMLStyle, _ source: String, value: String, _ properties: WrittenProperties? = nil
  ) {
    let start = offset
    write(source)
    nodes.append(
      WrittenNode(
        kind: .scalar, style: style, range: start..<offset, value: value, properties: properties))
    if let anchor = properties?.anchor { anchors.append(anchor) }
  }

  /// Perhaps an anchor, a tag or both, without the white space that has to follow them.
  mutating func writeProperties() -> WrittenProperties? {
    guard random.chance(oneIn: 7) else { return nil }
    let tags = [
      ("!!str", "tag:yaml.org,2002:str"), ("!local", "!local"),
      ("!<tag:x.example,2000:y>", "tag:x.example,2000:y"),
    ]
    let tag = random.chance(oneIn: 2) ? random.pick(tags) : nil
    let anchor = tag == nil || random.chance(oneIn: 2) ? "a-\(anchorCount)" : nil
    anchorCount += 1
    let start = UInt32(offset)
    let parts = [anchor.map { "&" + $0 }, tag?.0].compactMap { $0 }
    write((random.chance(oneIn: 2) ? parts : parts.reversed()).joined(separator: " "))
    return WrittenProperties(anchor: anchor, tag: tag?.1, start: start)
  }
}
