import ArticleText
import SourceText
import TestSupport
import Testing

/// Every character that the C library can write in an encoding, read again.
@Suite("Pages in every encoding")
struct EncodingRoundTripTests {
  struct Encoding: CustomTestStringConvertible, Sendable {
    /// The label that the page declares.
    let label: String
    /// The C library's name.
    let system: String
    /// Number of bytes of its longest character.
    var longest = 1
    /// Characters of the C library, and what browsers have in their place.
    var browsers: [Unicode.Scalar: Unicode.Scalar] = [:]

    var testDescription: String { label }
  }

  #if canImport(Glibc)
    private static let isGlibc = true
  #else
    private static let isGlibc = false
  #endif

  private static let encodings: [Encoding] =
    (["2", "3", "4", "5", "6", "7", "8", "10", "13", "14", "15", "16"].map {
      Encoding(label: "iso-8859-\($0)", system: "ISO-8859-\($0)")
    })
    + (1250...1257).map { Encoding(label: "windows-\($0)", system: "CP\($0)") } + [
      Encoding(label: "ibm866", system: "IBM866"), Encoding(label: "koi8-r", system: "KOI8-R"),
      Encoding(
        label: "koi8-u", system: "KOI8-U", browsers: ["\u{255D}": "\u{45E}", "\u{256C}": "\u{40E}"]),
      Encoding(
        label: "macintosh", system: "MACINTOSH",
        browsers: ["\u{394}": "\u{2206}", "\u{E01E}": "\u{F8FF}"]),
      Encoding(label: "windows-874", system: "CP874"),
      Encoding(
        label: "windows-1258", system: "CP1258",
        browsers: ["\u{340}": "\u{300}", "\u{341}": "\u{301}"]),
      Encoding(label: "x-mac-cyrillic", system: "MAC-UK", browsers: ["\u{A4}": "\u{20AC}"]),
      Encoding(label: "gbk", system: "GBK", longest: 2),
      Encoding(label: "gb18030", system: "GB18030", longest: 4),
      Encoding(
        label: "big5", system: "BIG5-HKSCS", longest: 2,
        browsers: [
          "\u{A2}": "\u{FFE0}", "\u{A3}": "\u{FFE1}", "\u{A5}": "\u{FFE5}", "\u{2022}": "\u{2027}",
          "\u{203E}": "\u{AF}", "\u{223C}": "\u{FF5E}", "\u{2609}": "\u{2299}",
          "\u{2641}": "\u{2295}", "\u{FF0F}": "\u{2215}", "\u{FF3C}": "\u{FE68}",
          "\u{FF64}": "\u{FE51}",
        ]),
      Encoding(label: "euc-kr", system: "CP949", longest: 2),
      Encoding(
        label: "shift_jis", system: "CP932", longest: 2,
        browsers: [
          "\u{A2}": "\u{FFE0}", "\u{A3}": "\u{FFE1}", "\u{AC}": "\u{FFE2}", "\u{2014}": "\u{2015}",
          "\u{2016}": "\u{2225}", "\u{2212}": "\u{FF0D}", "\u{301C}": "\u{FF5E}",
        ]),
      Encoding(
        label: "euc-jp", system: "EUC-JP", longest: 3,
        browsers: [
          "\u{A2}": "\u{FFE0}", "\u{A3}": "\u{FFE1}", "\u{AC}": "\u{FFE2}", "\u{2016}": "\u{2225}",
          "\u{2212}": "\u{FF0D}", "\u{301C}": "\u{FF5E}",
        ]),
    ]

  /// The exceptions are those of glibc, other libraries have others.
  @Test("each character leads back to its bytes", .enabled(if: isGlibc), arguments: encodings)
  func characters(encoding: Encoding) throws {
    guard let encoder = SystemEncoder(encoding.system) else { return }
    var random = SeededRandom(seed: 7)
    let scalars = (0xA0...0x2FFFF).compactMap { Unicode.Scalar($0) }.shuffled(using: &random)
    var page = Array("<meta charset=\(encoding.label)><p>".utf8)
    var expected: [(scalar: Unicode.Scalar, range: Range<Int>)] = []
    for scalar in scalars {
      // Without what the library takes apart into a letter and a mark, or writes in ASCII.
      guard let bytes = encoder.encode(String(scalar)), bytes.count <= encoding.longest,
        bytes[0] >= 0x80
      else { continue }
      // Now and then ASCII between, which some encodings also have in second bytes.
      if random.chance(oneIn: 3) {
        page.append(contentsOf: random.pick(["<", "a", " ", "\n"]).utf8)
      }
      expected.append((scalar, page.count..<page.count + bytes.count))
      page.append(contentsOf: bytes)
    }
    let text = try #require(try TextDecoding.decode(page))
    #expect(text.encoding.lowercased() == encoding.label)
    #expect(expected.count > 50)
    #expect(text.map.originalEnd == page.count)
    #expect(text.map.derivedCount == text.bytes.count)
    var differences: [Unicode.Scalar: Unicode.Scalar] = [:]
    var found = String(decoding: text.bytes, as: UTF8.self).unicodeScalars[...]
    var offset = 0
    for (scalar, range) in expected {
      while let first = found.first, first.isASCII {
        found.removeFirst()
        offset += 1
      }
      let next = found.popFirst()
      let first = try #require(next)
      let end = offset + UTF8.width(first)
      if first != scalar { differences[scalar] = first }
      guard text.map.originalRange(of: offset..<end) == range else {
        Issue.record("\(scalar) leads to \(text.map.originalRange(of: offset..<end)), not \(range)")
        return
      }
      offset = end
    }
    #expect(differences == encoding.browsers)
  }
}
