import SourceText

/// How a value is spelled as a scalar in each style.
enum ScalarText {
  static func isBlank(_ byte: UInt8) -> Bool { byte == Ascii.space || byte == Ascii.tab }

  /// Whether every scalar of the text, line feeds included, may stand in a YAML file as it is, and
  /// be seen by who reads the file.
  static func isPrintable(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let (scalar, length) = UTF8Scalars.decode(text, at: index)
        guard isPrintable(scalar) || scalar == "\n" else { return false }
        index += length
      }
      return true
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20...0x7E: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: scalar.value >= 0xA0
    }
  }

  /// Whether the text, written plain, is read as the same characters. Errs on the side of quotes.
  static func mayBePlain(_ text: [UInt8], inFlow: Bool) -> Bool {
    guard let first = text.first, let last = text.last, !isBlank(last), last != UInt8(ascii: ":"),
      last != Ascii.lineFeed, isPrintable(text), !text.contains(Ascii.tab)
    else { return false }
    switch first {
    case _ where " \n,[]{}#&*!|>'\"%@`?:".utf8.contains(first): return false
    case UInt8(ascii: "-"):
      // A dash begins an item, and three of them a document.
      guard text.count > 1, !" ,[]{}".utf8.contains(text[1]), !text.starts(with: "---".utf8) else {
        return false
      }
    case UInt8(ascii: "."):
      guard !text.starts(with: "...".utf8) else { return false }
    default: break
    }
    let flowIndicators = ",[]{}".utf8
    for index in text.indices.dropFirst() {
      switch text[index] {
      case UInt8(ascii: "#")
      where text[index - 1] == Ascii.space || text[index - 1] == Ascii.lineFeed:
        return false
      case Ascii.space where text[index - 1] == UInt8(ascii: ":"),
        Ascii.lineFeed where text[index - 1] == UInt8(ascii: ":"):
        return false
      case let byte where inFlow && flowIndicators.contains(byte): return false
      case UInt8(ascii: "?") where inFlow: return false
      default: break
      }
    }
    return true
  }

  /// Whether a plain scalar of this text is a string to readers of YAML 1.2 and of YAML 1.1.
  static func isPlainString(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer {
      YAMLScalarType(ofPlain: $0) == .string && !YAMLScalarType.isReadOtherwise(byYAML11: $0)
    }
  }

  /// The text between single quotation marks.
  static func singleQuoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let mark = UInt8(ascii: "'")
    return text.flatMap { $0 == mark ? [mark, mark] : [$0] }
  }

  /// The text between double quotation marks.
  static func doubleQuoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var escaped: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": escaped += #"\""#.utf8
      case "\\": escaped += #"\\"#.utf8
      case "\n": escaped += #"\n"#.utf8
      case "\t": escaped += #"\t"#.utf8
      case "\r": escaped += #"\r"#.utf8
      case _ where isPrintable(scalar): escaped += String(scalar).utf8
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 8 : 4
        escaped += (width == 8 ? "\\U" : "\\u").utf8
        escaped += repeatElement(UInt8(ascii: "0"), count: width - digits.utf8.count)
        escaped += digits.utf8
      }
    }
    return escaped
  }

  /// The text on one line between quotation marks: double ones, unless that takes escapes which
  /// single ones do not.
  static func quoted(_ text: [UInt8]) -> [UInt8] {
    let needsEscape = text.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    if needsEscape, isPrintable(text), !text.contains(Ascii.lineFeed) {
      return inMarks(singleQuoted(text[...]), UInt8(ascii: "'"))
    }
    return inMarks(doubleQuoted(text[...]), UInt8(ascii: "\""))
  }

  static func inMarks(_ text: [UInt8], _ mark: UInt8) -> [UInt8] { [mark] + text + [mark] }

  /// The text on one line: plain where it is read as a string then, else in quotes.
  static func onOneLine(_ text: [UInt8], inFlow: Bool) -> [UInt8] {
    mayBePlain(text, inFlow: inFlow) && !text.contains(Ascii.lineFeed) && isPlainString(text)
      ? text : quoted(text)
  }

  /// Number of Unicode scalars, which is what a line's width is counted in.
  static func width(_ text: some Sequence<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
