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
          ? "write a time with its offset: 2021-10-19T15:00:00Z, or 2021-10-19T17:00:00+02:00"
          : Self.day(from: text).map { "write \($0)" }
            ?? "write 2021, 2021-10, 2021-10-19 or 2021-10-19T15:00:00Z"
      )
    case "moment":
      return (
        "`\(text.abridged)` is not a moment",
        "a time of day is needed: 2021-10-22T06:00:00+02:00"
      )
    case "sha256":
      return ("this is not a SHA-256 digest", "it has 64 digits, 0 to 9 and a to f")
    case "url":
      return ("`\(text.abridged)` is not a web address", AddressForm.help(for: text))
    case "path":
      return ("`\(text.abridged)` is not a path", "a path cannot hold U+0000: take it out")
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
