import SourceText

/// Lines and columns of the file that is edited. Columns count bytes from 0.
struct FileLayout {
  let bytes: [UInt8]
  private let lines: LineTable

  init(_ source: SourceFile) {
    bytes = source.bytes
    lines = source.lines
  }

  /// Offset of the first byte of the line that holds `offset`.
  func lineStart(of offset: Int) -> Int {
    Int(lines.starts[lines.lineIndex(ofByte: offset)])
  }

  /// Offset of the line break that ends the line of `offset`, or of the end of the file.
  func lineEnd(of offset: Int) -> Int {
    let line = lines.byteRange(ofLineAt: lines.lineIndex(ofByte: offset))
    var end = line.upperBound
    if end > line.lowerBound, bytes[end - 1] == Ascii.lineFeed { end -= 1 }
    if end > line.lowerBound, bytes[end - 1] == Ascii.carriageReturn { end -= 1 }
    return end
  }

  func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

  /// Length of the line break at `offset`; 0 where there is none.
  func breakLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case Ascii.lineFeed: return 1
    case Ascii.carriageReturn:
      return offset + 1 < bytes.count && bytes[offset + 1] == Ascii.lineFeed ? 2 : 1
    default: return 0
    }
  }

  /// Offset of the line break that ends just before `offset`; `offset` where there is none.
  func startOfBreak(before offset: Int) -> Int {
    var start = offset
    if start > 0, bytes[start - 1] == Ascii.lineFeed { start -= 1 }
    if start > 0, bytes[start - 1] == Ascii.carriageReturn,
      start == offset || start == offset - 1
    {
      start -= 1
    }
    return start
  }

  /// Whether only spaces stand before `offset` in its line.
  func isFirstInLine(_ offset: Int) -> Bool {
    bytes[lineStart(of: offset)..<offset].allSatisfy { $0 == Ascii.space }
  }

  /// Offset of the first byte at or after `offset` that is no space or tab.
  func blanksEnd(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] == Ascii.space || bytes[end] == Ascii.tab { end += 1 }
    return end
  }

  /// Offset just past the last byte before `offset` that is no space or tab.
  func blanksStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] == Ascii.space || bytes[start - 1] == Ascii.tab { start -= 1 }
    return start
  }

  /// Offset of the first byte at or after `offset` that is neither white space nor in a comment.
  func separationEnd(from offset: Int) -> Int {
    bytes.withUnsafeBufferPointer { Separation.end(in: $0, from: offset, limit: $0.count) }
  }

  /// The end of the last comment line that follows the line which ends at `lineEnd` and is indented
  /// deeper than `column`: it belongs to what stands above. `lineEnd` where there is none.
  func commentsEnd(after lineEnd: Int, deeperThan column: Int) -> Int {
    var end = lineEnd
    var line = lineEnd + breakLength(at: lineEnd)
    while line < bytes.count, line > lineEnd {
      let text = blanksEnd(from: line)
      if text < bytes.count, bytes[text] == UInt8(ascii: "#") {
        guard text - line > column else { break }
        end = self.lineEnd(of: text)
      } else if text < bytes.count, breakLength(at: text) == 0 {
        break
      }
      let lineEnd = self.lineEnd(of: line)
      let length = breakLength(at: lineEnd)
      guard length > 0 else { break }
      line = lineEnd + length
    }
    return end
  }

  /// Whether the line after the one that ends at `lineEnd` is blank, or there is none.
  func isBlankLine(after lineEnd: Int) -> Bool {
    let line = lineEnd + breakLength(at: lineEnd)
    let text = blanksEnd(from: line)
    return text == bytes.count || breakLength(at: text) > 0
  }

  /// The end of the last of the blank lines that follow the line which ends at `lineEnd`.
  func blankLinesEnd(after lineEnd: Int) -> Int {
    var end = lineEnd
    while breakLength(at: end) > 0, end + breakLength(at: end) < bytes.count,
      isBlankLine(after: end)
    {
      end = self.lineEnd(of: end + breakLength(at: end))
    }
    return end
  }

  /// Whether nothing but white space stands between two offsets.
  func isBlank(from start: Int, to end: Int) -> Bool {
    start >= end || bytes[start..<end].allSatisfy(Ascii.isWhitespace)
  }
}
