import SourceText
import TestSupport
import Testing
import YAMLTree

@Suite("Refused edits")
struct EditRefusalTests {
  /// Refusals by the index of the edit.
  private func refusals(
    _ yaml: String, _ edits: [PathEdit], includingShared: Bool = false
  ) throws -> [Int: YAMLEditRefusal] {
    let stream = try YAMLStream(yaml)
    let plan = stream.plan(
      try edits.map { try $0.resolved(in: stream) }, includingShared: includingShared)
    #expect(try plan.edits.applied(to: stream.source.bytes) == plan.result.source.bytes)
    if plan.applied.isEmpty { #expect(plan.result.source.bytes == Array(yaml.utf8)) }
    return plan.refused.reduce(into: [:]) { $0[$1.index] = $1.reason }
  }

  @Test("the node is not of the kind that the edit needs")
  func unsuitableNodes() throws {
    let yaml = "a: 1\nb: [x]\nc: {k: v}\nd: &m y\ne: *m\n"
    #expect(
      try refusals(
        yaml,
        [
          .replace("b", with: "x"), .append("x", to: "a"), .insert("k", "v", into: "b"),
          .insert("k", "v", into: "a"), .removeItem("c/k"), .removeItem("."),
          .replace("e", with: "x"),
          .insert("k", "v", into: "e"), .replace("a", with: "2"),
        ]) == [
          0: .unsuitableNode, 1: .unsuitableNode, 2: .unsuitableNode, 3: .unsuitableNode,
          4: .unsuitableNode, 5: .unsuitableNode, 6: .unsuitableNode, 7: .unsuitableNode,
        ])
  }

