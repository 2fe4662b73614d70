import SourceText
import YAMLTree

/// Reads the parts of a file's tree by the shape that they should have, and notes where they have not.
///
/// A part of the wrong shape reads as nil: what depends on it stays silent, and the rest is reviewed.
struct ShapeReader {
  let stream: YAMLStream
  private(set) var problems: [ShapeProblem] = []
  /// By mapping, the keys that seem to be there under a wrong name.
  private var misspelt: [YAMLNode: Set<String>] = [:]

  init(_ stream: YAMLStream) { self.stream = stream }

  // MARK: Scalars

  /// Any text under `key`; a number or `True` is text here, as it is written.
  mutating func label(_ key: StaticString, of mapping: YAMLNode) -> LocatedText? {
    guard let node = stream.value(of: mapping, forKey: key) else { return nil }
    return label(node, named: "\(key)")
  }

  /// Words under `key`, which every reader of YAML must take for words.
  mutating func text(_ key: StaticString, of mapping: YAMLNode) -> LocatedText? {
    guard let node = stream.value(of: mapping, forKey: key) else { return nil }
    return text(node, named: key)
  }

  /// Prose under `key`: words that may hold any character, a number sign among them.
  mutating func prose(_ key: StaticString, of mapping: YAMLNode) -> LocatedText? {
    guard let text = text(key, of: mapping) else { return nil }
    if stream.style(of: text.node) == .plain { noteComment(after: text.node) }
    return text
  }

  mutating func text(_ node: YAMLNode, named name: StaticString) -> LocatedText? {
    let text = label(node, named: "\(name)")
    guard let text else { return nil }
    if stream.style(of: node) == .plain { noteAmbiguity(of: node, named: name) }
    if text.isBlank {
      invalid(node, "\(name) is empty")
      return nil
    }
    return text
  }

  mutating func label(_ node: YAMLNode, named name: @autoclosure () -> String) -> LocatedText? {
    guard stream.kind(of: node) == .scalar else {
      invalid(node, "\(name()) must be text, not \(noun(for: node))")
      return nil
    }
    guard !stream.isAbsent(node) else {
      invalid(node, "\(name()) has no value")
      return nil
    }
    return LocatedText(stream, node)
  }

  mutating func date(_ key: StaticString, of mapping: YAMLNode) -> LocatedDate? {
    guard let text = label(key, of: mapping) else { return nil }
    if let date = text.withUTF8({ ReviewDate(utf8: Array($0)) }) {
      return LocatedDate(value: date, text: text)
    }
    invalid(
      text.node, "\"\(text)\" is not a date",
      help: "write 2021, 2021-10, 2021-10-19 or 2021-10-19T15:00:00Z")
    return nil
  }

