import SourceText

/// A syntax error as libyaml words it, to be explained to somebody who never read the specification.
///
/// libyaml's own words stay only where nothing better is known.
struct SyntaxFault {
  /// What libyaml says is wrong.
  let problem: String
  /// What it was doing.
  let context: String
  /// Where it stopped, in bytes.
  let offset: Int
  /// Where what it was doing began, in bytes.
  let contextOffset: Int
  let source: SourceFile

  /// The fault in words for people.
  var explained: YAMLError {
    switch (problem, context) {
    case ("found character that cannot start any token", _): return unstartableCharacter
    case ("mapping values are not allowed in this context", _):
      return fault(
        "a colon followed by a space is not allowed here", at: offset,
        help: "\(YAMLError.blockScalarHelp(for: "text that holds a colon")); "
          + "if this is a key, check its indentation")
    case ("did not find expected key", _), ("did not find expected '-' indicator", _):
      return misplacedLine
    case ("found unexpected end of stream", "while scanning a quoted scalar"),
      ("found unexpected document indicator", "while scanning a quoted scalar"):
      return fault(
        "the quotation mark opened here is never closed", at: contextOffset,
        help: "close it, or put the text on the next line after `>-`")
    case ("did not find expected ',' or ']'", _): return unclosed("[", "]")
    case ("did not find expected ',' or '}'", _): return unclosed("{", "}")
    case ("block sequence entries are not allowed in this context", _):
      return fault(
        "`- ` begins an item of a list, which cannot stand here", at: offset,
        help: YAMLError.blockScalarHelp(for: "text that begins with a hyphen")
          + "; items of a list stand on lines of their own")
    case ("did not find expected alphabetic or numeric character", "while scanning an alias"):
      return fault(
        "plain text cannot begin with `*`, which is the sign of an alias", at: contextOffset,
        help: YAMLError.blockScalarHelp(for: "the text"))
    case ("did not find expected alphabetic or numeric character", _):
      return fault(
        "plain text cannot begin with `&`, which is the sign of an anchor", at: contextOffset,
        help: YAMLError.blockScalarHelp(for: "the text"))
    case ("could not find expected ':'", _):
      return fault(
        "this line is neither a key with a colon nor part of the text above", at: contextOffset,
        help: "indent it further than the key whose text it continues")
    case ("found unknown escape character", _):
      return fault(
        "this backslash does not begin an escape that YAML knows", at: offset,
        help: "in double quotes write `\\\\` for a backslash, or use single quotes")
    case ("found incompatible YAML document", _):
      return fault("this YAML version is not supported", at: offset, help: "remove the %YAML line")
    default:
      return fault("\(problem)\(context.isEmpty ? "" : " \(context)")", at: offset, help: nil)
    }
  }

  private var unstartableCharacter: YAMLError {
    switch byte(at: offset) {
    case Ascii.tab:
      return fault(
        "a tab cannot be used for indentation", at: offset, help: "indent with spaces instead")
    case let byte? where byte > 0x20 && byte < 0x7F:
      let character = Character(Unicode.Scalar(byte))
      return fault(
        "plain text cannot begin with `\(character)`", at: offset,
        help: YAMLError.blockScalarHelp(for: "the text"))
    default:
      return fault("this character cannot begin anything in YAML", at: offset, help: nil)
    }
  }

  /// A line that fits nothing above it: text after a closing mark, or a wrong indentation.
  private var misplacedLine: YAMLError {
    switch lastByteOnLine(before: offset) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return fault(
        "there is text after the closing quotation mark", at: offset,
        help: YAMLError.blockScalarHelp(for: "text that holds quotation marks"))
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return fault(
        "there is text after the closing bracket", at: offset,
        help: YAMLError.blockScalarHelp(for: "text that begins with a bracket"))
    default:
      return fault(
        "the indentation of this line fits nothing above it", at: offset,
        help: "keys of one mapping and items of one list begin in the same column")
    }
  }

  private func unclosed(_ opening: String, _ closing: String) -> YAMLError {
    fault(
      "the `\(opening)` opened here is not closed, or a comma is missing between its parts",
      at: contextOffset,
      help: "close it with `\(closing)`; \(YAMLError.blockScalarHelp(for: "text that begins with `\(opening)`"))")
  }

  private func fault(_ message: String, at offset: Int, help: String?) -> YAMLError {
    let start = min(offset, source.bytes.count)
    let length = byte(at: start).map(UTF8Scalars.length(ofScalarStartingWith:)) ?? 0
    let end = min(start + length, source.bytes.count)
    return YAMLError(.syntax, message, at: SourceRange(start..<end), help: help)
  }

  private func byte(at offset: Int) -> UInt8? {
    source.bytes.indices.contains(offset) ? source.bytes[offset] : nil
  }

  /// The last byte before `offset` that is not a space, if it stands on the same line.
  private func lastByteOnLine(before offset: Int) -> UInt8? {
    var index = min(offset, source.bytes.count) - 1
    while index >= 0, source.bytes[index] == Ascii.space || source.bytes[index] == Ascii.tab {
      index -= 1
    }
    return index >= 0 ? source.bytes[index] : nil
  }
}

extension YAMLError {
  /// Advice that solves every accident of plain scalars.
  static func blockScalarHelp(for text: String) -> String {
    "write \(text) on the next line after `>-`, indented"
  }
}
