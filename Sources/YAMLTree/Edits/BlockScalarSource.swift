import SourceText

/// A literal or folded scalar as it stands in the file, in parts.
struct BlockScalarSource {
  /// What happens to line breaks at the end of the text.
  enum Chomping { case strip, clip, keep }

  /// `|` or `>`.
  let indicator: UInt8
  let chomping: Chomping
  /// The explicit indentation, `1` to `9`.
  let indentDigit: UInt8?
  /// What follows the indicators in their line: a comment, perhaps.
  let headerRest: ArraySlice<UInt8>
  /// The lines of the text, indentation included and line breaks not; blank lines at the end left out.
  let lines: [Range<Int>]
  /// Offset of the end of the last line that has text, or of the indicators' line.
  let textEnd: Int
  /// The line break of the last line and the blank lines after it, as far as they belong to the
  /// scalar.
  let tail: ArraySlice<UInt8>
  let tailBreaks: Int

  /// The parts of the block scalar `node`. O(length).
  init(_ node: YAMLNode, in stream: YAMLStream, _ layout: FileLayout) {
    let range = stream.range(of: node).offsets
    let bytes = layout.bytes
    let headerEnd = min(layout.lineEnd(of: range.lowerBound), range.upperBound)
    indicator = bytes[range.lowerBound]
    var index = range.lowerBound + 1
    var chomping = Chomping.clip
    var digit: UInt8?
    scan: while index < headerEnd {
      switch bytes[index] {
      case UInt8(ascii: "-"): chomping = .strip
      case UInt8(ascii: "+"): chomping = .keep
      case let byte where Ascii.isDigit(byte): digit = byte
      default: break scan
      }
      index += 1
    }
    self.chomping = chomping
    indentDigit = digit
    headerRest = bytes[index..<headerEnd]
    var lines: [Range<Int>] = []
    var textEnd = headerEnd
    var textLines = 0
    var breaks = 0
    var breaksAtText = 0
    var lineEnd = headerEnd
    var indentation: Int?
    while lineEnd < range.upperBound {
      let start = lineEnd + layout.breakLength(at: lineEnd)
      guard start > lineEnd else { break }
      breaks += 1
      if start >= range.upperBound { break }
      lineEnd = min(layout.lineEnd(of: start), range.upperBound)
      lines.append(start..<lineEnd)
      let text = layout.blanksEnd(from: start)
      if text < lineEnd, digit == nil { indentation = indentation ?? text - start }
      // White space beyond the indentation is text, invisible as it is.
      if text < lineEnd || lineEnd - start > indentation ?? Int.max {
        textEnd = lineEnd
        textLines = lines.count
        breaksAtText = breaks
      }
    }
    self.lines = Array(lines.prefix(textLines))
    self.textEnd = textEnd
    tail = bytes[textEnd..<range.upperBound]
    tailBreaks = breaks - breaksAtText
  }

  /// Offset of the end of the last line that is the scalar's own: blank lines after the text belong to
  /// it only where they are kept.
  func contentEnd(_ layout: FileLayout) -> Int {
    chomping == .keep ? layout.startOfBreak(before: tail.endIndex) : textEnd
  }

  /// Columns by which the lines are indented, given the scalar's value; nil where no line shows it.
  func indentation(value: [UInt8], _ bytes: [UInt8]) -> Int? {
    let leadingSpaces = { (line: ArraySlice<UInt8>) in line.prefix { $0 == Ascii.space }.count }
    let hasText = { (line: ArraySlice<UInt8>) in !line.allSatisfy(ScalarText.isBlank) }
    let sources = lines.lazy.map { bytes[$0] }
    let texts = value.split(separator: Ascii.lineFeed).lazy
    guard let source = sources.first(where: hasText), let text = texts.first(where: hasText) else {
      return nil
    }
    let column = leadingSpaces(source) - leadingSpaces(text)
    return column >= 0 ? column : nil
  }
}
