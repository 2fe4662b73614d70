import ArticleText
import SourceText
import Testing

/// Which encoding a page is taken to be in, and what becomes of it.
@Suite("Encodings of pages")
struct TextDecodingTests {
  /// A page that declares `label`, and the bytes of its text.
  private func page(_ label: String?, _ text: [UInt8]) -> [UInt8] {
    Array((label.map { "<meta charset=\"\($0)\">" } ?? "").utf8) + text
  }

  private func text(_ decoded: DecodedText) -> Substring {
    let text = String(decoding: decoded.bytes, as: UTF8.self)
    return text[(text.lastIndex(of: ">").map(text.index(after:)) ?? text.startIndex)...]
  }

  @Test(
    "UTF-8 is left alone, whatever the page says",
    arguments: [
      nil, "utf-8", "iso-8859-1", "windows-1251", "shift_jis", "gbk", "utf-16", "hz-gb-2312",
    ])
  func utf8(label: String?) throws {
    for text in ["", "plain", "it\u{2019}s", "caf\u{E9} \u{65E5}\u{672C} \u{1F600}", "\u{FEFF}"] {
      #expect(try TextDecoding.decode(page(label, Array(text.utf8))) == nil)
    }
    #expect(try TextDecoding.decode(Array("\u{FEFF}\u{E9}".utf8) + page(label, [])) == nil)
  }

  @Test(
    "other pages are read as they declare, else as windows-1252",
    arguments: [
      (
        nil, [0x93, 0x61, 0x92, 0x94, 0x80, 0x81], "\u{201C}a\u{2019}\u{201D}\u{20AC}\u{81}",
        "windows-1252"
      ),
      ("latin1", [0x69, 0x74, 0x92, 0x73, 0xE9], "it\u{2019}s\u{E9}", "windows-1252"),
      ("no such encoding", [0xE9], "\u{E9}", "windows-1252"),
      ("x-user-defined", [0xE9], "\u{E9}", "windows-1252"),
      ("windows-1251", [0xCC, 0xE8, 0xF0], "\u{41C}\u{438}\u{440}", "windows-1251"),
      ("koi8-r", [0xED, 0xC9, 0xD2], "\u{41C}\u{438}\u{440}", "KOI8-R"),
      ("logical", [0xF9, 0xEC], "\u{5E9}\u{5DC}", "ISO-8859-8-I"),
      ("SJIS", [0x93, 0xFA, 0x96, 0x7B, 0xB1, 0x5C], "\u{65E5}\u{672C}\u{FF71}\\", "Shift_JIS"),
      ("euc-jp", [0xC6, 0xFC, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], "\u{65E5}\u{FF71}\u{4E02}", "EUC-JP"),
      ("gb2312", [0xD6, 0xD0, 0x80, 0x81, 0x30, 0x81, 0x30], "\u{4E2D}\u{20AC}\u{80}", "GBK"),
      ("big5", [0xA4, 0xA4, 0x88, 0x62], "\u{4E2D}\u{CA}\u{304}", "Big5"),
      ("korean", [0xC7, 0xD1, 0x81, 0x41], "\u{D55C}\u{AC02}", "EUC-KR"),
    ] as [(String?, [UInt8], String, String)])
  func declared(label: String?, bytes: [UInt8], expected: String, encoding: String) throws {
    let decoded = try #require(try TextDecoding.decode(page(label, bytes)))
    #expect(Array(text(decoded).unicodeScalars) == Array(expected.unicodeScalars))
    #expect(decoded.encoding == encoding)
  }

  @Test("text of seven bits with escape sequences")
  func iso2022JP() throws {
    let bytes = Array("a\u{1B}$BF|\u{1B}(I1\u{1B}(J\\~\u{1B}(Bb\\".utf8)
    let decoded = try #require(try TextDecoding.decode(page("iso-2022-jp", bytes)))
    #expect(text(decoded) == "a\u{65E5}\u{FF71}\u{A5}\u{203E}b\\")
    #expect(decoded.encoding == "ISO-2022-JP")
    // The character without the escape sequences around it.
    let start = page("iso-2022-jp", []).count
    #expect(decoded.map.originalRange(of: start + 1..<start + 4) == start + 4..<start + 6)
    #expect(try TextDecoding.decode(page("utf-8", bytes)) == nil)
    #expect(try TextDecoding.decode(page("iso-2022-jp", Array("plain".utf8))) == nil)
  }

  @Test("a declaration beyond the first 1024 bytes, and one in XML")
  func unusualDeclarations() throws {
    let banner = Array("<!--\(String(repeating: "=", count: 4000))-->".utf8)
    #expect(try TextDecoding.decode(banner + page("koi8-r", [0xED]))?.encoding == "KOI8-R")
    let xml = Array("<?xml version='1.0' encoding='koi8-r'?>".utf8)
    #expect(try TextDecoding.decode(xml + [0xED])?.encoding == "KOI8-R")
    #expect(try TextDecoding.decode(xml + page("big5", [0xA4, 0xA4]))?.encoding == "Big5")
  }

  @Test("a long page in Chinese does not take long")
  func manyCharacters() throws {
    let bytes = [[UInt8]](repeating: [0xD6, 0xD0], count: 500_000).flatMap { $0 }
    #expect(try TextDecoding.decode(page("gbk", bytes))?.bytes.count == 20 + 1_500_000)
  }
}
