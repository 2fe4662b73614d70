import Foundation
import Testing

@testable import Obelus

@Suite struct TextReporterTests {
  static let plain = TextReporter(palette: Palette(isEnabled: false), width: 100)

  static let names = Rule.all.filter { !$0.failing.isEmpty }.map(\.name)

  @Test("What each rule prints for its failing examples", arguments: names)
  func rulesPrintGoldenFrames(ofRule name: String) async throws {
    let rule = try #require(Rule.named(name))
    var text = ""
    for example in rule.failing {
      let folder = try example.folder()
      let diagnostics = try await example.diagnostics(of: rule, in: folder)
      text += diagnostics.filter { $0.rule == rule.name }.map(Self.plain.report).joined()
        .replacing(folder.path + "/", with: "").replacing(folder.path, with: "(folder)")
    }
    try GoldenFiles.expect(text, in: "\(rule.name).txt")
  }

  /// Draws the frame for `needle` in `text`.
  private func frame(_ text: String, marking needle: String, width: Int = 100) throws -> [String] {
    let bytes = Array(text.utf8)
    let place = try #require(text.range(of: needle))
    let start = text[..<place.lowerBound].utf8.count
    let location = Obelus.SourceLocation(
      SourceFile(name: "f", bytes: bytes), SourceRange(start..<start + needle.utf8.count))
    return CodeFrame(location, mark: "^", width: width).lines.flatMap { [$0.text, $0.underline] }
  }

  @Test(
    "Carets stand under what they mean",
    arguments: [
      ("key: value", "value", ["key: value", "     ^^^^^"]),
      // A tab takes four columns.
      ("\tkey: value", "value", ["    key: value", "         ^^^^^"]),
      // Wide characters take two, combining ones none.
      ("引用: 台湾 now", "now", ["引用: 台湾 now", "           ^^^"]),
      ("引用: 台湾 now", "台湾", ["引用: 台湾 now", "      ^^^^"]),
      ("cafe\u{301} au lait", "lait", ["cafe\u{301} au lait", "        ^^^^"]),
      ("👍 yes", "yes", ["👍 yes", "   ^^^"]),
      // Nothing of the file moves the cursor or turns the line.
      ("a \u{1B}[31mred", "red", ["a ␛[31mred", "       ^^^"]),
      ("a \u{202E}red", "red", ["a <U+202E>red", "          ^^^"]),
      ("a \u{9B}31mred", "red", ["a <U+009B>31mred", "             ^^^"]),
    ])
  func caretsAlign(text: String, needle: String, expected: [String]) throws {
    #expect(try frame(text, marking: needle) == expected)
  }

  @Test func longLinesAreCutAroundTheMark() throws {
    let text =
      String(repeating: "word ", count: 1_000) + "needle" + String(repeating: " word", count: 1_000)
    let lines = try frame(text, marking: "needle", width: 60)
    #expect(lines[0].count <= 60)
    #expect(lines[0].hasPrefix("…") && lines[0].hasSuffix("…"))
    let marked = zip(lines[0], lines[1]).filter { $0.1 == "^" }.map(\.0)
    #expect(String(marked) == "needle")
  }

  @Test func rangesOverManyLinesAreCut() throws {
    let bytes = Array("one\ntwo\n  three\nfour\nfive".utf8)
    let file = SourceFile(name: "f", bytes: bytes)
    let frame = CodeFrame(.init(file, SourceRange(1..<bytes.count)), mark: "^", width: 80)
    #expect(frame.lines.map(\.underline) == [" ^^", "^^^", "  ^^^^^"])
    #expect(frame.isCut)
  }

  @Test func colourIsOnlyUsedWhenAsked() async throws {
    let diagnostic = try #require(
      await Rule.quoteNotFound.failing[0].diagnostics().last { $0.severity == .error })
    let coloured = TextReporter(palette: Palette(isEnabled: true), width: 100).report(diagnostic)
    #expect(coloured.contains("\u{1B}[1;31merror"))
    #expect(!Self.plain.report(diagnostic).contains("\u{1B}"))
  }

  @Test func compactIsOneLine() async throws {
    let diagnostic = try #require(
      await Rule.quoteNotFound.failing[0].diagnostics().last { $0.severity == .error })
    let line = CompactReporter().add(CheckedFile("example.yaml", unusable: [diagnostic]))
    #expect(
      line.hasSuffix(
        "example.yaml:3:12: error: the quote is not in the article [quote-not-found]\n"))
  }
}
