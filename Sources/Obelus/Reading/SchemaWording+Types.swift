import JSONSchema
import SourceText
import YAMLTree

/// Values of the wrong type: mostly text that YAML takes for something else.
extension SchemaWording {
  func wrongType(
    _ expected: InstanceTypes, _ found: InstanceTypes, _ violation: Violation
  ) -> (String, String?) {
    let subject = subject(violation)
    if stream.isAbsent(violation.node) {
      return stream.isCutByComment(violation.node)
        ? (
          "\(subject) has no value: `#` begins a comment",
          safePlace(for: "text that begins with a number sign", violation)
        ) : ("\(subject) has no value", absenceHelp(violation))
    }
    let words = Self.words(for: expected).joined(separator: " or ")
    let message = "\(subject) must be \(words), not \(foundWords(found, violation.node))"
    return (message, typeHelp(expected, found, violation))
  }

  private func absenceHelp(_ violation: Violation) -> String {
    places.name(of: violation.node) == "quote"
      ? "write the article's words on the next line after `quote: >-`, indented"
      : "write one, or remove the key"
  }

  private func typeHelp(
    _ expected: InstanceTypes, _ found: InstanceTypes, _ violation: Violation
  ) -> String? {
    if expected.contains(.string) { return textHelp(found, violation) }
    if expected.contains(.array) { return listHelp(found, violation) }
    if expected.contains(.object) {
      return found == .array
        ? "remove the `- `: only items of a list begin with it"
        : "write its keys on lines of their own, indented"
    }
    if expected.contains(.number) { return numberHelp(violation) }
    return expected == .boolean ? "write `true` or `false`" : nil
  }

  private func textHelp(_ found: InstanceTypes, _ violation: Violation) -> String {
    let isFlow = stream.style(of: violation.node) == .flow
    switch found {
    case .array where FormatSchema.definition(at: violation.schemaLocation) == "id":
      return "one id stands here; what concerns several is written several times"
    case .array:
      return safePlace(for: "text that begins with \(isFlow ? "a bracket" : "a hyphen")", violation)
    case .object:
      return safePlace(
        for: isFlow ? "text that begins with a brace" : "text that holds a colon", violation)
    default:
      let name = places.name(of: violation.node) ?? "key"
      let text = stream.text(of: violation.node).abridged
      return "in quotation marks it is text: `\(name.abridged): \"\(text)\"`"
    }
  }

  private func listHelp(_ found: InstanceTypes, _ violation: Violation) -> String {
    switch (places.name(of: violation.node), found) {
    case ("evidence", .string):
      "write `- url:` and the address below `evidence:`, or `- source:` and a source's id"
    case (_, .string):
      "one item is a list, too: `[\(stream.text(of: violation.node).abridged)]`"
    case (_, .object): "begin the first line of each item with `- `"
    default: "begin each item with `- `; an empty list is `[]`"
    }
  }

  private func numberHelp(_ violation: Violation) -> String {
    let digits = stream.text(of: violation.node).filter { $0 != "," && $0 != " " }
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
      ? "write \(digits.abridged)" : "write the bare number, such as 1200 or 3.5"
  }

  /// Where text that YAML takes for something else is safe: in quotation marks inside brackets and in
  /// lists, else in a block scalar.
  private func safePlace(for text: String, _ violation: Violation) -> String {
    let parent = places.parent(of: violation.node)
    let isItem = parent.map { stream.kind(of: $0) == .sequence } ?? false
    if isItem || parent.map({ stream.style(of: $0) == .flow }) ?? false {
      return "put \(text) in quotation marks"
    }
    let name = places.name(of: violation.node) ?? "key"
    return "\(text) must stand on the next line after `\(name.abridged): >-`, indented"
  }

  // MARK: Words

  private static func words(for types: InstanceTypes) -> [String] {
    var words: [String] = []
    if types.contains(.string) { words.append("text") }
    if types.contains(.number) {
      words.append("a number")
    } else if types.contains(.integer) {
      words.append("a whole number")
    }
    if types.contains(.boolean) { words.append("true or false") }
    if types.contains(.array) { words.append("a list") }
    if types.contains(.object) { words.append("a group of `key: value` lines") }
    if types.contains(.null) { words.append("nothing") }
    return words
  }

  private func foundWords(_ types: InstanceTypes, _ node: YAMLNode) -> String {
    switch types {
    case .string: "text"
    case .array: "a list"
    case .object: "a group of `key: value` lines"
    case .null: "nothing"
    case .boolean: "the truth value \(stream.text(of: node).abridged)"
    default: "the number \(stream.text(of: node).abridged)"
    }
  }
}
