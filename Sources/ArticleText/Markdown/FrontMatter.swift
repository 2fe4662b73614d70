import SourceText

/// The block of data about an article that many tools keep at the top of its Markdown file.
enum FrontMatter {
  /// Where the article begins: past the front matter if there is any, else `start`. O(front matter).
  ///
  /// Front matter opens with a first line of `---` (YAML) or `+++` (TOML) and ends with such a line, YAML
  /// also with `...`. A text may begin with a thematic break, so the line after the first one must look
  /// like data: a key, or a comment.
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    var lines = Lines(bytes: bytes, start: start)
    guard let opening = lines.next() else { return start }
    let separator: UInt8
    switch trimmed(bytes[opening]) {
    case [dash, dash, dash]: separator = UInt8(ascii: ":")
    case [plus, plus, plus]: separator = UInt8(ascii: "=")
    default: return start
    }
    var isEmpty = true
    while let range = lines.next() {
      let line = trimmed(bytes[range])
      let isEnd = line == trimmed(bytes[opening]) || separator == UInt8(ascii: ":") && line == dots
      if isEnd { return lines.start }
      guard isEmpty, !line.isEmpty else { continue }
      guard line.first == UInt8(ascii: "#") || isData(line, separator) else { return start }
      isEmpty = false
    }
    return start
  }

  private static let dash = UInt8(ascii: "-")
  private static let plus = UInt8(ascii: "+")
  private static let dots: ArraySlice<UInt8> = [0x2E, 0x2E, 0x2E]

  /// Whether a line begins with a word and the separator that follows a key; a TOML table counts too.
  private static func isData(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> Bool {
    if separator == UInt8(ascii: "="), line.first == UInt8(ascii: "[") { return true }
    guard let end = line.firstIndex(of: separator), end > line.startIndex else { return false }
    // `key:` ends the line or has a space after it, unlike `http://…`.
    return separator == UInt8(ascii: "=") || end + 1 == line.endIndex
      || Ascii.isWhitespace(line[end + 1])
  }

  /// The line without white space at its end.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let last = line.lastIndex { !Ascii.isWhitespace($0) }
    return last.map { line[...$0] } ?? []
  }

  /// The lines of a text, each with its end.
  private struct Lines {
    let bytes: [UInt8]
    /// Where the next line begins.
    var start: Int

    mutating func next() -> Range<Int>? {
      guard start < bytes.count else { return nil }
      let end = bytes[start...].firstIndex(of: Ascii.lineFeed).map { $0 + 1 } ?? bytes.count
      defer { start = end }
      return start..<end
    }
  }
}
