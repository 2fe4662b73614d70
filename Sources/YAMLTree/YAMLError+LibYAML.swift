import CLibYAML
import SourceText

extension YAMLError {
  /// The fault at which libyaml stopped, in our words and with an exact place.
  init(_ parser: yaml_parser_t, in source: SourceFile, offsets: inout CodePointOffsets) {
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
      self = SyntaxFault(
        problem: problem, context: context,
        offset: Int(offsets.byteOffset(ofCodePoint: parser.problem_mark.index)),
        contextOffset: Int(offsets.byteOffset(ofCodePoint: parser.context_mark.index)),
        source: source
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
    let length =
      offset < source.bytes.count
      ? UTF8Scalars.length(ofScalarStartingWith: source.bytes[offset]) : 0
    self.init(
      .syntax, "the control character U+\(Self.hexadecimal(value, digits: 4)) is not allowed in YAML",
      at: SourceRange(offset..<min(offset + length, source.bytes.count)),
      help: "remove it; an editor that shows invisible characters will find it")
  }

  static func hexadecimal(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
