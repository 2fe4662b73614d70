import ArticleText
import SourceText
import Testing

/// White space and lines of web pages.
@Suite("Lines of web pages")
struct HTMLLineTests {
  @Test(
    "white space collapses, also across tags",
    arguments: [
      (" a  b\n\tc ", ["a b c"]), ("a <b> b</b>", ["a b"]), ("a<b> </b>b", ["a b"]),
      ("a<b> b", ["a b"]),
      ("<p> a <p> b ", ["a", "b"]), ("a <!-- x --> b", ["a b"]), ("a\n<i hidden>x</i>\nb", ["a b"]),
      ("<div> </div>a", ["a"]), ("<b>a</b><b>b</b>", ["ab"]), ("a <p></p> b", ["a", "b"]),
      ("a\u{A0} b", ["a\u{A0} b"]), ("a\u{2003}b", ["a\u{2003}b"]), ("a&#32; b", ["a b"]),
    ])
  func collapses(page: String, blocks: [String]) { #expect(HTMLSample(page).blocks == blocks) }

  @Test(
    "line breaks, and empty lines between blocks",
    arguments: [
      ("a<br>b", ["a\nb"]), ("a <br> b", ["a\nb"]), ("a<br><br>b", ["a", "b"]),
      ("a<br> <br/>b", ["a", "b"]),
      ("<br>a<br>", ["a"]), ("<p>a<br></p>b", ["a", "b"]), ("a<b><br></b>b", ["a\nb"]),
      ("a<br>&nbsp;<br>b", ["a", "b"]), ("a<br><br><br>b<br>c", ["a", "b\nc"]),
      ("a\n<br>\nb", ["a\nb"]),
      ("<h1>a<br>b</h1>", ["a\nb"]), ("<br><br>", []),
    ])
  func breaks(page: String, blocks: [String]) { #expect(HTMLSample(page).blocks == blocks) }

  @Test(
    "preformatted text",
    arguments: [
      ("<pre>\na\n b</pre>", ["a\n b"]), ("<pre>\r\na</pre>", ["a"]), ("<pre>\ra</pre>", ["a"]),
      ("<pre>\n\na</pre>", ["\na"]), ("<pre><b>\na</b></pre>", ["\na"]),
      ("<pre>  a  </pre>", ["  a"]),
      ("<pre>a \n\n</pre>b", ["a", "b"]), ("<pre>a\r\n</pre>", ["a"]), ("<pre>a\r\r</pre>", ["a"]),
      ("<pre>a\r\rb</pre>", ["a\n\nb"]), ("<pre> </pre>", []), ("<pre>\r\r</pre>", []),
      ("<pre>&#10;</pre>", []),
      ("<pre>a&#10;&#32;</pre>", ["a"]), ("<pre>a&#10;&#32;b</pre>", ["a\n b"]),
      ("<pre>&#10;a</pre>", ["\na"]),
      ("<pre>a \n <b>b</b>  c</pre>", ["a \n b  c"]), ("<pre> \n<b> b</b></pre>", [" \n b"]),
      ("<pre>a&lt;b&gt;</pre>", ["a<b>"]), ("<pre>a<br>b</pre>", ["a\nb"]),
      ("<pre>a\tb</pre>", ["a\tb"]),
      ("<listing>\na  b</listing>", ["a  b"]), ("<pre>a<p>b  c</pre>d  e", ["a", "b  c", "d e"]),
      ("<pre>a<div>\nb", ["a", "\nb"]), ("a <pre>b", ["a", "b"]), ("<pre>a</pre> b", ["a", "b"]),
    ])
  func preformatted(page: String, blocks: [String]) { #expect(HTMLSample(page).blocks == blocks) }

  @Test(
    "ruby: what stands for brackets where they are not known is not read",
    arguments: [
      ("<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>c", "abc"),
      ("<ruby>a<rp>(<rt>b<rp>)</ruby>c", "abc"),
      ("<ruby>a<rp>(<rb>b</ruby>c", "abc"), ("<ruby>a<rp>(<rp>(<rt>b</ruby>c", "abc"),
    ])
  func ruby(page: String, text: String) { #expect(HTMLSample(page).blocks == [text]) }

  @Test("a break stands for all that is between the lines")
  func places() {
    let text = HTMLSample("<p>a <br> <i>b</i></p> <p>c").text
    #expect(text.text(in: 0..<text.bytes.count) == "a\nb\n\nc")
    #expect(text.sourceRange(of: 1..<2).offsets == 4..<13)
    #expect(text.sourceRange(of: 0..<3).offsets == 3..<14)
    #expect(text.sourceRange(of: 3..<5).offsets == 14..<26)
  }
}
