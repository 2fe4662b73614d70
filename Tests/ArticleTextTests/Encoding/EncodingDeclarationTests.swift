import ArticleText
import Testing

/// Declarations as browsers find them: each page has a last byte that tells the encodings apart.
@Suite("Declared encodings")
struct EncodingDeclarationTests {
  private func encoding(_ head: String) throws -> String {
    try #require(try TextDecoding.decode(Array(head.utf8) + Array("<p>".utf8) + [0xE0])).encoding
  }

  @Test(
    "declarations that count",
    arguments: [
      "<meta charset=koi8-r>", "<META CHARSET='KOI8-R'>", "<meta charset = \" koi8-r\n\" >",
      "<meta/charset=koi8-r />", "<meta\ncharset=koi8-r id=x>",
      "<meta charset=koi8-r charset=big5>",
      "<meta name=x><meta charset=koi8-r>", "<meta charset=nothing><meta charset=koi8-r>",
      "<meta http-equiv=content-type content='text/html; charset=koi8-r'>",
      "<meta content='text/html;charset=koi8-r' http-equiv=Content-Type>",
      "<meta http-equiv=content-type content='charset charset = \"koi8-r\"'>",
      "<meta http-equiv=content-type content='charset=koi8-r;x'>",
      "<meta http-equiv=content-type content='charset=koi8-r x'>",
      "<meta http-equiv=content-type content='charset=big5' charset=koi8-r>",
      "<meta charset=koi8-r http-equiv=content-type content='charset=big5'>",
      "<!-- <meta charset=big5> --><meta charset=koi8-r>", "<!--><meta charset=koi8-r><!-- -->",
      "<!---><meta charset=koi8-r>", "<!doctype html><meta charset=koi8-r>",
      "<a title='<meta charset=big5>'><meta charset=koi8-r>",
      "<a title=><meta charset=koi8-r>", "<a =><meta charset=koi8-r>",
      "<a b='c'd><meta charset=koi8-r>",
      "<? <meta charset=big5><meta charset=koi8-r>", "</ <meta charset=big5><meta charset=koi8-r>",
      "</a title='<meta charset=big5>'><meta charset=koi8-r>", "< <meta charset=koi8-r>",
      "<script>'<meta charset=koi8-r>'</script>", "<?xml version='1.0' encoding='koi8-r'?>",
      "<?xml encoding = \"koi8-r\"?>", "<?xml encoding='big5'?><meta charset=koi8-r>",
    ])
  func counts(head: String) throws { #expect(try encoding(head) == "KOI8-R") }

  @Test(
    "declarations that do not count",
    arguments: [
      "", "<metacharset=koi8-r>", "<meta data-charset=koi8-r>", "<meta charset>", "<meta charset=>",
      "<meta charset=koi8r>", "<meta content='text/html; charset=koi8-r'>",
      "<meta http-equiv=refresh content='charset=koi8-r'>",
      "<meta http-equiv=refresh http-equiv=content-type content='charset=koi8-r'>",
      "<meta http-equiv=content-type content='koi8-r'>",
      "<meta http-equiv=content-type content='charset \"koi8-r\"'>",
      "<meta http-equiv=content-type content='charset=\"koi8-r'>",
      "<meta http-equiv=content-type content='charset='>",
      "<meta http-equiv=content-type content='charset=koi8-r' charset=nothing>",
      "</meta charset=koi8-r>", "<!-- <meta charset=koi8-r> -->", "<!-- <meta charset=koi8-r>",
      "<a title='<meta charset=koi8-r>'>", " <?xml encoding='koi8-r'?>", "<?xml encoding=koi8-r?>",
      "<?xml encoding='koi8-r?>'", "<meta charset='koi8-r",
    ])
  func doesNotCount(head: String) throws { #expect(try encoding(head) == "windows-1252") }

  @Test(
    "labels",
    arguments: [
      ("ascii", "windows-1252"), ("ISO_8859-1:1987", "windows-1252"), ("l5", "windows-1254"),
      ("tis-620", "windows-874"), ("visual", "ISO-8859-8"), ("iso-8859-8-i", "ISO-8859-8-I"),
      ("x-mac-ukrainian", "x-mac-cyrillic"), ("mac", "macintosh"), ("cp866", "IBM866"),
      ("csISOLatinGreek", "ISO-8859-7"), ("KOI8-RU", "KOI8-U"), ("x-cp1251", "windows-1251"),
    ])
  func labels(label: String, expected: String) throws {
    #expect(try encoding("<meta charset='\(label)'>") == expected)
  }

  @Test("pages full of what looks like tags come to an end")
  func hostile() throws {
    for piece in [
      "<", "<!--", "<a ", "<a b='", "<meta ", "<meta content='charset", "charset=\"", "</",
    ] {
      let page = String(repeating: piece, count: 50_000)
      #expect(try encoding(page + "'\">") == "windows-1252")
    }
  }
}
