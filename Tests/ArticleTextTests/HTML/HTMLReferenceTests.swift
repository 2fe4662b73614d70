import ArticleText
import SourceText
import Testing

/// What character references stand for.
@Suite("Character references in web pages")
struct HTMLReferenceTests {
  @Test(
    "named",
    arguments: [
      ("&amp;", "&"), ("&amp", "&"), ("&ampx", "&x"), ("&AMP;", "&"), ("&Amp;", "&Amp;"),
      ("&eacute;", "é"), ("&eacutes", "és"), ("&Eacute", "É"), ("&mdash;", "—"),
      ("&mdash", "&mdash"),
      ("&notit;", "¬it;"), ("&notin;", "∉"), ("&notin", "¬in"), ("&not", "¬"),
      ("&nosuch;", "&nosuch;"),
      ("&;", "&;"), ("&a", "&a"), ("& amp;", "& amp;"), ("&amp;amp;", "&amp;"),
      ("&lt;b&gt;", "<b>"),
      ("&fjlig;", "fj"), ("&acE;", "\u{223E}\u{333}"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("&CounterClockwiseContourIntegralx;", ""),
      ("&am<b>p;</b>", "&amp;"),
    ])
  func named(reference: String, text: String) {
    expect(reference, text.isEmpty ? reference : text)
  }

  @Test(
    "numeric",
    arguments: [
      ("&#65;", "A"), ("&#65", "A"), ("&#65x", "Ax"), ("&#x41;", "A"), ("&#X41;", "A"),
      ("&#x41g", "Ag"),
      ("&#xe9;", "é"), ("&#xE9;", "é"), ("&#00065;", "A"), ("&#", "&#"), ("&#;", "&#;"),
      ("&#x", "&#x"),
      ("&#x;", "&#x;"), ("&#xg;", "&#xg;"), ("&#a;", "&#a;"), ("&#128169;", "\u{1F4A9}"),
      ("&#x80;", "€"), ("&#146;", "’"), ("&#150;", "–"), ("&#x9F;", "Ÿ"), ("&#x81;", "\u{81}"),
      ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#xDFFF;", "\u{FFFD}"),
      ("&#x110000;", "\u{FFFD}"), ("&#x10FFFF;", "\u{10FFFF}"),
      ("&#99999999999999999999999999;", "\u{FFFD}"), ("&#xFFFFFFFFFFFFFFFFF41;", "\u{FFFD}"),
    ])
  func numeric(reference: String, text: String) { expect(reference, text) }

  @Test(
    "white space is white space, a no-break space is none",
    arguments: [
      ("a&#32;&#10;b", "a b"), ("a &Tab; b", "a b"), ("a&NewLine;b", "a b"), ("&#32;", ""),
      ("a&#13;", "a"),
      ("a&nbsp;b", "a\u{A0}b"), ("a&nbsp; &nbsp;b", "a\u{A0} \u{A0}b"), ("&nbsp;", ""),
      ("&nbsp;a", "a"),
      ("<p>&nbsp;</p>a", "a"), ("<p>&nbsp; &#160;</p>a", "a"), ("\u{A0}\u{A0}a", "a"),
      ("a<br>&nbsp;b", "a\nb"),
    ])
  func whiteSpace(page: String, text: String) {
    #expect(HTMLSample(page).blocks.joined(separator: "|") == text)
  }

  @Test("leads back to its source")
  func place() throws {
    let sample = HTMLSample("<p>x &eacute;&#8212;y")
    #expect(sample.blocks == ["x é—y"])
    #expect(sample.text.sourceRange(of: 2..<4).offsets == 5..<13)
    #expect(sample.text.sourceRange(of: 4..<7).offsets == 13..<20)
    #expect(sample.text.sourceRange(of: 3..<8).offsets == 5..<21)
  }

  private func expect(_ reference: String, _ text: String) {
    #expect(HTMLSample("x\(reference)").blocks == ["x\(text)"])
  }
}
