import ArticleText
import Testing

/// Pages whose bytes mean nothing.
@Suite("Pages that cannot be decoded")
struct UndecodablePageTests {
  private func failure(_ label: String?, _ bytes: [UInt8]) -> ReadingError? {
    let head = Array((label.map { "<meta charset=\($0)>" } ?? "").utf8)
    do throws(ReadingError) {
      _ = try TextDecoding.decode(head + bytes)
      return nil
    } catch {
      let start = error.range.lowerBound - head.count
      return ReadingError(error.message, at: start..<start + error.range.count, help: error.help)
    }
  }

  @Test(
    "the first bytes that mean nothing",
    arguments: [
      ("utf-8", [0x61, 0xE9, 0x20], 1..<2, "UTF-8"), ("utf-16", [0xE9], 0..<1, "UTF-8"),
      ("windows-1253", [0xE9, 0xAA], 1..<2, "windows-1253"),
      ("iso-8859-8", [0xE9, 0xA1], 1..<2, "ISO-8859-8"),
      ("shift_jis", [0x93, 0xFA, 0x81, 0x20], 2..<4, "Shift_JIS"),
      ("shift_jis", [0xA0], 0..<1, "Shift_JIS"),
      ("shift_jis", [0x93], 0..<1, "Shift_JIS"), ("shift_jis", [0xFD, 0x41], 0..<1, "Shift_JIS"),
      ("euc-jp", [0xA1], 0..<1, "EUC-JP"), ("euc-jp", [0x8F, 0xA1], 0..<2, "EUC-JP"),
      ("euc-jp", [0x8E, 0xE0], 0..<2, "EUC-JP"), ("euc-jp", [0x85, 0x41], 0..<1, "EUC-JP"),
      ("euc-jp", [0xC6, 0x7C], 0..<2, "EUC-JP"), ("euc-jp", [0xA9, 0xA1], 0..<2, "EUC-JP"),
      ("gbk", [0xFF, 0xFF], 0..<1, "GBK"), ("gb18030", [0x81, 0x30, 0x81], 0..<3, "gb18030"),
      ("big5", [0x80, 0x41], 0..<1, "Big5"), ("euc-kr", [0xFE, 0xA1], 0..<2, "EUC-KR"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x0A, 0xE9], 3..<5, "ISO-2022-JP"),
      ("iso-2022-jp", [0x1B, 0x28, 0x5A, 0xE9], 0..<3, "ISO-2022-JP"),
      ("iso-2022-jp", [0x1B], 0..<1, "ISO-2022-JP"), ("iso-2022-jp", [0xE9], 0..<1, "ISO-2022-JP"),
    ] as [(String, [UInt8], Range<Int>, String)])
  func undecodable(label: String, bytes: [UInt8], range: Range<Int>, encoding: String) throws {
    let error = try #require(failure(label, bytes))
    #expect(error.range == range)
    #expect(error.message.contains("nothing in \(encoding),"))
    #expect(error.help.contains("UTF-8"))
  }

  @Test("UTF-8 with some damage is no other encoding", arguments: [nil, "latin1", "gbk"])
  func damagedUTF8(label: String?) throws {
    let error = try #require(failure(label, Array("it\u{2019}s \u{E9}".utf8) + [0xE2, 0x80]))
    #expect(error.range == 9..<11)
    #expect(error.message.contains("UTF-8"))
  }

  @Test("a byte order mark is believed")
  func byteOrderMark() throws {
    #expect(failure(nil, [0xEF, 0xBB, 0xBF, 0xE9])?.range == 3..<4)
    let utf32: [[UInt8]] = [[0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]]
    for bytes in utf32 { #expect(failure(nil, bytes)?.message.contains("UTF-32") == true) }
  }

  @Test("encodings that browsers refuse", arguments: ["hz-gb-2312", "iso-2022-kr", "replacement"])
  func refused(label: String) throws {
    let error = try #require(failure(label, [0xE9]))
    #expect(error.message.contains("in \(label), which browsers"))
    #expect(error.range.count == label.utf8.count)
  }
}
