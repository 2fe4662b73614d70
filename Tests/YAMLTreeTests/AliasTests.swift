import SourceText
import Testing
import YAMLTree

/// Anchors, aliases, and what libyaml's events pass over in silence.
@Suite("Anchors and aliases")
struct AliasTests {
  @Test("an alias stands for the node of its anchor")
  func alias() throws {
    let stream = try YAMLStream("base: &b {x: 1}\nd:\n  <<: *b\n  y: *b\n")
    let root = stream.documents[0].root
    let base = try #require(stream.value(of: root, forKey: "base"))
    let d = try #require(stream.value(of: root, forKey: "d"))
    #expect(stream.value(of: d, forKey: "y") == base)
    #expect(stream.pairs(of: d).map { $0.value } == [base, base])
    #expect(stream.childCount(of: d) == 2)
    #expect(
      stream.children(of: d).map { stream.kind(of: $0) } == [.scalar, .alias, .scalar, .alias])
    #expect(stream.slices.suffix(1) == ["*b"])
  }

  @Test("an anchor given again names the later node from there on")
  func redefined() throws {
    let stream = try YAMLStream("a: &x 1\nb: *x\nc: &x 2\nd: *x\n")
    let values = stream.pairs(of: stream.documents[0].root).map { stream.text(of: $0.value) }
    #expect(values == ["1", "1", "2", "2"])
  }

  @Test("an alias may be a key")
  func aliasAsKey() throws {
    let stream = try YAMLStream("k: &a x\n*a : 1\n")
    #expect(stream.ranges == [0..<14, 0..<1, 6..<7, 8..<10, 13..<14])
    #expect(stream.value(of: stream.documents[0].root, forKey: "x").map(stream.text(of:)) == "1")
  }

  @Test(
    "aliases that name nothing",
    arguments: [
      ("a: «*x»\n", "this alias names an anchor that is not defined above"),
      ("a: «*x»\nb: &x 1\n", "this alias names an anchor that is not defined above"),
      ("a: &x 1\n---\nb: «*x»\n", "this alias names an anchor that is not defined above"),
      ("é: &a [1, «*a»]\n", "this alias stands inside the node that it names"),
      ("&a k: 1\nb: &c\n  d: {e: «*c»}\n", "this alias stands inside the node that it names"),
    ])
  func undefined(marked: String, message: String) {
    let yaml = MarkedYAML(marked)
    let error = #expect(throws: YAMLError.self) { try YAMLStream(bytes: yaml.bytes) }
    #expect(error?.code == .syntax && error?.message == message)
    #expect(error?.range.offsets == yaml.range)
    #expect(error?.help != nil)
  }

  @Test("a key given twice is found, whatever its style, and through an alias")
  func duplicateKeys() throws {
    let stream = try YAMLStream("a: &k b\na: 2\n\"a\": 3\nb: 4\n*k : 5\nA: 6\n? >-\n  b\n")
    let found = stream.duplicateKeys.map {
      [stream.range(of: $0.first).offsets, stream.range(of: $0.second).offsets]
    }
    #expect(
      found == [[0..<1, 8..<9], [0..<1, 13..<16], [20..<21, 25..<27], [20..<21, 39..<46]])
  }

  @Test("keys are compared byte for byte, and within one mapping")
  func noDuplicateKeys() throws {
    // Two spellings of é, which Swift's strings take for equal.
    for yaml in [
      "\u{E9}: 1\ne\u{301}: 2\n", "a: {a: {a: 1}}\n", "- a: 1\n- a: 2\n", "1: x\n1.0: y\n",
      "[a]: 1\n[a]: 2\n",
    ] {
      #expect(try YAMLStream(yaml).duplicateKeys.isEmpty, "\(yaml)")
    }
  }

  @Test(
    "a mapping of many keys is searched through hashes, with the same result",
    arguments: [20, 24, 25, 500])
  func manyKeys(count: Int) throws {
    let lines =
      (0..<count).map { "key-\($0): \($0)\n" } + ["'key-3': x\n", "\"key-0\": y\n", "key-3: z\n"]
    let stream = try YAMLStream(lines.joined())
    let found = stream.duplicateKeys.map {
      [stream.slice(of: $0.first), stream.slice(of: $0.second)]
    }
    #expect(found == [["key-3", "'key-3'"], ["key-0", "\"key-0\""], ["key-3", "key-3"]])
  }
}