  @Test("a node of another stream, or of another mapping")
  func foreignNodes() throws {
    let small = try YAMLStream("a: 1\n")
    let large = try YAMLStream("a: {b: 1}\nc: {d: 2}\n")
    #expect(
      small.plan([.replace(try large.node("c/d"), with: "x")]).refused.map(\.reason) == [
        .unsuitableNode
      ])
    let after = try large.key("c/d")
    let plan = large.plan([.insert(key: "x", "y", into: try large.node("a"), after: after)])
    #expect(plan.refused.map(\.reason) == [.unsuitableNode])
  }

  @Test("edits of what another edit takes away, whatever their order")
  func conflicts() throws {
    let yaml = "a:\n  - b: 1\n    c: 2\n  - d\n"
    #expect(
      try refusals(
        yaml,
        [
          .replace("a/0/b", with: "x"), .removeItem("a/0"), .removePair("a/0/c"),
          .removeItem("a/0"),
        ])
        == [0: .conflict, 2: .conflict])
    #expect(
      try refusals(
        yaml, [.replace("a/1", with: "x"), .replace("a/1", with: "y"), .replace("a/1", with: "x")])
        == [1: .conflict])
    #expect(
      try refusals(
        "a:\n", [.insert("k", "v", into: "a"), .append("x", to: "a"), .replace("a", with: "w")])
        == [1: .conflict, 2: .conflict])
    #expect(
      try refusals("a: 1\nb: 2\n", [.rename("a", to: "c"), .removePair("a")]) == [0: .conflict])
  }

  @Test("nodes that aliases stand for, unless that is meant")
  func sharedNodes() throws {
    let yaml = "a: &m {k: v}\nb: *m\nc: [&t x, *t]\nd: z\n"
    let edits: [PathEdit] = [
      .replace("a/k", with: "w"), .insert("l", "v", into: "a"), .replace("c/0", with: "z"),
      .removeItem("c/0"), .replace("d", with: "x"),
    ]
    #expect(
      try refusals(yaml, edits) == [0: .sharedNode, 1: .sharedNode, 2: .sharedNode, 3: .sharedNode])
    let meant = Array(edits.prefix(3))
    #expect(try refusals(yaml, meant, includingShared: true) == [:])
    let stream = try YAMLStream(yaml)
    let plan = stream.plan(try meant.map { try $0.resolved(in: stream) }, includingShared: true)
    #expect(
      plan.result.source.bytes
        == Array("a: &m {k: w, l: v}\nb: *m\nc: [&t z, *t]\nd: z\n".utf8))
  }

  @Test("an anchor may go with its aliases")
  func anchorsAndAliases() throws {
    #expect(try refusals("a: &m x\nb: *m\nc: 1\n", [.removePair("a"), .removePair("b")]) == [:])
    #expect(try refusals("a: &m x\nb: *m\nc: 1\n", [.removePair("a")]) == [0: .sharedNode])
    #expect(try refusals("- a: &m x\n  b: *m\n- 1\n", [.removeItem("0")]) == [:])
  }

  @Test("a key that is there already")
  func duplicateKeys() throws {
    #expect(
      try refusals("a: 1\nb: 2\n", [.insert("b", "x", into: "."), .replace("a", with: "3")]) == [
        0: .duplicateKey
      ])
    #expect(try refusals("a: 1\nb: 2\n", [.rename("a", to: "b")]) == [0: .duplicateKey])
    #expect(
      try refusals("a: 1\n", [.insert("x", "y", into: "."), .insert("x", "z", into: ".")]) == [
        1: .duplicateKey
      ])
    #expect(try refusals("a: 1\nb: 2\n", [.insert("a", "x", into: "."), .removePair("a")]) == [:])
  }

  @Test("what does not read back as it is meant")
  func unverified() throws {
    // Kept line breaks at the end of a file that has none: the text would get one.
    #expect(try refusals("a: |+\n  x", [.insert("b", "y", into: ".")]) == [0: .unverified])
    #expect(
      try refusals(
        "a: 1\n", [.insert("b", .plain("x: y"), into: "."), .insert("c", .plain("1"), into: ".")])
        == [0: .unverified])
    #expect(try refusals("a: 1\n", [.insert("b", .plain("\"x\""), into: ".")]) == [0: .unverified])
  }

  @Test("any edit of a file that was read as JSON, or has line breaks that editors do not see")
  func unsupportedFiles() throws {
    let json = try YAMLStream(
      parsingJSON: SourceFile(name: "x.json", bytes: Array("{\"a\": 1}".utf8)))
    let plan = json.plan([
      .replace(try json.node("a"), with: "2"), .insert(key: "b", "c", into: try json.node(".")),
    ])
    #expect(
      plan.refused.map(\.reason) == [.unsupportedFile, .unsupportedFile] && plan.edits.isEmpty)
    #expect(
      try refusals("a: 'x\u{2028}y'\nb: 1\n", [.replace("b", with: "2")]) == [0: .unsupportedFile])
  }

  @Test("few bad edits among many are found", arguments: [1, 2, 7])
  func badAmongGood(step: Int) throws {
    let keys = (0..<64).map { "key-\($0)" }
    let stream = try YAMLStream(keys.map { "\($0): value\n" }.joined())
    let bad = Set(stride(from: 3, to: 64, by: 64 / step + 1))
    let edits = try keys.enumerated().map { index, key in
      YAMLEdit.replace(
        try stream.key(key), with: bad.contains(index) ? "key-\(index - 1)" : "new-\(index)")
    }
    let plan = stream.plan(edits)
    // A key may be called like its neighbour once that has another name.
    #expect(plan.refused.isEmpty || Set(plan.refused.map(\.index)).isSubset(of: bad))
    let inserts = keys.indices.map { index in
      YAMLEdit.insert(
        key: "more-\(index)", bad.contains(index) ? .plain("- x") : "text",
        into: stream.documents[0].root)
    }
    #expect(Set(stream.plan(inserts).refused.map(\.index)) == bad)
  }

  @Test("so many bad edits that the search is given up")
  func exhausted() throws {
    let stream = try YAMLStream("a: 1\n")
    let edits = (0..<300).map {
      YAMLEdit.insert(key: "k-\($0)", .plain("- x"), into: stream.documents[0].root)
    }
    let plan = stream.plan(edits)
    #expect(plan.applied.isEmpty && plan.edits.isEmpty && plan.refused.count == 300)
    #expect(
      plan.refused.contains { $0.reason == .unverified } && plan.refused.last?.reason == .exhausted)
  }
}
