import CLibYAML
import SourceText

extension YAMLError {
  /// The fault at which libyaml stopped, in our words and with an exact place.
  ///
  /// `lastNode` is the last node read; `isInFlow` says whether it stands in brackets.
  init(
    _ parser: yaml_parser_t, in source: SourceFile, offsets: inout CodePointOffsets,
    lastNode: YAMLNodeRecord?, isInFlow: Bool
  ) {
    let problem = parser.problem.map { String(cString: $0) } ?? "the file is not valid YAML"
    let context = parser.context.map { String(cString: $0) } ?? ""
    switch parser.error {
    case YAML_READER_ERROR:
      // A reader error has no mark, only an offset in bytes from where reading began.
      let offset = ByteOrderMark.length(in: source.bytes) + parser.problem_offset
      self.init(readerFaultAt: offset, value: Int(parser.problem_value), in: source)
    case YAML_MEMORY_ERROR:
      self.init(.limit, "there is not enough memory to read the file", at: SourceRange(0, 0))
    default:
      let end = source.bytes.count
      let offset = Int(offsets.byteOffset(ofCodePoint: parser.problem_mark.index))
      let contextOffset = Int(offsets.byteOffset(ofCodePoint: parser.context_mark.index))
      self =
        SyntaxFault(
          problem: problem, context: context,
          offset: min(offset, end), contextOffset: min(contextOffset, end),
          lastNode: lastNode, isInFlow: isInFlow, source: source
        ).explained
    }
  }

  private init(readerFaultAt offset: Int, value: Int, in source: SourceFile) {
    if let invalid = source.firstInvalidUTF8Range() {
      let byte = Self.hexadecimal(Int(source.bytes[invalid.lowerBound]), digits: 2)
      self.init(
        .encoding, "the file is not UTF-8: byte 0x\(byte) does not belong here",
        at: SourceRange(invalid), help: "save the file as UTF-8")
      return
    }
    if source.bytes.prefix(2).contains(0) {
      self.init(
        .encoding, "the file is not UTF-8; it looks like UTF-16",
        at: SourceRange(offset..<offset + 1),
        help: "save the file as UTF-8")
      return
    }
    let length =
      offset < source.bytes.count
      ? UTF8Scalars.length(ofScalarStartingWith: source.bytes[offset]) : 0
    let name = Self.hexadecimal(value, digits: 4)
    self.init(
      .syntax, "the invisible character U+\(name) is not allowed in YAML",
      at: SourceRange(offset..<min(offset + length, source.bytes.count)),
      help: "remove it; an editor that shows invisible characters will find it")
  }

  private static func hexadecimal(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
