import TestSupport

/// Small pages from a seed that nobody would write: tags, text and odds and ends in any order.
enum HTMLTagSoup {
  private static let elements = [
    "a", "article", "b", "blockquote", "body", "br", "button", "caption", "dd", "desc", "dialog",
    "div", "dl",
    "dt", "foreignObject", "form", "h1", "h2", "hr", "i", "img", "input", "li", "main", "math",
    "mi", "object",
    "ol", "option", "p", "pre", "rp", "rt", "ruby", "script", "section", "select", "span", "style",
    "svg",
    "table", "tbody", "td", "template", "textarea", "th", "title", "tr", "ul", "video", "x-y",
    "xmp",
  ]
  private static let attributes = [
    "", "", "", "", " hidden", " aria-hidden=true", " style='display:none'", " role=main",
    " a=\"x>y\"", " open", "/",
    " start=3", " class=x/",
  ]
  private static let texts = [
    "word", "a", "é", "日", " ", "  ", "\n", "\r\n", "\r", "\t", "\u{C}", "\u{0}", "\u{A0}", "&amp;",
    "&eacute",
    "&nbsp;", "&#10;", "&#32;", "&#0;", "&notit;", "&acE;", "&", "&x;", ">", "\"", "-->", "]]>",
  ]
  private static let oddities = [
    "<", "</", "<!--", "<!-- x -->", "<!-->", "<!x>", "<?x>", "</>", "</ x>", "<![CDATA[",
    "<![CDATA[x]]>",
    "<a b='", "<p", "<plaintext>", "<!doctype html>",
  ]

  /// A page. Where it is whole, all that its tags and references do not take is text.
  static func page(seed: Int, isWhole: Bool = false, marker: String = "") -> [UInt8] {
    var random = SeededRandom(seed: UInt64(seed))
    // Few elements, so that they meet their like.
    let elements = (0..<6).map { _ in random.pick(Self.elements) }
    var page = ""
    for _ in 0..<random.below(40) {
      switch random.below(10) {
      case 0..<4: page += "<\(random.pick(elements))\(random.pick(attributes))>"
      case 4..<7: page += "</\(random.pick(elements))>"
      case 7 where !isWhole: page += random.pick(oddities)
      default: page += random.pick(texts) + marker
      }
    }
    return Array(page.utf8)
  }
}
