import SourceText
import Testing
import YAMLTree

/// A file that would cost too much is refused early, with the place.
@Suite("Limits")
struct LimitTests {
  @Test(
    "a megabyte of opened collections stops at the limit, in no time",
    arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func depth(opening: String) {
    let count = (1 << 20) / opening.utf8.count
    let bytes = Array(String(repeating: opening, count: count).utf8)
    let clock = ContinuousClock()
    let time = clock.measure {
      let error = #expect(throws: YAMLError.self) { try YAMLStream(bytes: bytes) }
      #expect(error?.code == .limit)
      #expect(error?.message == "the file is nested more than 128 levels deep")
      #expect(error.map { $0.range.lowerBound <= 128 * opening.utf8.count } == true)
    }
    #expect(time < .seconds(2))
  }

  @Test("the limit itself is allowed")
  func depthLimit() throws {
    let limits = YAMLLimits(depth: 3)
    #expect(throws: Never.self) { try YAMLStream(bytes: Array("a: [{b: 1}]".utf8), limits: limits) }
    let error = #expect(throws: YAMLError.self) {
      try YAMLStream(bytes: Array("a: [{b: []}]".utf8), limits: limits)
    }
    #expect(error?.range.lowerBound == 8)
  }

  @Test("a bomb of aliases is refused where it passes the limit")
  func aliasBomb() {
    var yaml = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...8 {
      let aliases = (0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ",")
      yaml += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let error = #expect(throws: YAMLError.self) { try YAMLStream(yaml) }
    #expect(error?.code == .limit)
    #expect(error?.message == "aliases stand for more than 100000 nodes")
    #expect(error.map { yaml.utf8.count > $0.range.upperBound } == true)
  }

  @Test("aliases count what they stand for, nested aliases expanded")
  func aliasNodes() {
    // `*a` stands for a sequence of two scalars; `*b` for a sequence, two aliases and what they stand for.
    let yaml = Array("- &a [x, y]\n- &b [*a, *a]\n- *b\n".utf8)
    #expect(throws: Never.self) { try YAMLStream(bytes: yaml, limits: YAMLLimits(aliasNodes: 15)) }
    #expect(throws: YAMLError.self) {
      try YAMLStream(bytes: yaml, limits: YAMLLimits(aliasNodes: 14))
    }
  }

  @Test("a file above the size limit is not read")
  func size() {
    let bytes = Array("a: 1\n".utf8)
    #expect(throws: Never.self) { try YAMLStream(bytes: bytes, limits: YAMLLimits(bytes: 5)) }
    let error = #expect(throws: YAMLError.self) {
      try YAMLStream(bytes: bytes, limits: YAMLLimits(bytes: 4))
    }
    #expect(error?.code == .limit && error?.message == "the file has 5 bytes; the limit is 4")
  }
}
