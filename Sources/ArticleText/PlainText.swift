package import SourceText

/// Articles in plain text.
package enum PlainText {
  /// The reader's text of a plain text file. Paragraphs are separated by lines of white space only,
  /// and lose the white space at their ends. O(n).
  ///
  /// The file must be UTF-8; a byte order mark is skipped.
  package static func read(_ source: SourceFile) -> ReaderText {
    var reader = PlainTextReader(source: source.bytes)
    reader.run()
    return ReaderText(bytes: reader.text, map: reader.map, blocks: reader.blocks)
  }
}

/// One pass over the lines of a plain text file.
private struct PlainTextReader {
  private let source: [UInt8]
  private(set) var text: [UInt8] = []
  private(set) var map: OffsetMap
  private(set) var blocks: [Block] = []
  /// How much of the source is described by the map.
  private var done: Int
  /// Where the open paragraph begins in ``text``.
  private var paragraphStart: Int?

  init(source: [UInt8]) {
    self.source = source
    done = ByteOrderMark.length(in: source)
    map = OffsetMap(origin: done)
    text.reserveCapacity(source.count)
  }

  mutating func run() {
    source.withUnsafeBufferPointer { bytes in
      var lineStart = done
      while lineStart < bytes.count {
        var lineEnd = lineStart
        while lineEnd < bytes.count, !Self.isLineBreak(bytes[lineEnd]) { lineEnd += 1 }
        add(line: lineStart..<lineEnd, of: bytes)
        let isCRLF =
          lineEnd + 1 < bytes.count && bytes[lineEnd] == Ascii.carriageReturn
          && bytes[lineEnd + 1] == Ascii.lineFeed
        lineStart = lineEnd + (isCRLF ? 2 : 1)
      }
      closeParagraph()
      map.replace(bytes.count - done, with: 0)
    }
  }

  private mutating func add(line: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = line.first(where: { !Ascii.isWhitespace(bytes[$0]) }),
      let last = line.last(where: { !Ascii.isWhitespace(bytes[$0]) })
    else {
      closeParagraph()
      return
    }
    if paragraphStart != nil {
      breakText("\n", upTo: first)
    } else {
      breakText(text.isEmpty ? "" : "\n\n", upTo: first)
      paragraphStart = text.count
    }
    text.append(contentsOf: bytes[first...last])
    map.copy(last + 1 - first)
    done = last + 1
  }

  /// Puts a line or paragraph break where the source has the bytes from ``done`` up to `offset`.
  private mutating func breakText(_ separator: StaticString, upTo offset: Int) {
    let isSame =
      separator.utf8CodeUnitCount == offset - done
      && source[done..<offset].allSatisfy { $0 == Ascii.lineFeed }
    let separator = UnsafeBufferPointer(
      start: separator.utf8Start, count: separator.utf8CodeUnitCount)
    if isSame {
      map.copy(separator.count)
    } else {
      map.replace(offset - done, with: separator.count)
    }
    text.append(contentsOf: separator)
    done = offset
  }

  private mutating func closeParagraph() {
    guard let start = paragraphStart else { return }
    blocks.append(Block(kind: .paragraph, range: start..<text.count))
    paragraphStart = nil
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == Ascii.lineFeed || byte == Ascii.carriageReturn
  }
}
