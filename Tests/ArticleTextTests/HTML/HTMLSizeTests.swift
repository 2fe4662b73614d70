import ArticleText
import SourceText
import Testing

/// Pages that bring slow readers to a halt: much of the same, unclosed or misnested.
@Suite("Large web pages", .timeLimit(.minutes(1)))
struct HTMLSizeTests {
  private static let size = 50_000

  /// `piece` again and again, between `start` and `end`.
  private func page(_ start: String, _ piece: String, _ end: String) -> HTMLSample {
    let count = Self.size / piece.utf8.count
    return HTMLSample(start + String(repeating: piece, count: count) + end)
  }

  @Test(
    "unclosed elements, and the text in them",
    arguments: [
      "<div>", "<p>", "<b>", "<ul>", "<li>", "<ul><li>", "<blockquote>", "<h1>", "<pre>",
      "<button>", "<form>",
      "<table>", "<tr>", "<td>", "<table><tr><td>", "<table><td>", "<dl><dd>", "<section><p>",
      "<b><i></b></i>",
      "<b></i>", "</div>", "</p>", "</br>", "<br>", "<hr>", "<p></div>", "<div></p>",
      "<div><b></div>", "<math>",
      "<math><mi>", "<ruby>", "<x-y>", "<x-y></z-y>", "</x-y>", "<dialog open>",
      "<object></object>", "<svg/>",
      "<div></li></h1></td></x-y>",
      "<section><table><td><div><div></section>", "<li><div></li>", "<caption>", "<table><caption>",
      "<!-- -->", "<!>", "</>", "<?>", "<i hidden></i>", "<i hidden></b></i>",
      "<ul><li hidden></ul>",
    ])
  func unclosed(piece: String) { #expect(page("a<p>", piece, "<p>b").blocks == ["a", "b"]) }

  @Test(
    "what has no end takes all that is left",
    arguments: [
      "<!--", "<a b ", "<a b=", "<a b='", "</a ", "<!", "<?", "<i hidden>", "<i hidden><b hidden>",
      "<div hidden>",
      "<x-y hidden></z-y>", "<i hidden><u>", "<svg>", "<svg><g>", "<svg><title>",
      "<svg><foreignObject>", "<script>",
      "<script><!--", "<script><!--<script>", "<style></styl", "<textarea></", "<template>",
      "<template><table>",
      "<object>", "<video>", "<dialog>", "<svg><![CDATA[", "<svg><g></x>", "<title></title",
      "<math><annotation>",
    ])
  func endless(piece: String) {
    // Where the page ends in a tag, that is nothing.
    #expect(page("a", piece, "b").blocks == ["a"])
  }

  @Test(
    "text that is nearly markup",
    arguments: [
      "<", "&", "& x", "< x", "&#", "&#x", "&amp", "&a", "]]>", "&#9999999999", "<é",
      "&CounterClockwise",
    ])
  func text(piece: String) {
    let text = page("", piece, " a").blocks.joined()
    let shown = piece == "&amp" ? "&" : piece == "&#9999999999" ? "\u{FFFD}" : piece
    let count = Self.size / piece.utf8.count
    #expect(text == String(repeating: shown, count: count) + " a")
  }

  @Test("one long piece of each kind")
  func long() {
    let long = String(repeating: "x", count: Self.size)
    #expect(HTMLSample("a<\(long)>b</\(long)>c").blocks == ["abc"])
    #expect(HTMLSample("a<i \(long)=\(long) hidden>b</i>c").blocks == ["ac"])
    #expect(HTMLSample("a<i style='\(long);display:none'>b</i>c").blocks == ["abc"])
    #expect(HTMLSample("a&\(long);b").blocks == ["a&\(long);b"])
    #expect(HTMLSample("a&#x\(String(repeating: "0", count: Self.size))41;b").blocks == ["aAb"])
    #expect(HTMLSample("<!--\(long)-->b").blocks == ["b"])
    #expect(
      HTMLSample("<pre>a\(String(repeating: "\r", count: Self.size))</pre>b").blocks == ["a", "b"])
    #expect(HTMLSample("a\(String(repeating: " &#32;", count: Self.size / 6))b").blocks == ["a b"])
  }

  @Test("deep elements that end one by one")
  func deep() {
    for (start, end) in [
      ("<div>", "</div>"), ("<ul><li>", "</ul>"), ("<i hidden>", "</i>"), ("<svg>", "</svg>"),
    ] {
      let count = Self.size / 10
      let page =
        "a" + String(repeating: start, count: count) + String(repeating: end, count: count) + "<p>b"
      #expect(HTMLSample(page).blocks == ["a", "b"])
    }
  }
}
