import TestSupport
import YAMLTree

extension RandomYAML {
  private static let firstWords = [
    "word", "na\u{EF}ve", "\u{65E5}\u{672C}", "\u{1F600}", "Only", "14", "3.14", "null", "no", "-1",
    "(x)", "a",
  ]
  private static let words = [
    "word", "caf\u{E9}", "x:y", "c#d", "it's", "50%", "\"", "\u{1F600}\u{1F600}", "a-b", "-", "&",
    "*", "!", "http://x.example/?a=b", "|", ">",
  ]

  /// A plain or quoted scalar.
  mutating func writeFlowScalar(
    column: Int, _ properties: WrittenProperties?, isInFlow: Bool, isSingleLine: Bool
  ) {
    switch random.below(4) {
    case 0: writeQuoted(column: column, properties, isSingleLine: isSingleLine, isDouble: false)
    case 1: writeQuoted(column: column, properties, isSingleLine: isSingleLine, isDouble: true)
    default: writePlain(column: column, properties, isInFlow: isInFlow, isSingleLine: isSingleLine)
    }
  }

  private mutating func writePlain(
    column: Int, _ properties: WrittenProperties?, isInFlow: Bool, isSingleLine: Bool
  ) {
    let others = Self.words + (isInFlow ? [] : ["a,b", "[1]", "{", "}"])
    var source = random.pick(Self.firstWords)
    var value = source
    for _ in 0..<random.below(4) {
      // A line that begins with an indicator might be read as something else.
      let (gap, read) = fold(column: column, isSingleLine: isSingleLine)
      let word =
        read == " " && !gap.contains(where: \.isNewline)
        ? random.pick(others) : random.pick(Self.firstWords)
      source += gap + word
      value += (gap.contains(where: \.isNewline) ? read : gap) + word
    }
    writeScalar(.plain, source, value: value, properties)
  }

  private mutating func writeQuoted(
    column: Int, _ properties: WrittenProperties?, isSingleLine: Bool, isDouble: Bool
  ) {
    let escapes =
      isDouble
      ? [
        ("\\\"", "\""), ("\\\\", "\\"), ("\\n", "\n"), ("\\u00e9", "\u{E9}"), ("\\/", "/"),
        ("\\x41", "A"), ("'", "'"),
      ]
      : [("''", "'"), ("\\", "\\"), ("\"", "\"")]
    var source = ""
    var value = ""
    for part in 0..<random.below(5) {
      if part > 0 {
        let (gap, read) = fold(column: column, isSingleLine: isSingleLine)
        source += gap
        value += gap.contains(where: \.isNewline) ? read : gap
      }
      let (written, meant) =
        random.chance(oneIn: 3)
        ? random.pick(escapes) : random.pick(["a: b", "# x", "- y", "[z", "w", "\u{65E5}"]).twice
      source += written
      value += meant
    }
    let mark = isDouble ? "\"" : "'"
    writeScalar(
      isDouble ? .doubleQuoted : .singleQuoted, mark + source + mark, value: value, properties)
  }

  /// A gap between two words, and what a reader makes of it: a line break becomes a space, a blank
  /// line a line break.
  private mutating func fold(column: Int, isSingleLine: Bool) -> (gap: String, read: String) {
    guard !isSingleLine, random.chance(oneIn: 3) else { return (random.pick([" ", "  "]), " ") }
    let indent = String(repeating: " ", count: column + 2 + random.below(3))
    let blanks = random.pick([0, 0, 0, 1, 2])
    let gap = random.pick(["", " "]) + lineBreak + (0..<blanks).map { _ in lineBreak }.joined()
    return (gap + indent, blanks == 0 ? " " : String(repeating: "\n", count: blanks))
  }

  /// A literal or folded scalar, blank lines after it included.
  mutating func writeBlockScalar(column: Int, _ properties: WrittenProperties?) {
    let isLiteral = random.chance(oneIn: 2)
    let chomping = random.pick(["", "", "-", "+"])
    let step = 1 + random.below(4)
    // Of a scalar that is a whole document, text may stand at the margin in YAML, not in libyaml.
    let indent = column + step + (column < 0 ? 1 : 0)
    let hasIndicator = random.chance(oneIn: 4)
    let digit = hasIndicator ? String(column < 0 ? indent : step) : ""
    var source =
      (isLiteral ? "|" : ">") + (random.chance(oneIn: 2) ? digit + chomping : chomping + digit)
    source += random.pick(["", "", " ", " # c"]) + lineBreak
    var value = ""
    let lines = random.below(4)
    for line in 0..<lines {
      let blanks = line == 0 ? 0 : random.pick([0, 0, 1, 2])
      for _ in 0..<blanks {
        source += String(repeating: " ", count: random.below(indent + 1)) + lineBreak
      }
      let separator = isLiteral ? blanks + 1 : blanks
      if line > 0 { value += separator == 0 ? " " : String(repeating: "\n", count: separator) }
      let deeper = isLiteral && (line > 0 || hasIndicator) ? random.pick(["", "", "  ", "\t"]) : ""
      let text = deeper + random.pick(Self.firstWords + ["# x", "- y", "a: b", "\"q", "---"])
      source += String(repeating: " ", count: indent) + text + lineBreak
      value += text
    }
    let blanks = random.pick([0, 0, 1, 2])
    for _ in 0..<blanks {
      source += String(repeating: " ", count: random.below(indent)) + lineBreak
    }
    switch chomping {
    case "-": break
    case "+": value += String(repeating: "\n", count: blanks + (lines > 0 ? 1 : 0))
    default: value += lines > 0 ? "\n" : ""
    }
    writeScalar(isLiteral ? .literal : .folded, source, value: value, properties)
    isAfterBlockScalar = true
  }
}

extension String {
  /// Written and meant alike.
  fileprivate var twice: (String, String) { (self, self) }
}