  /// One of the words of an enumeration.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: LocatedText?, named name: StaticString, as type: Word.Type
  ) -> Word? {
    guard let text else { return nil }
    for word in Word.allCases where text.withUTF8({ $0.elementsEqual(word.rawValue.utf8) }) {
      return word
    }
    let words = Word.allCases.map(\.rawValue)
    let suggestion = NearestWord.suggestion(for: text.string, among: words)
    invalid(
      text.node, "\"\(text)\" is not a \(name)",
      help: suggestion.map { "did you mean `\($0)`?" }
        ?? "use one of \(words.map { "`\($0)`" }.joined(separator: ", "))")
    return nil
  }

  /// Whether a source is confidential: whatever is not plainly denied is.
  mutating func isConfidential(_ mapping: YAMLNode) -> Bool {
    guard let node = stream.value(of: mapping, forKey: "confidential") else { return false }
    if stream.scalarType(of: node) != .boolean {
      invalid(node, "confidential must be true or false")
    }
    return stream.isConfidential(node)
  }

  // MARK: Collections

  /// The items under `key`; none where there is nothing.
  mutating func list(_ key: StaticString, of mapping: YAMLNode) -> [YAMLNode] {
    guard let node = stream.value(of: mapping, forKey: key) else { return [] }
    guard stream.kind(of: node) == .sequence else {
      invalid(
        node, "\(key) must be a list, not \(noun(for: node))",
        help: "begin each item with `- `; an empty list is `[]`")
      return []
    }
    return Array(stream.items(of: node))
  }

  mutating func texts(_ key: StaticString, of mapping: YAMLNode) -> [LocatedText] {
    list(key, of: mapping).compactMap { text($0, named: key) }
  }

  /// The mapping under `key`, its keys checked against those known.
  mutating func mapping(
    _ key: StaticString, of parent: YAMLNode, keys: [StaticString]
  ) -> YAMLNode? {
    guard let node = stream.value(of: parent, forKey: key) else { return nil }
    return mapping(node, named: key, keys: keys)
  }

  mutating func mapping(
    _ node: YAMLNode, named name: StaticString, keys: [StaticString]
  ) -> YAMLNode? {
    guard isMapping(node, named: name) else { return nil }
    for (key, _) in stream.pairs(of: node) { check(key, of: node, among: keys, named: name) }
    return node
  }

  mutating func isMapping(_ node: YAMLNode, named name: StaticString) -> Bool {
    if stream.kind(of: node) == .mapping { return true }
    invalid(
      node, "\(name) must be a group of `key: value` lines, not \(noun(for: node))",
      help: "write its keys on lines of their own, indented")
    return false
  }

  /// Where to point when a mapping lacks something: its first key.
  func location(of node: YAMLNode) -> SourceLocation {
    let first = stream.pairs(of: node).first { _ in true }?.key ?? node
    return SourceLocation(stream.source, stream.textRange(of: first))
  }

  // MARK: Problems

  /// Whether `key` seems to be there under a wrong name, which is reported by itself.
  func isMisspelt(_ key: String, in node: YAMLNode) -> Bool {
    misspelt[node]?.contains(key) ?? false
  }

  /// Notes that `key` is missing, unless it is there or seems to be.
  mutating func require(
    _ key: StaticString, of node: YAMLNode, _ message: String, help: String? = nil
  ) {
    guard stream.value(of: node, forKey: key) == nil, !isMisspelt("\(key)", in: node) else {
      return
    }
    missing(message, in: node, help: help)
  }

  mutating func missing(_ message: String, in node: YAMLNode, help: String? = nil) {
    problems.append(
      ShapeProblem(
        kind: .missingField, message: message, help: help, range: location(of: node).range))
  }

  mutating func invalid(_ node: YAMLNode, _ message: String, help: String? = nil) {
    invalid(stream.textRange(of: node), message, help: help)
  }

  mutating func invalid(_ range: SourceRange, _ message: String, help: String? = nil) {
    problems.append(
      ShapeProblem(kind: .invalidValue, message: message, help: help, range: range))
  }

  private mutating func check(
    _ key: YAMLNode, of node: YAMLNode, among keys: [StaticString], named name: StaticString
  ) {
    let isKnown = stream.withUTF8(of: key) { bytes in
      keys.contains { Bytes.areEqual(bytes, $0) } || bytes.starts(with: "x-".utf8)
    }
    guard !isKnown else { return }
    let text = stream.text(of: key)
    let suggestion = NearestWord.suggestion(for: text, among: keys.map { "\($0)" })
    if let suggestion { misspelt[node, default: []].insert(suggestion) }
    problems.append(
      ShapeProblem(
        kind: .unknownField, message: "\(name) has no field `\(text)`",
        help: suggestion.map { "did you mean `\($0)`?" } ?? "a key of your own begins with `x-`",
        range: stream.textRange(of: key)))
  }

  private mutating func noteAmbiguity(of node: YAMLNode, named name: StaticString) {
    let isAmbiguous = stream.withUTF8(of: node) {
      YAMLScalarType(ofPlain: $0) != .string || YAMLScalarType.isReadOtherwise(byYAML11: $0)
    }
    guard isAmbiguous else { return }
    let text = stream.text(of: node)
    problems.append(
      ShapeProblem(
        kind: .ambiguousScalar,
        message: "plain \(text) is not text to every program that reads YAML",
        help: "write \(name): \"\(text)\"", range: stream.range(of: node)))
  }

  /// Notes the ` #` that cuts a plain scalar off: `We are #1` reads as `We are`.
  private mutating func noteComment(after node: YAMLNode) {
    guard let index = stream.comment(after: node) else { return }
    problems.append(
      ShapeProblem(
        kind: .commentInText, message: "the text ends here: ` #` begins a comment",
        help: "write the text on the next line after `>-`, indented",
        range: SourceRange(index..<index + 1)))
  }

  private func noun(for node: YAMLNode) -> String {
    switch stream.kind(of: node) {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    case .scalar: stream.isAbsent(node) ? "nothing" : "text"
    }
  }
}
