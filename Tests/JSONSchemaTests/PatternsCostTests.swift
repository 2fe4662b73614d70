import JSONSchema
import TestSupport
import Testing

/// Patterns and texts that make matchers hang, overflow the stack or eat memory.
@Suite("Patterns: cost")
struct PatternsCostTests {
  private static let long = String(repeating: "ab", count: 500_000)

  @Test(
    "hostile patterns are answered in linear time",
    arguments: [
      "(a+)+$", "^(a*)*$", "^(a|aa)+$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)*!",
      "(a?){20}a{20}!",
    ])
  func linear(source: String) throws {
    let pattern = try Pattern(source)
    #expect(pattern.isLinear)
    #expect(pattern.outcome(String(repeating: "a", count: 1000) + "?") == .noMatch)
  }

  @Test(
    "hostile patterns that need backtracking are given up",
    arguments: [
      "^(a+)+\\b$", "^(a|aa)+(?=!)", "^(?:(a*)*\\1)*!", "(?<=^b(a|a)+\\?)!$", "^(\\p{L}|a)+$",
      "(?:a?){3000000000}",
    ])
  func givenUp(source: String) throws {
    let pattern = try Pattern(source)
    #expect(!pattern.isLinear)
    #expect(pattern.outcome(String(repeating: "a", count: 64) + "?!") == .tooCostly)
  }

  @Test(
    "a megabyte needs no deep call stack",
    arguments: ["^(a|b)*$", "^(?:ab|cd){2,}$", "^.*b$"])
  func longText(source: String) throws {
    #expect(try Pattern(source).outcome(Self.long) == .match)
    #expect(try Pattern(backtracking: source).outcome(Self.long) != .noMatch)
  }

  @Test("a search in a long text that backtracks at each place")
  func quadratic() throws {
    let text = String(repeating: "ab", count: 20_000)
    #expect(try Pattern("a.*\\bc").outcome(text) == .tooCostly)
    #expect(try Pattern("a.*c").outcome(text) == .noMatch)
  }

  @Test(
    "counted repetitions are not written out",
    arguments: ["^(?:x{1,1000}){1,1000}$", "^x{1000000}$", "^((x{9}){9}){9}$", "^.{0,65535}$"])
  func repetitions(source: String) throws {
    let outcome = try Pattern(source).outcome(String(repeating: "x", count: 729))
    #expect(outcome == (source.contains("1000000") ? .noMatch : .match))
  }

  @Test("limits of size")
  func limits() throws {
    let open = String(repeating: "(", count: PatternLimits.nesting)
    let close = String(repeating: ")", count: PatternLimits.nesting)
    #expect(try Pattern(open + "a" + close).outcome("a") == .match)
    #expect(try Pattern(backtracking: open + "a" + close).outcome("a") == .match)
    for (source, offset) in [
      ("(" + open + "a" + close + ")", PatternLimits.nesting),
      (String(repeating: "(", count: 60_000), PatternLimits.nesting),
      (String(repeating: "a", count: PatternLimits.sourceLength + 1), 0),
      (String(repeating: "|", count: 60_000) + "\\b", 0),
    ] {
      let error = patternError(source)
      #expect(error?.code == .tooLarge)
      #expect(error?.offset == offset)
    }
  }

  @Test("an automaton with too many states is left to the other engine")
  func manyStates() throws {
    let pattern = try Pattern("(a|b)*a(a|b){14}$")
    #expect(!pattern.isLinear)
    #expect(pattern.outcome("abbabababbbaaab") == .match)
  }

  @Test("damaged text gives some answer")
  func damaged() throws {
    var random = SeededRandom(seed: 3)
    let sources = ["^.*(?<=é.?)x", "(?<=[^a]+?)b$", "^[^a]*é", "(?<!.{2,3})\\B", "(.)\\1"]
    let patterns = try sources.flatMap { [try Pattern($0), try Pattern(backtracking: $0)] }
    for _ in 0..<500 {
      let bytes = (0..<random.below(9)).map { _ in
        random.pick([0x61, 0x78, 0x80, 0xC3, 0xA9, 0xE2, 0xF0, 0x9F, 0xFF] as [UInt8])
      }
      for pattern in patterns { _ = bytes.withUnsafeBufferPointer { pattern.matches($0) } }
    }
  }
}
