import Testing

@testable import Obelus

@Suite struct ReadingTests {
  private func file(_ yaml: String) throws -> AnnotationFile {
    try AnnotationFile(SourceFile(name: "f.yaml", bytes: Array(yaml.utf8)))
  }

  @Test(
    "A file that is not one YAML document is refused",
    arguments: [
      ("", FileError.Code.empty), ("# a comment\n", .empty), ("---\n", .empty),
      ("a: 1\n---\nb: 2\n", .syntax), ("a: [", .syntax), ("a: \u{1}", .syntax),
    ])
  func refused(yaml: String, code: FileError.Code) throws {
    let error = #expect(throws: FileError.self) { try file(yaml) }
    #expect(error?.code == code)
  }

  @Test func bytesThatAreNotUTF8AreRefusedAtTheirPlace() throws {
    let bytes = Array("obelus: 1\nclaims: ".utf8) + [0xFF, 0x0A]
    let error = #expect(throws: FileError.self) {
      try AnnotationFile(SourceFile(name: "f.yaml", bytes: bytes))
    }
    #expect(error?.code == .encoding)
    #expect(error?.location.start.line == 2)
    #expect(error?.location.start.column == 9)
  }

  @Test func aBrokenPartIsSetAsideAndTheRestIsRead() throws {
    let file = try file(
      """
      obelus: 1
      article: {text: a.txt}
      claims:
        - just words
        - id: one
          quote: [not, text]
          annotations: {verdict: verified}
        - id: two
          quote: some words here
          annotations:
            - {verdict: verified, reviewer: a, date: 2021-01-01, evidence: [words, {source: s}]}
      """)
    #expect(file.claims.count == 2)
    #expect(file.claims[1].annotations[0].evidence.count == 1)
    #expect(file.problems.map(\.kind) == Array(repeating: .invalidValue, count: 4))
  }

  @Test("A file that is no mapping says so once", arguments: ["- a\n", "words\n", "1\n", "[]\n"])
  func noMapping(yaml: String) throws {
    let file = try file(yaml)
    #expect(file.problems.count == 1)
    #expect(file.claims.isEmpty)
  }

  @Test(
    "The nearest word is suggested where it may be meant",
    arguments: [
      ("verfied", "verified"), ("Verified", "verified"), ("vreified", "verified"),
      ("disputd", "disputed"), ("contexts", "context"),
    ])
  func suggestion(text: String, expected: String) {
    #expect(NearestWord.suggestion(for: text, among: Verdict.allCases.map(\.rawValue)) == expected)
  }

  @Test(
    "No word is suggested for its contrary, nor for something else",
    arguments: [
      "unverified", "undisputed", "not verified", "true", "", "x", "wrong",
    ])
  func noSuggestion(text: String) {
    #expect(NearestWord.suggestion(for: text, among: Verdict.allCases.map(\.rawValue)) == nil)
  }
}
