import Foundation
import SourceText
import TestSupport
import Testing

@testable import Obelus

@Suite("Unified diffs") struct UnifiedDiffTests {
  private static let lines = (1...12).map { "line \($0)\n" }.joined()

  /// The edit that puts `new` where `old`, which stands once in `text`, was.
  private func edit(_ old: String, _ new: String, in text: String) throws -> TextEdit {
    let range = try #require(text.range(of: old))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextEdit(replacing: SourceRange(start..<start + old.utf8.count), with: new)
  }

  private func diff(
    of text: String, _ changes: [(String, String)], hidden: [String] = []
  ) throws -> UnifiedDiff {
    let edits = try changes.map { try edit($0.0, $0.1, in: text) }
    let ranges = try hidden.map { try edit($0, "", in: text).range }
    return UnifiedDiff(
      of: SourceFile(name: "f.yaml", bytes: Array(text.utf8)), edits, hidden: ranges)
  }

  @Test func aChangeHasThreeLinesAround() throws {
    let text = try diff(of: Self.lines, [("line 6", "LINE 6")]).text
    #expect(
      text == """
        --- a/f.yaml
        +++ b/f.yaml
        @@ -3,7 +3,7 @@
         line 3
         line 4
         line 5
        -line 6
        +LINE 6
         line 7
         line 8
         line 9

        """)
  }

  @Test func changesFarApartAreTwoHunks() throws {
    let text = try diff(of: Self.lines, [("line 1\n", "line 1\nnew\n"), ("line 12\n", "")]).text
    #expect(
      text == """
        --- a/f.yaml
        +++ b/f.yaml
        @@ -1,4 +1,5 @@
         line 1
        +new
         line 2
         line 3
         line 4
        @@ -9,4 +10,3 @@
         line 9
         line 10
         line 11
        -line 12

        """)
  }

  @Test func aMissingFinalNewlineIsSaid() throws {
    #expect(
      try diff(of: "a\nb", [("b", "c")]).text == """
        --- a/f.yaml
        +++ b/f.yaml
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +c
        \\ No newline at end of file

        """)
  }

  @Test func nothingChangedIsNoDiff() throws {
    #expect(try diff(of: "a\nb\n", [("b", "b")]).text == "")
    #expect(try diff(of: "a\n", []).text == "")
  }

  @Test func hiddenLinesAreNotShown() throws {
    let beside = try diff(of: Self.lines, [("line 6", "LINE 6")], hidden: ["line 5\n", "line 8"])
    #expect(beside.text.contains("@@ -6,2 +6,2 @@\n-line 6\n+LINE 6\n line 7\n"))
    #expect(beside.text.split(separator: "\n").count == 6)
    #expect(beside.omitted == 0)
    let inside = try diff(of: Self.lines, [("line 6", "LINE 6")], hidden: ["ine 6"])
    #expect(inside.text == "")
    #expect(inside.omitted == 1)
  }

  /// What `patch` does, for hunks as they are made here.
  private func patched(_ lines: [Substring], _ diff: String) throws -> [Substring] {
    var result: [Substring] = []
    var next = 0
    for line in diff.split(separator: "\n").dropFirst(2) {
      switch line.first {
      case "@":
        let match = try #require(line.firstMatch(of: /-(\d+)(,0)?/))
        let start = try #require(Int(match.1)) - (match.2 == nil ? 1 : 0)
        result += lines[next..<start]
        next = start
      case "-":
        #expect(lines[next] == line.dropFirst())
        next += 1
      case "+": result.append(line.dropFirst())
      default:
        #expect(lines[next] == line.dropFirst())
        result.append(lines[next])
        next += 1
      }
    }
    return result + lines[next...]
  }

  @Test func aDiffMakesTheEditedFileOfTheOldOne() throws {
    var random = SeededRandom(seed: 5)
    var checked = 0
    for _ in 0..<300 {
      let text = (0..<30).map { "\($0) \(random.pick(["a", "bb", "ccc"]))\n" }.joined()
      let bytes = Array(text.utf8)
      var edits: [TextEdit] = []
      var start = random.below(20)
      while start < bytes.count - 12 {
        let replacement = random.pick(["", "x", "x\ny", "line\n", "\n"])
        edits.append(
          TextEdit(
            replacing: SourceRange(start..<start + random.below(10)), with: replacement))
        start += 12 + random.below(60)
      }
      let file = SourceFile(name: "f", bytes: bytes)
      let expected = String(decoding: try edits.applied(to: bytes), as: UTF8.self)
      guard expected.hasSuffix("\n") else { continue }
      let diff = UnifiedDiff(of: file, edits).text
      // Lines that are empty would be lost by splitting.
      guard !diff.contains("\n+\n"), !expected.contains("\n\n"), expected.first != "\n" else {
        continue
      }
      let result = try patched(text.split(separator: "\n"), diff)
      #expect(result == expected.split(separator: "\n"))
      checked += 1
    }
    #expect(checked > 100)
  }
}
