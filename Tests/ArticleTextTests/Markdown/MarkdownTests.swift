import ArticleText
import SourceText
import Testing

/// Markdown as its reader sees it.
@Suite("Markdown")
struct MarkdownTests {
  private func read(_ text: String) throws -> ReaderText {
    try MarkdownText.read(SourceFile(name: "article.md", bytes: Array(text.utf8)))
  }

  private func blocks(_ text: String) throws -> [String] {
    let text = try read(text)
    return text.blocks.map { text.text(in: $0.range) }
  }

  @Test(
    "what is read, block by block",
    arguments: [
      ("", []), ("\n \n", []), ("one *two* **three**", ["one two three"]),
      ("a\nb", ["a\nb"]), ("a  \nb", ["a\nb"]), ("a\\\nb", ["a\nb"]),
      ("a\r\nb\r\n\r\nc", ["a\nb", "c"]),
      ("a<br>b", ["a\nb"]), ("a<BR/>b", ["a\nb"]), ("a<brx>b", ["ab"]),
      ("# One\n## Two ##\nThree\n===", ["One", "Two", "Three"]),
      ("[words](http://x.example \"title\")", ["words"]),
      ("<http://x.example>", ["http://x.example"]),
      ("[words][r]\n\n[r]: http://x.example 'title'", ["words"]), ("[no link]", ["[no link]"]),
      ("a [b](", ["a [b]("]), ("a [b](<", ["a [b](<"]),
      ("see ![the *alt*](a.png \"t\") here", ["see  here"]), ("![alone](a.png)", []),
      ("~~gone~~ stays", ["gone stays"]), ("- [x] done\n- [ ] not", ["done", "not"]),
      ("`a  *b*`", ["a  *b*"]), ("`a\nb`", ["a\nb"]), ("\\*a\\*", ["*a*"]), ("a\\b", ["a\\b"]),
      ("&amp;&lt;&copy;&#8212;&#x2014;", ["&<©——"]), ("&bogus; &amp", ["&bogus; &amp"]),
      ("&#0;", ["\u{FFFD}"]), ("&nbsp;a", ["\u{A0}a"]),
      ("> a\n> b\n\nc", ["a\nb", "c"]), ("> a\nlazy", ["a\nlazy"]), ("> > a\n> b", ["a\nb"]),
      ("```\na\n\n  b\n```", ["a\n\n  b"]), ("    a\n\n      b", ["a\n\n  b"]),
      ("> ```\n> a\n>\n>  b\n> ```", ["a\n\n b"]), ("```\n  a\n```", ["  a"]), ("```\n\n```", []),
      ("\ta", ["a"]), ("- a\n\n\tb", ["a", "b"]),
      ("| a | b |\n|---|--:|\n| 1\\|2 | *x* |\n| | y |", ["a", "b", "1|2", "x", "y"]),
      ("***\na\n***", ["a"]), ("a <b>bold</b> <!-- no --> b", ["a bold  b"]),
      ("<!-- not\n\nread -->\n\na", ["a"]),
      ("<div>\nIn <b>HTML</b> &amp; read\n</div>\n\na", ["In HTML & read", "a"]),
      ("<details><summary>More</summary>\n\n*a*\n\n</details>", ["More", "a"]),
      ("<figure><img alt=x><figcaption>A *view*</figcaption></figure>", ["A *view*"]),
      ("<p hidden>not read</p>\n\na", ["a"]), ("<script>\nnot()\n</script>\na", ["a"]),
      ("> <div>\n> b\n> </div>\n\na", ["b", "a"]), ("- <p>b\n  c</p>\n\na", ["b c", "a"]),
      ("\u{FEFF}# a", ["a"]),
      ("www.x.example/_a_", ["www.x.example/a"]),
      ("https://x.example/a_b_c", ["https://x.example/a_b_c"]),
    ])
  func reads(text: String, blocks: [String]) throws {
    #expect(try self.blocks(text) == blocks)
  }

  @Test(
    "front matter is not read, a thematic break is none",
    arguments: [
      ("---\ntitle: x\n---\na", ["a"]), ("---\r\ntitle: x\r\n---\r\na", ["a"]),
      ("\u{FEFF}---\ntitle: x\n...\na", ["a"]), ("---\n---\na", ["a"]),
      ("---\n\n# c\nt: x\n---\na", ["a"]),
      ("+++\ntitle = 1\n[x]\n+++\na", ["a"]), ("---  \ntitle:\n- x\n--- \na", ["a"]),
      ("---\n\nWords that no key opens.\n\n---\n\na", ["Words that no key opens.", "a"]),
      ("---\ntitle: x\n\na", ["title: x", "a"]),
      ("---\nhttp://x.example\n---\na", ["http://x.example", "a"]),
      ("\n---\ntitle: x\n---\na", ["title: x", "a"]),
      ("----\ntitle: x\n----\na", ["title: x", "a"]),
    ])
  func frontMatter(text: String, blocks: [String]) throws {
    #expect(try self.blocks(text) == blocks)
  }

  @Test("kinds and nesting")
  func nesting() throws {
    let text = try read(
      "# h\n\n> 3. a\n>    - b\n>\n>    ```\n>    c\n>    ```\n\n| d |\n|---|\n| e |")
    let found = text.blocks.map { block in
      (
        text.text(in: block.range), block.kind,
        text.containerPath(of: block).map { text.containers[$0].kind }
      )
    }
    #expect(found.map(\.0) == ["h", "a", "b", "c", "d", "e"])
    #expect(
      found.map(\.1) == [
        .heading(level: 1), .paragraph, .paragraph, .preformatted, .paragraph, .paragraph,
      ])
    #expect(
      found.map(\.2) == [
        [], [.quote, .list(start: 3), .item],
        [.quote, .list(start: 3), .item, .list(start: nil), .item],
        [.quote, .list(start: 3), .item], [.table, .row, .cell(isHeader: true)],
        [.table, .row, .cell(isHeader: false)],
      ])
  }

  @Test(
    "what is refused, and where",
    arguments: [
      ("a\u{0}b", 1, "NUL"), (String(repeating: "> ", count: 200) + "a", 0, "deep"),
      (String(repeating: "- ", count: 200) + "a", 0, "deep"),
      (
        "[a]: " + String(repeating: "u", count: 200_000) + "\n\n"
          + String(repeating: "[a] ", count: 100), 200_007, "addresses"
      ),
      ("first\n\n" + String(repeating: "[a\n", count: 20_000), 7, "links"),
      ("first\n\n" + String(repeating: "http://a.b/(( ", count: 20_000), 7, "links"),
    ])
  func refuses(text: String, offset: Int, message: String) throws {
    let error = try #require(throws: ReadingError.self) { try read(text) }
    #expect(error.message.contains(message))
    #expect(error.range.lowerBound >= offset)
    #expect(error.range.lowerBound < offset + 1_000)
    #expect(error.range.upperBound <= text.utf8.count)
  }

  @Test("many links are no reason to refuse, in a list or in paragraphs")
  func manyLinks() throws {
    let links = (0..<5000).map { "- [study \($0)](http://x.example/\($0)): a *note*\n" }
    #expect(try read(links.joined()).blocks.count == 5000)
    #expect(try read(links.joined(separator: "\n")).blocks.count == 5000)
  }
}
