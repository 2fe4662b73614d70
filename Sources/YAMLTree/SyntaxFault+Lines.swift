import SourceText

/// The faults that people make with colons, brackets and indentation.
extension SyntaxFault {
  /// libyaml looks no further than this many characters for the colon of a key.
  private static let longestKey = 1024

  var misplacedColon: YAMLError {
    let start = lineTextStart(before: offset)
    let before = source.bytes[start..<min(offset, source.bytes.count)]
    if isLongKey(before) { return longKey(at: start) }
    if let quoted = lastQuotedOverLines, Int(quoted.upperBound) == offset {
      return fault(
        "a key stands on one line, and this one does not", at: Int(quoted.lowerBound),
        help: "close it on the line on which it begins")
    }
    if !holdsColonAndSpace(before), !isFirstLine(start) {
      if let colon = colonWithoutSpace(onLineBefore: start) { return missingSpace(after: colon) }
      return fault(
        "this key is indented as if it continued the text above it", at: start,
        help:
          "begin it in the same column as the other keys of its mapping; \(textHelp("text that holds a colon"))"
      )
    }
    return fault(
      byte(at: offset + 1) == Ascii.space
        ? "a colon followed by a space is not allowed here" : "a colon is not allowed here",
      help: textHelp("text that holds a colon") + "; if this is a key, check its indentation")
  }

  /// Where ` #` stands on the line above, if that line's key has a plain scalar before it.
  private var commentThatCutsTextAbove: Int? {
    guard let node = lastNode, node.kind == .scalar, node.style == .plain, !node.range.isEmpty
    else {
      return nil
    }
    let rest = source.bytes[Int(node.range.upperBound)..<min(offset, source.bytes.count)]
    guard let sign = rest.firstIndex(where: { $0 != Ascii.space && $0 != Ascii.tab }),
      rest[sign] == UInt8(ascii: "#"),
      rest[sign...].count(where: { $0 == Ascii.lineFeed }) == 1
    else { return nil }
    return sign
  }

  private func isLongKey(_ text: ArraySlice<UInt8>) -> Bool {
    text.count > Self.longestKey && !holdsColonAndSpace(text)
      && text.count(where: { $0 & 0xC0 != 0x80 }) > Self.longestKey
  }

  private func longKey(at offset: Int) -> YAMLError {
    fault(
      "this key is longer than \(Self.longestKey) characters", at: offset,
      help: textHelp("long text"))
  }

  var lineWithoutColon: YAMLError {
    if let colon = colonWithoutSpace(onLineAt: contextOffset) { return missingSpace(after: colon) }
    let line = source.bytes[contextOffset..<lineEnd(of: contextOffset)]
    let key = line.prefix { $0 != UInt8(ascii: ":") }
    if isLongKey(key), key.count < line.count { return longKey(at: contextOffset) }
    return fault(
      "this line is neither a key with a colon nor part of the text above", at: contextOffset,
      help: "indent it further than the key whose text it continues")
  }

  /// A line that fits nothing above it: text after a closing mark, or a wrong indentation.
  var misplacedLine: YAMLError {
    let last = lastByteOnLine(before: offset)
    switch (last, byte(at: offset)) {
    case (UInt8(ascii: "\""), _), (UInt8(ascii: "'"), _): return textAfterQuotation(last)
    case (UInt8(ascii: "]"), _), (UInt8(ascii: "}"), _):
      return fault(
        "there is text after the closing bracket", help: textHelp("text that begins with a bracket")
      )
    case (_, UInt8(ascii: ",")?), (_, UInt8(ascii: "]")?), (_, UInt8(ascii: "}")?):
      return unstartable
    case (0xBF, _) where source.bytes[..<offset].suffix(3).elementsEqual([0xEF, 0xBB, 0xBF]):
      return fault(
        "an invisible byte order mark stands before this line",
        help: "delete the start of the line and type it again")
    case (nil, _) where problem.hasSuffix("<document start>") && followsDocumentEnd:
      return fault(
        "after `...` a new document begins with `---`",
        help: "remove the `...`, or write `---` here")
    case (nil, _) where commentThatCutsTextAbove != nil:
      return fault(
        "the text above ends at ` #`, which begins a comment, and this line does not continue it",
        at: commentThatCutsTextAbove,
        help: textHelp("text that holds a number sign"))
    case (nil, UInt8(ascii: "-")) where context == "while parsing a block mapping":
      return fault(
        "an item of a list stands where a key is expected",
        help: "indent the list further than the key that it belongs to")
    case (nil, _) where problem.hasSuffix("'-' indicator"):
      return fault(
        "this line stands among the items of a list and does not begin with `- `",
        help: "begin it with `- `, or give it the indentation of the mapping that it belongs to")
    case (nil, _) where lastNode?.style.isBlockScalar ?? false:
      return fault(
        "this line is indented less than the text above it",
        help: "indent all lines of a text alike, and keys like the other keys of their mapping")
    case (nil, _):
      return fault(
        "the indentation of this line fits nothing above it",
        help: "keys of one mapping and items of one list begin in the same column")
    default:
      return fault(
        "this cannot follow what stands before it on the line", help: textHelp("the text"))
    }
  }

  private func textAfterQuotation(_ mark: UInt8?) -> YAMLError {
    var help = textHelp("text that holds quotation marks")
    if let quoted = lastQuotedOverLines {
      let line = source.position(ofByte: Int(quoted.lowerBound)).line
      help = "it closes the mark opened in line \(line): is another missing there? Else \(help)"
    } else if mark == UInt8(ascii: "'"), byte(at: offset - 1) == mark {
      help = "inside single quotation marks write `''` for an apostrophe, or \(help)"
    }
    return fault("there is text after the closing quotation mark", help: help)
  }

  func unclosed(_ opening: String, _ closing: String) -> YAMLError {
    let lines = source.lines
    if lines.lineIndex(ofByte: offset) == lines.lineIndex(ofByte: contextOffset),
      let found = byte(at: offset), !Ascii.isWhitespace(found)
    {
      return fault(
        "a comma or `\(closing)` is missing before this",
        help: textHelp("text that begins with `\(opening)`"))
    }
    return fault(
      "the `\(opening)` opened here is not closed, or a comma is missing between its parts",
      at: contextOffset,
      help: "close it with `\(closing)`; \(textHelp("text that begins with `\(opening)`"))")
  }

  var missingValue: YAMLError {
    guard let found = byte(at: offset), found > 0x20, found < 0x7F else {
      return fault("a value is missing here", help: nil)
    }
    if found == UInt8(ascii: ":") || !isInBrackets(at: offset) { return unstartable }
    return fault(
      "a value is missing before `\(Character(Unicode.Scalar(found)))`",
      help: "write the value, or put text in quotation marks")
  }

  private func missingSpace(after colon: Int) -> YAMLError {
    fault("a space is missing after the colon of this key", at: colon, help: "write `: `")
  }
}
