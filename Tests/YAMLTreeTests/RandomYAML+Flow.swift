import TestSupport
import YAMLTree

extension RandomYAML {
  /// A key on one line, its colon not included.
  mutating func writeSimpleKey(isInFlow: Bool) {
    if random.chance(oneIn: 12), let anchor = anchors.randomElement(using: &random) {
      writeAlias(anchor, then: false)
      return write(" ")
    }
    let properties = writeProperties()
    if properties != nil { write(" ") }
    if random.chance(oneIn: 12) {
      writeFlowNode(column: 0, depth: 3, properties, isSingleLine: true)
    } else {
      writeFlowScalar(column: 0, properties, isInFlow: isInFlow, isSingleLine: true)
    }
    if random.chance(oneIn: 8) { write(" ") }
  }

  /// A collection in brackets.
  mutating func writeFlowNode(
    column: Int, depth: Int, _ properties: WrittenProperties?, isSingleLine: Bool
  ) {
    let isMapping = random.chance(oneIn: 2)
    let node = open(isMapping ? .mapping : .sequence, .flow, properties)
    write(isMapping ? "{" : "[")
    let count = random.below(4)
    for entry in 0..<count {
      writeGap(column: column, isSingleLine: isSingleLine)
      if isMapping {
        writeFlowPair(column: column, depth: depth + 1, isSingleLine: isSingleLine)
      } else if random.chance(oneIn: 5) {
        let pair = open(.mapping, .flow, nil)
        writeFlowPair(column: column, depth: depth + 1, isSingleLine: isSingleLine, isAlone: true)
        close(pair, at: nodes[nodes.count - 1].range.upperBound)
        // The pair ends with its value, which is the last node or a collection around that.
        for index in nodes.indices.dropFirst(pair + 1) {
          let end = max(nodes[pair].range.upperBound, nodes[index].range.upperBound)
          nodes[pair].range = nodes[pair].range.lowerBound..<end
        }
      } else {
        writeFlowValue(column: column, depth: depth + 1, isSingleLine: isSingleLine)
      }
      writeGap(column: column, isSingleLine: isSingleLine)
      if entry + 1 < count || random.chance(oneIn: 6) { write(",") }
    }
    writeGap(column: column, isSingleLine: isSingleLine)
    write(isMapping ? "}" : "]")
    close(node, at: offset)
  }

  private mutating func writeFlowPair(
    column: Int, depth: Int, isSingleLine: Bool, isAlone: Bool = false
  ) {
    let isExplicit = random.chance(oneIn: 8)
    if isExplicit {
      write("? ")
      writeFlowValue(column: column, depth: depth, isSingleLine: true)
    } else {
      writeSimpleKey(isInFlow: true)
    }
    let keyEnd = offset
    if !isAlone, random.chance(oneIn: 6) {
      // `{a, b}`: the value is absent, and stands where the key ends.
      let end = keyEnd - (bytes.reversed().prefix { $0 == 0x20 }.count)
      return nodes.append(WrittenNode(kind: .scalar, style: .plain, range: end..<end, value: ""))
    }
    if isExplicit { write(" ") }
    write(":")
    if random.chance(oneIn: 6) {
      writeScalar(.plain, "", value: "")
      return write(" ")
    }
    write(" ")
    writeFlowValue(column: column, depth: depth, isSingleLine: isSingleLine)
  }

  private mutating func writeFlowValue(column: Int, depth: Int, isSingleLine: Bool) {
    if random.chance(oneIn: 10), let anchor = anchors.randomElement(using: &random) {
      return writeAlias(anchor, then: false)
    }
    let properties = writeProperties()
    if properties != nil { write(" ") }
    if depth < 4, random.chance(oneIn: 4) {
      writeFlowNode(column: column, depth: depth, properties, isSingleLine: isSingleLine)
    } else {
      writeFlowScalar(column: column, properties, isInFlow: true, isSingleLine: isSingleLine)
    }
  }

  /// White space between the parts of a flow collection.
  private mutating func writeGap(column: Int, isSingleLine: Bool) {
    switch random.below(6) {
    case 0 where !isSingleLine:
      if random.chance(oneIn: 2) { write(" # , ]") }
      write(lineBreak)
      write(spaces: column + 1 + random.below(3))
    case 1, 2: write(" ")
    default: break
    }
  }
}
