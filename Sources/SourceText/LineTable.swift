/// Where the lines of a file begin.
///
/// Lines end at LF, CRLF or CR and at nothing else: U+0085, U+2028 and U+2029 do not end a line in any
/// editor that our readers use.
package struct LineTable: Sendable {
  /// Byte offset of each line's first byte; the first line begins after a byte order mark.
  package let starts: [UInt32]
  private let end: Int
  /// Places in long lines, in order, from which columns are counted on: a file of one line may have a position
  /// asked for at every word.
  private var marks: [SourcePosition] = []
  /// Bytes from one mark to the next.
  private static let markDistance = 4_096

  /// Finds the line starts in one pass over `bytes`. O(n).
  package init(_ bytes: [UInt8]) {
    var starts = [UInt32(ByteOrderMark.length(in: bytes))]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else { continue }
        if byte == Ascii.carriageReturn, index < bytes.count, bytes[index] == Ascii.lineFeed {
          index += 1
        }
        starts.append(UInt32(index))
      }
    }
    self.starts = starts
    end = bytes.count
    for line in starts.indices where byteRange(ofLineAt: line).count > Self.markDistance {
      mark(line, in: bytes)
    }
  }

  /// Marks places of a long line.
  private mutating func mark(_ line: Int, in bytes: [UInt8]) {
    let range = byteRange(ofLineAt: line)
    var place = SourcePosition(
      line: line + 1, column: 1, utf16Column: 1, offset: range.lowerBound)
    for offset in stride(
      from: range.lowerBound + Self.markDistance, to: range.upperBound, by: Self.markDistance)
    {
      place = Self.advanced(place, to: offset, in: bytes)
      marks.append(place)
    }
  }

  /// Number of lines; a file that ends with a line break has a last, empty line.
  package var count: Int { starts.count }

  /// The 0-based index of the line that holds the byte at `offset`. O(log lines).
  package func lineIndex(ofByte offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Byte range of a line, its line break included. `line` is 0-based.
  package func byteRange(ofLineAt line: Int) -> Range<Int> {
    let start = Int(starts[line])
    return start..<(line + 1 < starts.count ? Int(starts[line + 1]) : max(start, end))
  }

  /// Line and columns of the byte at `offset`. O(log n).
  ///
  /// An offset inside a scalar gives the column of that scalar.
  package func position(ofByte offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(ofByte: offset)
    let start = Int(starts[line])
    let mark = lastMark(upTo: offset).flatMap { $0.offset >= start ? $0 : nil }
    let place = Self.advanced(
      mark ?? SourcePosition(line: line + 1, column: 1, utf16Column: 1, offset: start), to: offset,
      in: bytes)
    return SourcePosition(
      line: place.line, column: place.column, utf16Column: place.utf16Column, offset: offset)
  }

  /// The last mark that is not after `offset`.
  private func lastMark(upTo offset: Int) -> SourcePosition? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? marks[low - 1] : nil
  }

  /// The start of the scalar that holds the byte at `offset`, counted on from a place before it in its line.
  private static func advanced(
    _ place: SourcePosition, to offset: Int, in bytes: [UInt8]
  ) -> SourcePosition {
    var (column, utf16Column, index) = (place.column, place.utf16Column, place.offset)
    while index < offset {
      let length = UTF8Scalars.length(ofScalarStartingWith: bytes[index])
      guard index + length <= offset else { break }
      column += 1
      utf16Column += length == 4 ? 2 : 1
      index += length
    }
    return SourcePosition(
      line: place.line, column: column, utf16Column: utf16Column, offset: index)
  }

  /// Byte offset of a line and column, both 1-based, the column in Unicode scalars; nil where the
  /// file has no such place. O(length of the line).
  package func offset(ofLine line: Int, column: Int, in bytes: [UInt8]) -> Int? {
    walk(toLine: line, units: column - 1, in: bytes) { _ in 1 }
  }

  /// Byte offset of a line and column, both 1-based, the column in UTF-16 code units; nil where the
  /// file has no such place. O(length of the line).
  package func offset(ofLine line: Int, utf16Column: Int, in bytes: [UInt8]) -> Int? {
    walk(toLine: line, units: utf16Column - 1, in: bytes) { $0 == 4 ? 2 : 1 }
  }

  private func walk(
    toLine line: Int, units: Int, in bytes: [UInt8], unitsOfScalar: (_ length: Int) -> Int
  ) -> Int? {
    guard line >= 1, line <= starts.count, units >= 0 else { return nil }
    let range = byteRange(ofLineAt: line - 1)
    var remaining = units
    var index = range.lowerBound
    while remaining > 0 {
      guard index < range.upperBound else { return nil }
      let length = UTF8Scalars.length(ofScalarStartingWith: bytes[index])
      remaining -= unitsOfScalar(length)
      // A scalar cut short, in a file that is not valid UTF-8, must not carry us into the next line.
      index = min(index + length, range.upperBound)
    }
    // The place after a line break belongs to the next line; only the last line has an end.
    guard remaining == 0, index < range.upperBound || line == starts.count else { return nil }
    return index
  }
}
