import JSONSchema
import SourceText
import YAMLTree

extension SchemaWording {
  /// What is wrong with a value, and what to do about it.
  func invalidValue(_ violation: Violation) -> (message: String, help: String?) {
    let subject = subject(violation)
    switch violation.reason {
    case .type(let expected, let found): return wrongType(expected, found, violation)
    case .enumeration(let allowed): return wrongWord(allowed, violation)
    case .pattern, .format: return wrongForm(violation)
    case .bound(let keyword, let limit):
      if isDate(violation) { return wrongForm(violation) }
      let words =
        switch keyword {
        case "minimum": "at least"
        case "maximum": "at most"
        case "exclusiveMinimum": "more than"
        default: "less than"
        }
      return ("\(subject) must be \(words) \(limit)", nil)
    case .multipleOf(let divisor): return ("\(subject) must be a multiple of \(divisor)", nil)
    case .length(let count, let limit, let isTooLong):
      let limitWords = isTooLong ? "at most" : "at least"
      return ("\(subject) must have \(limitWords) \(limit) characters, not \(count)", nil)
    case .count(let count, let limit, let isTooMany):
      return (
        "\(subject) must have \(isTooMany ? "at most" : "at least") \(limit) entries, not \(count)",
        nil
      )
    case .notUnique: return ("this stands twice in \(subject)", "remove one of the two")
    case .contains: return ("\(subject) lacks an entry that must be there", nil)
    case .costlyPattern:
      return ("\(subject) cannot be checked: the schema's pattern takes too long on it", nil)
    default: return ("\(subject) is not allowed here", nil)
    }
  }

  // MARK: Types

  private func wrongType(
    _ expected: InstanceTypes, _ found: InstanceTypes, _ violation: Violation
  ) -> (String, String?) {
    let subject = subject(violation)
    if stream.isAbsent(violation.node) {
      if stream.isCutByComment(violation.node) {
        return (
          "\(subject) has no value: `#` begins a comment",
          blockScalar(
            "text that begins with a number sign", places.name(of: violation.node) ?? "key")
        )
      }
      return ("\(subject) has no value", "write one, or remove the key")
    }
    let words = Self.words(for: expected).joined(separator: " or ")
    let message = "\(subject) must be \(words), not \(foundWords(found, violation.node))"
    return (message, typeHelp(expected, found, violation))
  }

  private func typeHelp(
    _ expected: InstanceTypes, _ found: InstanceTypes, _ violation: Violation
  ) -> String? {
    let name = places.name(of: violation.node) ?? "key"
    let isFlow = stream.style(of: violation.node) == .flow
    if expected.contains(.string) {
      switch found {
      case .array where FormatSchema.definition(at: violation.schemaLocation) == "id":
        return "one id stands here; what concerns several is written several times"
      case .array:
        return blockScalar("text that begins with \(isFlow ? "a bracket" : "a hyphen")", name)
      case .object:
        return blockScalar(
          isFlow ? "text that begins with a brace" : "text that holds a colon", name)
      default:
        return
          "in quotation marks it is text: `\(name): \"\(stream.text(of: violation.node).abridged)\"`"
      }
    }
    if expected.contains(.array) { return "begin each item with `- `; an empty list is `[]`" }
    if expected.contains(.object) { return "write its keys on lines of their own, indented" }
    if expected.contains(.number) { return "write the bare number, such as 1200 or 3.5" }
    return nil
  }

  private func blockScalar(_ text: String, _ name: String) -> String {
    "\(text) must stand on the next line after `\(name): >-`, indented"
  }

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

  // MARK: Words and forms

  private func wrongWord(_ allowed: [String], _ violation: Violation) -> (String, String?) {
    let text = stream.text(of: violation.node)
    let words = allowed.map { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast()) : $0 }
    let message = "\(subject(violation)) cannot be `\(text.abridged)`"
    if let suggestion = NearestWord.suggestion(for: text, among: words) {
      return (message, "did you mean `\(suggestion)`?")
    }
    let list = words.map { "`\($0)`" }.joined(separator: ", ")
    return (message, words.count == 1 ? "write \(list)" : "use one of \(list)")
  }

  private func isDate(_ violation: Violation) -> Bool {
    FormatSchema.definition(at: violation.schemaLocation) == "date"
  }

  private func wrongForm(_ violation: Violation) -> (String, String?) {
    let text = stream.text(of: violation.node)
    if text.allSatisfy(\.isWhitespace) {
      return ("\(subject(violation)) is empty", "write something, or remove the key")
    }
    switch FormatSchema.definition(at: violation.schemaLocation) {
    case "date":
      return (
        "`\(text.abridged)` is not a date",
        text.contains("T")
          ? "a time needs an offset from UTC: 2021-10-19T15:00:00Z or 2021-10-19T17:00:00+02:00"
          : Self.day(from: text).map { "write \($0)" }
            ?? "write 2021, 2021-10, 2021-10-19 or 2021-10-19T15:00:00Z"
      )
    case "moment":
      return (
        "`\(text.abridged)` is not a moment",
        "write day, time and offset: 2021-10-22T06:00:00+02:00"
      )
    case "sha256":
      return ("this is not a SHA-256 digest", "it has 64 digits, 0 to 9 and a to f")
    case "url":
      return ("`\(text.abridged)` is not a web address", "it begins with https:// or http://")
    case "language":
      return ("`\(text.abridged)` is not a language tag", "write `en`, `fr` or `zh-Hant`")
    case "id", "reviewers", "sources":
      let id = Self.id(from: text)
      return (
        "`\(text.abridged)` is not an id",
        "an id is lower-case words with hyphens"
          + (id.isEmpty || id.count > 60 ? "" : ", such as `\(id)`")
      )
    default:
      let name = places.name(of: violation.node) ?? ""
      let owner = FormatSchema.definition(at: violation.schemaLocation)
      let example = schema.example(ofProperty: name, in: owner)
      return (
        "`\(text.abridged)` has not the form that \(subject(violation)) needs",
        example.map { "for example `\($0)`" }
      )
    }
  }

  /// The day that was plainly meant by `19.10.2021` or `2021-10-9`.
  private static func day(from text: String) -> String? {
    let parts = text.split(separator: text.contains(".") ? "." : "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, month, day) =
      text.contains(".") ? (parts[2], parts[1], parts[0]) : (parts[0], parts[1], parts[2])
    let padded = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let date = "\(year)-\(padded[0])-\(padded[1])"
    return ReviewDate(date) == nil ? nil : date
  }

  /// The id that was perhaps meant.
  private static func id(from text: String) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "-")
  }
}
