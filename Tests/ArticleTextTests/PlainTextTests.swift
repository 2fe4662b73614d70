import ArticleText
import SourceText
import Testing

/// Plain text as its reader sees it.
@Suite("Plain text")
struct PlainTextTests {
  private func read(_ text: String) -> ReaderText {
    PlainText.read(SourceFile(name: "article.txt", bytes: Array(text.utf8)))
  }

  @Test(
    "lines and paragraphs",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\n", ["a"]), ("a\nb", ["a\nb"]),
      ("a\n\nb", ["a", "b"]),
      ("a\n\n\n\nb\n", ["a", "b"]), ("\n\na", ["a"]), ("\n", []), ("\n\n\n", []), (" \n\t\n", []),
      ("a\n \t\nb", ["a", "b"]), ("  a\n  b", ["a\nb"]), ("\ta", ["a"]), ("a  \nb\t\n", ["a\nb"]),
      ("a  b", ["a  b"]), ("a\tb", ["a\tb"]), ("  ", []), ("a\n\n  ", ["a"]), ("  \na", ["a"]),
      ("\u{FEFF}a", ["a"]), ("\u{FEFF}", []), ("\u{FEFF}\n\na\n\nb", ["a", "b"]),
      ("a\n\u{C}\nb", ["a", "b"]), ("a\u{B}b", ["a\u{B}b"]), ("a\n\u{FEFF}b", ["a\n\u{FEFF}b"]),
      // U+0085, U+2028 and U+2029 end no line in any editor that our readers use.
      ("a\u{2029}\u{2029}b", ["a\u{2029}\u{2029}b"]), ("a\u{85}b\u{2028}c", ["a\u{85}b\u{2028}c"]),
      // White space is white space beyond ASCII too: pages copied from a browser are full of it.
      ("a\n\u{A0}\nb", ["a", "b"]), ("\u{3000}\u{65E5}\u{672C}\u{3000}", ["\u{65E5}\u{672C}"]),
      ("a\u{A0}\n\u{2003} b", ["a\nb"]), ("a \u{A0}\u{85}\n\nb", ["a", "b"]), ("\u{A0}", []),
      ("\u{E9}\n\n\u{1F600}\n\u{65E5}", ["\u{E9}", "\u{1F600}\n\u{65E5}"]),
    ] as [(String, [String])], ["\n", "\r\n", "\r"])
  func paragraphs(expectation: (text: String, paragraphs: [String]), lineBreak: String) {
    let source = expectation.text.replacingLineFeeds(with: lineBreak)
    let text = read(source)
    #expect(text.blocks.map { text.text(in: $0.range) } == expectation.paragraphs)
    #expect(text.text(in: 0..<text.bytes.count) == expectation.paragraphs.joined(separator: "\n\n"))
    #expect(text.blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test(
    "line breaks of several kinds in one file",
    arguments: [
      ("a\r\nb\rc\nd", ["a\nb\nc\nd"]), ("a\n\rb", ["a", "b"]), ("a\r\n\r\nb", ["a", "b"]),
      ("a\r\r\nb", ["a", "b"]), ("a\r\n\nb", ["a", "b"]), ("a\n\r\nb", ["a", "b"]),
      ("\r\n\ra", ["a"]),
      ("a\r", ["a"]), ("a\r\n", ["a"]), ("a\r\n\r", ["a"]), ("a \r\n b", ["a\nb"]),
    ])
  func mixedLineBreaks(source: String, expected: [String]) {
    let text = read(source)
    #expect(text.blocks.map { text.text(in: $0.range) } == expected)
  }

  @Test("places lead back to the file")
  func places() {
    let text = read("\u{FEFF}\r\n  one \r\n two\r\n\r\nthree\r\n")
    #expect(text.text(in: 0..<text.bytes.count) == "one\ntwo\n\nthree")
    #expect(text.sourceRange(of: 0..<3) == SourceRange(7, 10))
    #expect(text.sourceRange(of: 3..<4) == SourceRange(10, 14))
    #expect(text.sourceRange(of: 4..<7) == SourceRange(14, 17))
    #expect(text.sourceRange(of: 0..<7) == SourceRange(7, 17))
    #expect(text.sourceRange(of: 9..<14) == SourceRange(21, 26))
    #expect(text.map.originalEnd == 28)
    #expect(text.map.derivedCount == text.bytes.count)
  }

  @Test("old line breaks by the thousand come to an end")
  func manyCarriageReturns() {
    let count = 400_000
    #expect(read(String(repeating: "a\r", count: count)).blocks.count == 1)
    #expect(read(String(repeating: "a\r\r", count: count)).blocks.count == count)
    #expect(read(String(repeating: "\r\n", count: count)).bytes.isEmpty)
    #expect(read(String(repeating: "\u{A0}", count: count)).bytes.isEmpty)
  }
}

extension String {
  fileprivate func replacingLineFeeds(with lineBreak: String) -> String {
    let lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: lineBreak)
  }
}
