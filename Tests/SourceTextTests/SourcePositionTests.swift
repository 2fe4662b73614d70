import SourceText
import TestSupport
import Testing

/// Positions count lines and columns from 1, columns in scalars and in UTF-16 code units.
@Suite("Source positions")
struct SourcePositionTests {
  /// A BOM, scalars of one to four bytes, and all three line breaks.
  private static let text = "\u{FEFF}aé\r\n😀x\ry\n"

  @Test(
    "byte offset to line and columns",
    arguments: [
      (0, 1, 1, 1), (2, 1, 1, 1), (3, 1, 1, 1), (4, 1, 2, 2),
      (5, 1, 2, 2),  // inside é: the column of é
      (6, 1, 3, 3), (7, 1, 4, 4),  // CR and LF
      (8, 2, 1, 1), (9, 2, 1, 1), (11, 2, 1, 1),  // 😀 and inside it
      (12, 2, 2, 3), (13, 2, 3, 4), (14, 3, 1, 1), (15, 3, 2, 2),
      (16, 4, 1, 1), (99, 4, 1, 1), (-5, 1, 1, 1),
    ])
  func position(offset: Int, line: Int, column: Int, utf16Column: Int) {
    let bytes = Array(Self.text.utf8)
    let position = LineTable(bytes).position(ofByte: offset, in: bytes)
    #expect(position.line == line)
    #expect(position.column == column)
    #expect(position.utf16Column == utf16Column)
  }

  @Test(
    "places that the file does not have",
    arguments: [(0, 1), (1, 0), (-1, 1), (1, 5), (2, 4), (3, 3), (4, 2), (5, 1)])
  func noSuchPlace(line: Int, column: Int) {
    let bytes = Array(Self.text.utf8)
    #expect(LineTable(bytes).offset(ofLine: line, column: column, in: bytes) == nil)
  }

  @Test("the column of a line's break belongs to the line, the place after it to the next")
  func columnAtLineBreak() {
    let bytes = Array("ab\ncd".utf8)
    let table = LineTable(bytes)
    #expect(table.offset(ofLine: 1, column: 3, in: bytes) == 2)
    #expect(table.offset(ofLine: 1, column: 4, in: bytes) == nil)
    #expect(table.offset(ofLine: 2, column: 1, in: bytes) == 3)
    #expect(table.offset(ofLine: 2, column: 3, in: bytes) == 5)
  }

  @Test("half of a surrogate pair is no place")
  func insideSurrogatePair() {
    let bytes = Array("😀x".utf8)
    let table = LineTable(bytes)
    #expect(table.offset(ofLine: 1, utf16Column: 2, in: bytes) == nil)
    #expect(table.offset(ofLine: 1, utf16Column: 3, in: bytes) == 4)
  }

  @Test("columns of long lines are those of a naive count")
  func longLines() {
    var random = SeededRandom(seed: 3)
    let words = ["a", "\u{E9}", "\u{4E2D}", "\u{1F600}", "bc"]
    let long = (0..<20_000).map { _ in random.pick(words) }.joined()
    let text = "short\n" + long + "\r\n\n" + long + "\nend"
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    var (line, column, utf16Column, offset) = (1, 1, 1, 0)
    for scalar in text.unicodeScalars {
      let position = table.position(ofByte: offset, in: bytes)
      let inside = table.position(ofByte: offset + scalar.utf8.count - 1, in: bytes)
      #expect(position.line == line)
      #expect([position.column, inside.column] == [column, column])
      #expect([position.utf16Column, inside.utf16Column] == [utf16Column, utf16Column])
      if position.column != column { return }
      offset += scalar.utf8.count
      (column, utf16Column) = (column + 1, utf16Column + scalar.utf16.count)
      if scalar == "\n" { (line, column, utf16Column) = (line + 1, 1, 1) }
    }
  }

  @Test("columns equal a naive count, and lead back to the offset")
  func agreesWithNaiveCount() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<1000 {
      let text = random.text(upTo: 40)
      let bytes = Array(text.utf8)
      let table = LineTable(bytes)
      let origin = ByteOrderMark.length(in: bytes)
      for expected in NaiveLines(text).places {
        let found = table.position(ofByte: expected.offset, in: bytes)
        #expect(
          found.line == expected.line && found.column == expected.column, "\(text.debugDescription)"
        )
        #expect(found.utf16Column == expected.utf16Column, "\(text.debugDescription)")
        guard expected.offset >= origin else { continue }
        let byScalars = table.offset(ofLine: found.line, column: found.column, in: bytes)
        let byUTF16 = table.offset(ofLine: found.line, utf16Column: found.utf16Column, in: bytes)
        #expect(
          byScalars == expected.offset && byUTF16 == expected.offset, "\(text.debugDescription)")
      }
    }
  }

  @Test("damaged text gives a place inside the line, and no crash")
  func damagedText() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2000 {
      let bytes = (0..<random.below(12)).map { _ in
        random.pick([0x0A, 0x0D, 0x61, 0x80, 0xC3, 0xE2, 0xF0, 0xFF] as [UInt8])
      }
      let table = LineTable(bytes)
      for offset in 0...bytes.count {
        #expect(table.position(ofByte: offset, in: bytes).offset == offset)
      }
      for line in 1...table.count {
        for column in 1...6 {
          guard let offset = table.offset(ofLine: line, column: column, in: bytes) else { continue }
          let range = table.byteRange(ofLineAt: line - 1)
          #expect(offset >= range.lowerBound && offset <= range.upperBound)
        }
      }
    }
  }
}
