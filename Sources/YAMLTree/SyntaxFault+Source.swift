import SourceText

/// What the source around a fault says.
extension SyntaxFault {
  private static let linesLookedBack = 100

  /// An error at one character.
  func fault(_ message: String, at offset: Int? = nil, help: String?) -> YAMLError {
    let start = min(offset ?? self.offset, source.bytes.count)
    let length = byte(at: start).map(UTF8Scalars.length(ofScalarStartingWith:)) ?? 0
    let end = min(start + length, source.bytes.count)
    return YAMLError(.syntax, message, at: SourceRange(start..<end), help: help)
  }

  func cannotBegin(_ sign: String, _ meaning: String, at offset: Int? = nil) -> YAMLError {
    fault(
      "plain text cannot begin with `\(sign)`, which is the sign of \(meaning)", at: offset,
      help: textHelp("the text"))
  }

  /// Advice that solves every accident of plain scalars; in brackets there are no block scalars.
  func textHelp(_ text: String) -> String {
    isInBrackets(at: offset)
      ? "put \(text) in quotation marks" : YAMLError.blockScalarHelp(for: text)
  }

  /// The character at the fault begins plain text, and may not.
  var unstartable: YAMLError {
    let character = byte(at: offset).map { Character(Unicode.Scalar($0)) } ?? " "
    let name = character == "`" ? "a backtick" : "`\(character)`"
    return fault("plain text cannot begin with \(name)", help: textHelp("the text"))
  }

  func byte(at offset: Int) -> UInt8? {
    source.bytes.indices.contains(offset) ? source.bytes[offset] : nil
  }

  /// The last byte before `offset` that is not a space, if it stands on the same line.
  func lastByteOnLine(before offset: Int) -> UInt8? {
    let line = source.bytes[lineStart(of: offset)..<min(offset, source.bytes.count)]
    return line.last { $0 != Ascii.space && $0 != Ascii.tab }
  }

  /// Offset of the first text on the line of `offset`: past spaces and the dashes of lists.
  func lineTextStart(before offset: Int) -> Int {
    var index = lineStart(of: offset)
    while index < offset {
      if byte(at: index) == UInt8(ascii: "-"), byte(at: index + 1) == Ascii.space { index += 1 }
      guard byte(at: index) == Ascii.space else { break }
      index += 1
    }
    return index
  }

  func holdsColonAndSpace(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: ":") && Ascii.isWhitespace($1) }
  }

  func isFirstLine(_ offset: Int) -> Bool { source.lines.lineIndex(ofByte: offset) == 0 }

  /// Range of the last node, if it is a quoted scalar of several lines.
  var lastQuotedOverLines: SourceRange? {
    guard let lastNode, lastNode.style == .singleQuoted || lastNode.style == .doubleQuoted else {
      return nil
    }
    let first = source.lines.lineIndex(ofByte: Int(lastNode.range.lowerBound))
    let last = source.lines.lineIndex(ofByte: Int(lastNode.range.upperBound))
    return first == last ? nil : lastNode.range
  }

  /// Whether the last line with text before `offset` is the end of a document.
  var followsDocumentEnd: Bool {
    var end = min(offset, source.bytes.count)
    while end > 0, Ascii.isWhitespace(source.bytes[end - 1]) { end -= 1 }
    return source.bytes[lineStart(of: end)..<end].starts(with: "...".utf8)
  }

  /// Offset of the colon in a line that begins like `key:value`, which is no key in YAML.
  func colonWithoutSpace(onLineAt offset: Int) -> Int? {
    let start = lineTextStart(before: offset)
    let line = source.bytes[start..<lineEnd(of: start)]
    let word = line.prefix { $0 > 0x20 && $0 != UInt8(ascii: ":") }
    let rest = line[word.endIndex...]
    guard !word.isEmpty, rest.first == UInt8(ascii: ":"), let next = rest.dropFirst().first,
      !Ascii.isWhitespace(next), next != UInt8(ascii: "/"), next != UInt8(ascii: ":")
    else { return nil }
    return word.endIndex
  }

  /// The same of the line before that of `offset`.
  func colonWithoutSpace(onLineBefore offset: Int) -> Int? {
    let line = source.lines.lineIndex(ofByte: offset)
    guard line > 0 else { return nil }
    let range = source.lines.byteRange(ofLineAt: line - 1)
    return colonWithoutSpace(onLineAt: max(range.lowerBound, range.upperBound - 1))
  }

  /// Whether `offset` stands in brackets, as far as the last node or the lines above can tell.
  func isInBrackets(at offset: Int) -> Bool {
    if isInFlow { return true }
    // libyaml may stop before the node of the bracket. Lines that end with a comma lead back to it.
    var end = min(offset, source.bytes.count)
    for _ in 0..<Self.linesLookedBack {
      let start = lineStart(of: end)
      if opensBracket(in: start..<end) { return true }
      end = start
      while end > 0, Ascii.isWhitespace(source.bytes[end - 1]) { end -= 1 }
      guard end > 0 else { return false }
      let last = source.bytes[end - 1]
      guard last == UInt8(ascii: ",") || last == UInt8(ascii: "[") || last == UInt8(ascii: "{")
      else { return false }
    }
    return false
  }

  /// Whether a bracket opened in a part of a line is still open at its end, quotation marks aside.
  private func opensBracket(in range: Range<Int>) -> Bool {
    var depth = 0
    for byte in source.bytes[range] {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return depth > 0
  }

  func lineEnd(of offset: Int) -> Int {
    source.lines.byteRange(ofLineAt: source.lines.lineIndex(ofByte: offset)).upperBound
  }

  private func lineStart(of offset: Int) -> Int {
    Int(source.lines.starts[source.lines.lineIndex(ofByte: offset)])
  }
}

extension YAMLError {
  /// Advice that solves every accident of plain scalars outside brackets.
  static func blockScalarHelp(for text: String) -> String {
    "write \(text) on the next line after `>-`, indented"
  }
}
