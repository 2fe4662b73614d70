import SourceText
import TestSupport
import Testing

/// Lines end at LF, CRLF and CR, and at nothing else.
@Suite("Line table")
struct LineTableTests {
  @Test(
    "line starts in bytes",
    arguments: [
      ("", [0]),
      ("a", [0]),
      ("a\nb\n", [0, 2, 4]),
      ("a\r\nb\r\n", [0, 3, 6]),
      ("a\rb\r", [0, 2, 4]),
      ("\n\r\r\n\n", [0, 1, 2, 4, 5]),
      ("\u{FEFF}a\nb", [3, 5]),
      ("\u{FEFF}", [3]),
      ("é\n😀\n", [0, 3, 8]),
      ("a\u{85}b\u{2028}c\u{2029}d\u{0B}e\u{0C}f", [0]),
    ] as [(String, [UInt32])])
  func lineStarts(text: String, starts: [UInt32]) {
    let table = LineTable(Array(text.utf8))
    #expect(table.starts == starts)
    #expect(table.count == starts.count)
  }

  @Test("a line's range holds its line break")
  func lineRanges() {
    let table = LineTable(Array("\u{FEFF}a\r\nbc\rd".utf8))
    #expect(table.byteRange(ofLineAt: 0) == 3..<6)
    #expect(table.byteRange(ofLineAt: 1) == 6..<9)
    #expect(table.byteRange(ofLineAt: 2) == 9..<10)
  }

  @Test("the ranges of a file's lines lie end to end")
  func lineRangesCoverTheFile() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<500 {
      let bytes = Array(random.text(upTo: 30).utf8)
      let table = LineTable(bytes)
      var end = ByteOrderMark.length(in: bytes)
      for line in 0..<table.count {
        let range = table.byteRange(ofLineAt: line)
        #expect(range.lowerBound == end)
        for offset in range { #expect(table.lineIndex(ofByte: offset) == line) }
        end = range.upperBound
      }
      #expect(end == bytes.count)
    }
  }

  @Test("a source file answers with the same lines")
  func sourceFile() {
    let file = SourceFile(name: "x", bytes: Array("é: 1\r\nb".utf8))
    #expect(file.lines.starts == [0, 7])
    #expect(file.position(ofByte: 7).line == 2)
    #expect(file.text(in: SourceRange(0, 2)) == "é")
    #expect(file.text(in: SourceRange(7, 99)) == "b")
  }
}
