import TestSupport
import YAMLTree

extension RandomYAML {
  /// What a value stands behind.
  enum Place { case document, colon, dash }

  /// Writes a block mapping whose keys stand at `column`; the first key may follow on this line.
  mutating func writeMapping(
    column: Int, depth: Int, properties: WrittenProperties? = nil, isInline: Bool = false
  ) {
    if !isInline { write(spaces: column) }
    let mapping = open(.mapping, .block, properties)
    let count = random.chance(oneIn: 40) ? 30 : 1 + random.below(4)
    for entry in 0..<count {
      if entry > 0 {
        writeInterlude(column: column)
        write(spaces: column)
      }
      if random.chance(oneIn: 8) {
        write("?")
        writeBlockValue(column: column, in: .dash, depth: depth + 1)
        if random.chance(oneIn: 3) {
          // Without a colon the value is absent, and stands where the key ends.
          let end = nodes[lastSibling(in: mapping)].range.upperBound
          nodes.append(WrittenNode(kind: .scalar, style: .plain, range: end..<end, value: ""))
          continue
        }
        write(spaces: column)
      } else {
        writeSimpleKey(isInFlow: false)
      }
      write(":")
      writeBlockValue(column: column, in: .colon, depth: depth + 1)
    }
    close(mapping, at: nodes[lastSibling(in: mapping)].range.upperBound)
  }

  /// The last node that was finished as a child of an open collection: the one that ends last.
  private func lastSibling(in parent: Int) -> Int {
    var last = parent + 1
    for index in nodes.indices.dropFirst(parent + 1)
    where nodes[index].range.upperBound > nodes[last].range.upperBound { last = index }
    return last
  }

  mutating func writeSequence(
    column: Int, depth: Int, properties: WrittenProperties? = nil, isInline: Bool = false
  ) {
    if !isInline { write(spaces: column) }
    let sequence = open(.sequence, .block, properties)
    for item in 0...random.below(4) {
      if item > 0 {
        writeInterlude(column: column)
        write(spaces: column)
      }
      write("-")
      writeBlockValue(column: column, in: .dash, depth: depth + 1)
    }
    close(sequence, at: nodes[lastSibling(in: sequence)].range.upperBound)
  }

  /// A value behind `:`, `-`, `?` or `---`, and the line break that ends it. `column` is that of the
  /// collection around it.
  mutating func writeBlockValue(column: Int, in place: Place, depth: Int) {
    isAfterBlockScalar = false
    let choice = random.below(depth > 3 ? 9 : 14)
    if choice == 0 {
      if place == .document { write(" ") }
      writeScalar(.plain, "", value: "")
      if place == .document { nodes[nodes.count - 1].range = offset - 1..<offset - 1 }
      return endLine()
    }
    if choice == 1, let anchor = anchors.randomElement(using: &random) {
      write(" ")
      return writeAlias(anchor, then: true)
    }
    if choice > 10, place == .dash, random.chance(oneIn: 2) {
      let gap = 1 + random.below(3)
      write(spaces: gap)
      return writeCollection(
        column: column + 1 + gap, depth: depth, properties: nil, isInline: true)
    }
    write(spaces: 1 + random.below(2))
    let properties = writeProperties()
    if choice > 8, depth <= 3, place != .document || properties == nil {
      endLine()
      writeInterlude(column: column + 1)
      if place == .colon, random.chance(oneIn: 3) {
        return writeSequence(column: column, depth: depth, properties: properties)
      }
      return writeCollection(
        column: column + 1 + random.below(4), depth: depth, properties: properties, isInline: false)
    }
    if properties != nil {
      if random.chance(oneIn: 4) {
        endLine()
        write(spaces: column + 2)
      } else {
        write(" ")
      }
    }
    switch choice {
    case 2, 3: writeBlockScalar(column: column, properties)
    case 4:
      writeFlowNode(column: column, depth: depth, properties, isSingleLine: false)
      endLine(afterNode: true)
    default:
      writeFlowScalar(
        column: column, properties, isInFlow: false, isSingleLine: random.chance(oneIn: 2))
      endLine(afterNode: true)
    }
  }

  private mutating func writeCollection(
    column: Int, depth: Int, properties: WrittenProperties?, isInline: Bool
  ) {
    if random.chance(oneIn: 3) {
      writeSequence(column: column, depth: depth, properties: properties, isInline: isInline)
    } else {
      writeMapping(column: column, depth: depth, properties: properties, isInline: isInline)
    }
  }

  mutating func writeAlias(_ anchor: String, then endsLine: Bool) {
    let start = offset
    write("*" + anchor)
    nodes.append(WrittenNode(kind: .alias, style: .plain, range: start..<offset))
    if endsLine { endLine(afterNode: true) }
  }
}
