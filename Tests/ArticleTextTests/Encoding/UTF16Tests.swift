import ArticleText
import SourceText
import TestSupport
import Testing

/// Pages in UTF-16, of either order of bytes.
@Suite("Pages in UTF-16", .serialized)
struct UTF16Tests {
  private func bytes(_ units: some Sequence<UInt16>, isBigEndian: Bool) -> [UInt8] {
    units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  @Test("random texts, character by character", arguments: [true, false])
  func characters(isBigEndian: Bool) throws {
    for seed in 0..<200 {
      var random = SeededRandom(seed: UInt64(seed))
      let scalars = (0..<random.below(60)).map { _ in
        let highest = random.pick([0x7F, 0x7FF, 0xFFFF, 0x10FFFF])
        return Unicode.Scalar(UInt32(random.below(highest + 1))) ?? "x"
      }
      let page = bytes(String(scalars.map(Character.init)).utf16, isBigEndian: isBigEndian)
      let mark = bytes([0xFEFF], isBigEndian: isBigEndian)
      let text = try #require(try TextDecoding.decode(mark + page))
      #expect(text.encoding == (isBigEndian ? "UTF-16BE" : "UTF-16LE"))
      #expect(text.bytes == scalars.flatMap { Array($0.utf8) })
      #expect(text.map.originalEnd == page.count + 2)
      var (offset, place) = (0, 2)
      for scalar in scalars {
        let (end, next) = (offset + UTF8.width(scalar), place + 2 * UTF16.width(scalar))
        #expect(text.map.originalRange(of: offset..<end) == place..<next)
        (offset, place) = (end, next)
      }
    }
  }

  @Test("without a byte order mark", arguments: [true, false])
  func withoutMark(isBigEndian: Bool) throws {
    let page = bytes("<p>\u{E9}".utf16, isBigEndian: isBigEndian)
    let text = try #require(try TextDecoding.decode(page))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "<p>\u{E9}")
    #expect(text.map.originalRange(of: 3..<5) == 6..<8)
  }

  @Test(
    "halves of pairs and of units",
    arguments: [
      ([0x61, 0xD800], 4..<6), ([0x61, 0xD800, 0x61], 4..<6), ([0xDC00, 0xD800], 2..<4),
      ([0xD800, 0xD800, 0xDC00], 2..<4), ([0xD83D, 0xDE00, 0xDE00], 6..<8),
    ] as [([UInt16], Range<Int>)], [true, false])
  func halves(expectation: (units: [UInt16], range: Range<Int>), isBigEndian: Bool) {
    let page = bytes([0xFEFF] + expectation.units, isBigEndian: isBigEndian)
    let error = #expect(throws: ReadingError.self) { try TextDecoding.decode(page) }
    #expect(error?.range == expectation.range)
    let cut = bytes([0xFEFF, 0x61], isBigEndian: isBigEndian) + [0x61]
    #expect(throws: ReadingError.self) { try TextDecoding.decode(cut) }
  }
}
