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
  /// The last node read.
  let lastNode: YAMLNodeRecord?
  /// Whether the last node read stands in brackets.
  let isInFlow: Bool
  let source: SourceFile

  /// The fault in words for people.
  var explained: YAMLError {
    switch (problem, context) {
    case ("found character that cannot start any token", _): return unstartableCharacter
    case ("mapping values are not allowed in this context", _): return misplacedColon
    case ("could not find expected ':'", _): return lineWithoutColon
    case ("did not find expected key", _), ("did not find expected '-' indicator", _),
      ("did not find expected <document start>", _):
      return misplacedLine
    case ("did not find expected ',' or ']'", _): return unclosed("[", "]")
    case ("did not find expected ',' or '}'", _): return unclosed("{", "}")
    case ("did not find expected node content", _): return missingValue
    case ("block sequence entries are not allowed in this context", _):
      return fault(
        "`- ` begins an item of a list, which cannot stand here",
        help: textHelp("text that begins with a hyphen")
          + "; items of a list stand on lines of their own")
    case ("mapping keys are not allowed in this context", _):
      return cannotBegin("? ", "a key")
    case (_, "while scanning an alias"):
      return cannotBegin("*", "an alias", at: contextOffset)
    case (_, "while scanning an anchor"):
      return cannotBegin("&", "an anchor", at: contextOffset)
    case (_, "while scanning a tag"), (_, "while parsing a tag"),
      ("found undefined tag handle", _):
      return cannotBegin("!", "a tag", at: contextOffset)
    case (_, "while scanning a quoted scalar"):
      return fault(
        "the quotation mark opened here is never closed", at: contextOffset,
        help: "close it, or \(textHelp("the text"))")
    case (_, "while parsing a quoted scalar"): return badEscape
    case (_, "while scanning a block scalar"): return badBlockScalar
    case (_, "while scanning a plain scalar"): return badPlainScalar
    case (_, "while scanning a directive"), (_, "while scanning a %YAML directive"),
      (_, "while scanning a %TAG directive"), (_, "while parsing a directive"):
      return fault(
        "a line that begins with `%` is an instruction to the reader, and this one is not known",
        at: contextOffset, help: "remove the line, or indent it if it is text")
    case ("found incompatible YAML document", _):
      return fault("this version of YAML is not supported", help: "remove the %YAML line")
    case ("found duplicate %YAML directive", _), ("found duplicate %TAG directive", _):
      return fault("this instruction stands twice", help: "remove one of the two lines")
    default:
      return fault("\(problem)\(context.isEmpty ? "" : " \(context)")", help: nil)
    }
  }

  private var unstartableCharacter: YAMLError {
    switch byte(at: offset) {
    case Ascii.tab:
      return fault("a tab cannot be used for indentation", help: "use spaces instead")
    case let byte? where byte > 0x20 && byte < 0x7F:
      return unstartable
    default:
      return fault("this character cannot begin anything in YAML", help: nil)
    }
  }

  private var badEscape: YAMLError {
    switch problem {
    case "did not find expected hexdecimal number":
      return fault(
        "this escape lacks hexadecimal digits: `\\x` has two, `\\u` four, `\\U` eight",
        at: offset - 2,
        help: "write `\\\\` for a backslash, or use single quotation marks")
    case "found invalid Unicode character escape code":
      return fault(
        "this escape is half of a character, or none at all", at: offset - 2,
        help: "write the character itself, or `\\U` and eight hexadecimal digits")
    default:
      return fault(
        "this backslash does not begin an escape that YAML knows",
        help: "write `\\\\` for a backslash, or use single quotation marks")
    }
  }

  private var badBlockScalar: YAMLError {
    switch problem {
    case "found a tab character where an indentation space is expected":
      return fault("a tab cannot be used for indentation", help: "use spaces instead")
    case "found an indentation indicator equal to 0":
      return fault("a block of text cannot be indented by 0", help: "remove the digit")
    default:
      let sign = byte(at: contextOffset) == UInt8(ascii: "|") ? "|" : ">"
      return fault(
        "the text after `\(sign)` begins on the next line", at: contextOffset,
        help: textHelp("text that begins with `\(sign)`"))
    }
  }

  private var badPlainScalar: YAMLError {
    if problem == "found a tab character that violates indentation" {
      return fault("a tab cannot be used for indentation", help: "use spaces instead")
    }
    return fault(
      "inside brackets a colon cannot stand before a comma or a bracket",
      help: "put the text in quotation marks")
  }
}
