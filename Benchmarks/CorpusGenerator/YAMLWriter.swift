/// Writes the block styles of YAML that annotation files use, line by line.
struct YAMLWriter {
  private(set) var text = ""
  private var opensItem = false

  /// Lines of prose are broken so that they end before this column.
  private static let width = 100

  /// Makes the next line, which is indented by two more than the dash, a sequence's next item.
  mutating func beginItem() {
    opensItem = true
  }

  mutating func blankLine() {
    text += "\n"
  }

  mutating func line(_ content: String, indent: Int) {
    if opensItem {
      text += String(repeating: " ", count: indent - 2) + "- "
      opensItem = false
    } else {
      text += String(repeating: " ", count: indent)
    }
    text += content
    text += "\n"
  }

  /// `key: value` on one line, plain where that is safe, else in double quotes.
  mutating func field(_ key: String, _ value: String, indent: Int) {
    line("\(key): \(isSafePlain(value) ? value : doubleQuoted(value))", indent: indent)
  }

  /// `key: >-` with the text folded below.
  mutating func folded(_ key: String, _ value: String, indent: Int) {
    line("\(key): >-", indent: indent)
    for content in wrapped(value, width: Self.width - indent - 2) {
      line(content, indent: indent + 2)
    }
  }

  /// `key: "value"`, going on in the next lines where it is long.
  mutating func quoted(_ key: String, _ value: String, indent: Int) {
    let lines = wrapped("\(key): \(doubleQuoted(value))", width: Self.width - indent - 2)
    for (index, content) in lines.enumerated() {
      line(content, indent: index == 0 ? indent : indent + 2)
    }
  }

  /// `key: |` with the paragraphs below, blank lines between them.
  mutating func literal(_ key: String, paragraphs: [String], indent: Int) {
    line("\(key): |", indent: indent)
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { blankLine() }
      for content in paragraph.split(separator: "\n") {
        for piece in wrapped(String(content), width: Self.width - indent - 2) {
          line(piece, indent: indent + 2)
        }
      }
    }
  }
}

/// Whether a plain scalar would hold all of `value`, and no reader take it for something else.
///
/// Stricter than YAML: a letter must begin it, so that no indicator, number or date does.
func isSafePlain(_ value: String) -> Bool {
  guard let first = value.first, first.isLetter, value.last != ":" else { return false }
  return !value.contains(": ") && !value.contains(" #")
}

private func doubleQuoted(_ value: String) -> String {
  var result = "\""
  for character in value {
    if character == "\"" || character == "\\" { result += "\\" }
    result.append(character)
  }
  return result + "\""
}
