import TestSupport
import Testing
import YAMLTree

/// What a reader of YAML 1.1 takes for something else than a reader of YAML 1.2.
@Suite("Plain scalars that YAML 1.1 reads otherwise")
struct YAML11Tests {
  private static func isReadOtherwise(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { YAMLScalarType.isReadOtherwise(byYAML11: $0) }
  }

  @Test(
    "read otherwise",
    arguments: [
      "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off",
      "OFF",
      "010", "-010", "+0777", "0_7", "0b11", "-0b1_0", "1_000", "-1_0", "1_000.5", "1_0.5e+3",
      ".5_0",
      "12:30", "12:30:45", "190:20:30", "09:30", "+1:5", "1:30.5", "0x_1F", "-0x1F", "+0xa", "<<",
      "=",
    ])
  func otherwise(text: String) { #expect(Self.isReadOtherwise(text)) }

  @Test(
    "read alike, or as a string",
    arguments: [
      "", "yES", "nO", "oN", "yess", "ye", "0", "00", "007", "08", "0128", "123", "-5", "+", "-",
      ".", "1.5", "-.5",
      "1e3", "0o10", "0x1F", "0b", "0b2", "-", "12:60", "12:345", "12:", ":12", "1:2:", "1__a",
      "_1", "0x", "-0x",
      "1_0e3", "._5", "-.5_0", "2021-10-19", "2021-10-19T10:00:00Z", "true", "null", "~", "<", "==",
      "a_b", "1_0.5.5",
    ])
  func alike(text: String) { #expect(!Self.isReadOtherwise(text)) }

  @Test("as measured with PyYAML", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
  func measured() {
    // A date is a string to us; a dash is an item of a list, not a scalar.
    for resolution in PlainResolution.all
    where !resolution.pyyaml.hasPrefix("date") && resolution.plain != "-" {
      #expect(
        Self.isReadOtherwise(resolution.plain) == Self.differs(resolution), "\(resolution.plain)")
    }
  }

  private static func differs(_ resolution: PlainResolution) -> Bool {
    // YAML 1.1 knows these two as booleans; PyYAML does not.
    if ["y", "n"].contains(resolution.plain.lowercased()) { return true }
    if resolution.pyyaml.contains("ERR") { return true }
    guard !resolution.pyyaml.hasPrefix("str") else { return false }
    return resolution.core == "str" || resolution.plain == "010"
  }

  @Test("agrees with the expressions of the specification on random text")
  func agreesWithExpressions() throws {
    // The expressions of PyYAML's resolver, but for a sexagesimal that may begin with 0, as in Ruby.
    let numbers = try [
      #"[-+]?0b[01_]+"#, #"[-+]?0[0-7_]+"#, #"[-+]?(0|[1-9][0-9_]*)"#, #"[-+]?0x[0-9a-fA-F_]+"#,
      #"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+"#, #"[-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?"#,
      #"\.[0-9][0-9_]*([eE][-+][0-9]+)?"#, #"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*"#,
    ].map { try Regex($0) }
    var random = SeededRandom(seed: 7)
    for _ in 0..<5000 {
      let pieces = [
        "0", "0", "1", "7", "8", "_", ":", ".", "x", "b", "-", "+", "e", "5", "60", "e+1",
      ]
      let text = (0...random.below(6)).map { _ in random.pick(pieces) }.joined()
      let isNumber = numbers.contains { text.wholeMatch(of: $0) != nil }
      let isString = Array(text.utf8).withUnsafeBufferPointer {
        YAMLScalarType(ofPlain: $0) == .string
      }
      // Octal numbers are numbers to both, of another value from eight on.
      let octal = text.wholeMatch(of: /[-+]?0+([1-7][0-7]+)/) != nil
      #expect(Self.isReadOtherwise(text) == (isNumber && isString || octal), "\(text)")
    }
  }
}
