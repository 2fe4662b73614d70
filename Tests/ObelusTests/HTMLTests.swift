import Foundation
import Testing

@testable import Obelus

@Suite struct HTMLTests {
  @Test(
    "Nothing that a browser takes for markup is left",
    arguments: [
      ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
      // A combining mark must not hide the quotation mark before it.
      ("\"\u{338}", "&quot;\u{338}"),
      ("a\u{202E}b", "a[U+202E]b"), ("a\u{1B}\u{0}\u{9B}b", "ab"), ("é 台湾", "é 台湾"),
    ])
  func escaping(text: String, expected: String) {
    var html = HTMLWriter()
    html.text(text)
    #expect(String(decoding: html.bytes, as: UTF8.self) == expected)
  }

  @Test(
    "Only plain web addresses become links",
    arguments: [
      ("https://a.example/x?y=1#z", true), ("http://a.example", true), ("HTTPS://a.example", true),
      ("javascript:alert(1)", false), ("data:text/html,x", false), ("https://", false),
      ("https://user@a.example", false), ("https://a.example\\@b", false), ("//a.example", false),
      ("https://a.example/a b", false), ("https://\u{1}a.example", false), ("https://:80", false),
    ])
  func addresses(address: String, isSafe: Bool) {
    #expect(WebAddress.isSafe(address) == isSafe)
  }

  /// Segments as `text:places`, over the block 0..<10.
  private func segments(_ places: Range<Int>...) -> [String] {
    MarkedText(block: 0..<10, places: places).segments.map {
      "\($0.range.lowerBound)-\($0.range.upperBound):\($0.places)\($0.ending)"
    }
  }

  @Test func textIsCutWhereMarkedPlacesBeginAndEnd() {
    #expect(segments() == ["0-10:[][]"])
    #expect(segments(2..<5) == ["0-2:[][]", "2-5:[0][0]", "5-10:[][]"])
    // Nested, crossing, and reaching beyond the block at both sides.
    #expect(segments(0..<10, 3..<4) == ["0-3:[0][]", "3-4:[0, 1][1]", "4-10:[0][0]"])
    #expect(segments(0..<6, 4..<8) == ["0-4:[0][]", "4-6:[0, 1][0]", "6-8:[1][1]", "8-10:[][]"])
    #expect(segments(-3..<2, 8..<15) == ["0-2:[0][0]", "2-8:[][]", "8-10:[1][]"])
    #expect(segments(-9..<0, 10..<12) == ["0-10:[][]"])
  }

  @Test func aReportKeepsItsForm() throws {
    let text = """
      obelus: 1
      article: {text: article.txt, title: The <wall>, url: https://harbour.example/wall}
      reviewers: {desk: {name: The desk}}
      sources:
        archive: {title: Town archive, url: https://archive.example/wall, publisher: Town}
        friend: {title: Secret friend, url: https://secret.example, confidential: true}
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: desk
              date: 2021-10-19
              rating: accurate
              finding: So says the archive.
              private: Secret note
              evidence:
                - {source: archive, quote: "finished, 1971", locator: p. 3, stance: supports}
                - {source: friend, quote: Secret words, locator: Secret place, stance: supports}
        - {id: map, target: {kind: image}, statement: The map shows the wall.}
        - {id: gone, quote: These words are gone.}
      """
    let file = try AnnotationFile(SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    let article = try Article(
      SourceFile(name: "article.txt", bytes: Array(RuleExample.standardArticle.utf8)))
    let report = try #require(Review(of: file, against: article).rendered(as: .html))
    let page = String(decoding: report.bytes, as: UTF8.self)
    #expect(!page.contains("Secret") && !page.contains("secret.example"))
    let body = try #require(page.range(of: "<body>"))
    try GoldenFiles.expect(String(page[body.lowerBound...]), in: "report.html")
  }
}
