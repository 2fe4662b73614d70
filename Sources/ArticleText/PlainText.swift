package import SourceText

/// Articles in plain text.
package enum PlainText {
  /// The reader's text of a plain text file. Paragraphs are separated by lines of white space only,
  /// and lines lose the white space at their ends. Lines end at LF, CRLF or CR. O(n).
  ///
  /// The file must be UTF-8; a byte order mark is skipped.
  package static func read(_ source: SourceFile) -> ReaderText {
    source.bytes.withUnsafeBufferPointer { bytes in
      var reader = PlainTextReader(bytes, from: ByteOrderMark.length(in: source.bytes))
      return reader.read()
    }
  }
}

/// One pass over the lines of a plain text file.
private struct PlainTextReader {
  private let source: UnsafeBufferPointer<UInt8>
  private let start: Int
  private var text: ReaderTextBuilder

  init(_ source: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.source = source
    self.start = start
    text = ReaderTextBuilder(source, from: start)
  }

  mutating func read() -> ReaderText {
    var lineFeeds = ByteCursor(of: Ascii.lineFeed, in: source)
    var carriageReturns = ByteCursor(of: Ascii.carriageReturn, in: source)
    var start = start
    while start < source.count {
      let end = min(lineFeeds.first(from: start), carriageReturns.first(from: start))
      // The empty line inside a CRLF is none.
      let isInsideCRLF =
        end == start && start > 0 && end < source.count && source[end] == Ascii.lineFeed
        && source[start - 1] == Ascii.carriageReturn
      if !isInsideCRLF { add(line: start..<end) }
      start = end + 1
    }
    return text.finish()
  }

  private mutating func add(line: Range<Int>) {
    let words = trimmed(line)
    guard !words.isEmpty else { return text.endBlock() }
    text.breakLine()
    text.copy(words)
  }

  /// The range without the white space at its ends; an empty one where nothing else is in it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(source, at: start)
      guard isWhitespace(scalar) else { break }
      start += length
    }
    var end = range.upperBound
    while end > start {
      let last = UTF8Scalars.start(ofScalarBefore: end, in: source)
      guard isWhitespace(UTF8Scalars.decode(source, at: last).scalar) else { break }
      end = last
    }
    return start..<end
  }

  /// Any white space of Unicode: an indent may be an ideographic space, a blank line a no-break
  /// space.
  private func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? Ascii.isWhitespace(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isWhitespace
  }
}

/// The places of one byte, asked for from left to right. Each stretch is looked through once, also
/// where the byte is rare.
private struct ByteCursor {
  private let byte: UInt8
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The first place not before the last offset asked for.
  private var place = -1

  init(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
    self.byte = byte
    self.bytes = bytes
  }

  /// Offset of the first such byte at or after `offset`; the end where there is none.
  mutating func first(from offset: Int) -> Int {
    if place < offset { place = Bytes.firstIndex(of: byte, in: bytes, from: offset) ?? bytes.count }
    return place
  }
}
