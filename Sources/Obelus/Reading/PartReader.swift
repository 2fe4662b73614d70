import SourceText
import YAMLTree

/// Reads the parts of a file's tree into the model.
///
/// What the schema refused reads as nil: what depends on it stays silent, and the rest is reviewed. What
/// the schema accepts can always be read.
struct PartReader {
  let stream: YAMLStream
  /// What the schema found.
  let faults: SchemaFaults
  /// Accidents that no schema sees: what YAML takes for something else than its author.
  private(set) var problems: [ShapeProblem] = []
  /// Whether an annotation has a private note.
  private(set) var hasPrivateNotes = false
  /// Values that the schema accepts and the model cannot hold: there should be none.
  private(set) var undecoded: [YAMLNode] = []
  /// Nodes whose anchor or tag was looked at: an alias brings a node here again.
  private var examined: Set<YAMLNode> = []
  /// What aliases stand for, once it was needed.
  private var aliasTargets: Set<YAMLNode>?

  init(_ stream: YAMLStream, _ faults: SchemaFaults) {
    self.stream = stream
    self.faults = faults
  }

  /// The value under `key`, unless the schema refused it.
  func value(_ key: StaticString, of mapping: YAMLNode) -> YAMLNode? {
    guard let node = stream.value(of: mapping, forKey: key) else { return nil }
    return faults.refused.isEmpty || !faults.refused.contains(node) ? node : nil
  }

  // MARK: Scalars

  /// Any scalar under `key`, as it is written: `True` and `3` are labels.
  mutating func label(_ key: StaticString, of mapping: YAMLNode) -> LocatedText? {
    value(key, of: mapping).flatMap { label($0) }
  }

  /// Words under `key`, which every reader of YAML must take for words.
  mutating func text(_ key: StaticString, of mapping: YAMLNode) -> LocatedText? {
    guard let text = label(key, of: mapping) else { return nil }
    if stream.style(of: text.node) == .plain { noteAmbiguity(of: text, named: key) }
    return text
  }

  /// Prose under `key`: words that may hold any character, a number sign among them.
  mutating func prose(_ key: StaticString, of mapping: YAMLNode) -> LocatedText? {
    guard let text = text(key, of: mapping) else { return nil }
    if stream.style(of: text.node) == .plain { noteComment(after: text.node) }
    return text
  }

  mutating func label(_ node: YAMLNode) -> LocatedText? {
    guard stream.kind(of: node) == .scalar, !stream.isAbsent(node) else {
      undecoded.append(node)
      return nil
    }
    if stream.hasProperties(node) { noteProperties(of: node) }
    return LocatedText(stream, node)
  }

  mutating func date(_ key: StaticString, of mapping: YAMLNode) -> LocatedDate? {
    guard let text = label(key, of: mapping) else { return nil }
    guard let date = text.withUTF8({ ReviewDate(utf8: $0) }) else {
      undecoded.append(text.node)
      return nil
    }
    return LocatedDate(value: date, text: text)
  }

  /// One of the words of an enumeration.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ key: StaticString, of mapping: YAMLNode, as type: Word.Type = Word.self
  ) -> Word? {
    guard let text = label(key, of: mapping) else { return nil }
    let word = Word.allCases.first { word in
      text.withUTF8 { $0.elementsEqual(word.rawValue.utf8) }
    }
    if word == nil { undecoded.append(text.node) }
    return word
  }

  /// Whether `true` stands under `key`.
  mutating func flag(_ key: StaticString, of mapping: YAMLNode) -> Bool {
    guard let text = label(key, of: mapping) else { return false }
    return text.string.lowercased() == "true"
  }

  /// A whole number under `key`; at most ``largestCount``.
  mutating func count(_ key: StaticString, of mapping: YAMLNode) -> Int? {
    value(key, of: mapping).flatMap { count($0) }
  }

  /// A whole number from 0 on, as YAML and JSON Schema know them: `2`, `2.0`, `0x2`, `0o2`.
  mutating func count(_ node: YAMLNode) -> Int? {
    guard let text = label(node)?.string else { return nil }
    let octal = text.hasPrefix("0o") ? Int(text.dropFirst(2), radix: 8).map(Double.init) : nil
    guard let number = octal ?? Double(text), number >= 0 else {
      undecoded.append(node)
      return nil
    }
    return Int(min(number, Double(Self.largestCount)))
  }

  /// More of anything than there is; sums and products of it still fit.
  static let largestCount = 1_000_000_000

  // MARK: Collections

  /// The parts in the list under `key`; none where there is nothing.
  mutating func list<Part>(
    _ key: StaticString, of mapping: YAMLNode, _ read: (YAMLNode, inout PartReader) -> Part?
  ) -> [Part] {
    guard let node = value(key, of: mapping) else { return [] }
    guard stream.kind(of: node) == .sequence else {
      undecoded.append(node)
      return []
    }
    var parts: [Part] = []
    parts.reserveCapacity(stream.childCount(of: node))
    for item in stream.items(of: node) where !faults.refused.contains(item) {
      if let part = read(item, &self) { parts.append(part) }
    }
    return parts
  }

  mutating func labels(_ key: StaticString, of mapping: YAMLNode) -> [LocatedText] {
    list(key, of: mapping) { $1.label($0) }
  }

  /// The part under `key`, which is a mapping.
  mutating func part<Part>(
    _ key: StaticString, of mapping: YAMLNode, _ read: (YAMLNode, inout PartReader) -> Part
  ) -> Part? {
    guard let node = value(key, of: mapping) else { return nil }
    guard stream.kind(of: node) == .mapping else {
      undecoded.append(node)
      return nil
    }
    return read(node, &self)
  }

  /// Whether parts under `key` were refused, or seem to stand under a misspelt key.
  func isIncomplete(_ key: StaticString, of mapping: YAMLNode) -> Bool {
    if faults.isEmpty { return false }
    if faults.isMisspelt("\(key)", in: mapping) { return true }
    guard let node = stream.value(of: mapping, forKey: key) else { return false }
    return faults.refused.contains(node)
      || stream.items(of: node).contains(where: faults.refused.contains)
  }

  /// Where to point when a mapping lacks something: its first key.
  func location(of node: YAMLNode) -> SourceLocation {
    SourceLocation(stream.source, stream.leadingRange(of: node))
  }

  mutating func notePrivateNote() { hasPrivateNotes = true }

  // MARK: Accidents

  private mutating func noteAmbiguity(of text: LocatedText, named name: StaticString) {
    guard text.withUTF8(YAMLScalarType.isReadOtherwise(byYAML11:)) else { return }
    problems.append(
      ShapeProblem(
        kind: .ambiguousScalar,
        message: "plain \(text.abridged) is not text to every program that reads YAML",
        help: "write \(name): \"\(text.abridged)\"", range: stream.range(of: text.node)))
  }

  /// Notes the ` #` that cuts a plain scalar off: `We are #1` reads as `We are`.
  private mutating func noteComment(after node: YAMLNode) {
    guard let index = stream.comment(after: node),
      !Suppression.isMarked(commentAt: index, in: stream.source.bytes)
    else { return }
    problems.append(
      ShapeProblem(
        kind: .commentInText, message: "the text ends here: ` #` begins a comment",
        help: "write the text on the next line after `>-`, indented",
        range: SourceRange(index..<index + 1)))
  }

  /// Notes an anchor that no alias uses, and a tag that is none of YAML's own: both were meant as words.
  private mutating func noteProperties(of node: YAMLNode) {
    guard examined.insert(node).inserted, let properties = stream.properties(of: node) else {
      return
    }
    if let anchor = properties.anchor, !isAliased(node) {
      notePropertyInText(
        .anchorInText, "&\(anchor)", "is an anchor, which no alias uses, and not part of the text",
        of: node)
    }
    if let tag = properties.tag, tag != "!", !tag.hasPrefix("tag:yaml.org,2002:") {
      notePropertyInText(.tagInText, tag, "is a tag and not part of the text", of: node)
    }
  }

  private mutating func notePropertyInText(
    _ kind: ShapeProblem.Kind, _ name: String, _ message: String, of node: YAMLNode
  ) {
    problems.append(
      ShapeProblem(
        kind: kind, message: "`\(name.abridged)` \(message)",
        help: "if it is a word of the text, write the text on the next line after `>-`, indented",
        range: stream.propertyRange(of: node, isTag: kind == .tagInText)))
  }

  private mutating func isAliased(_ node: YAMLNode) -> Bool {
    let targets = aliasTargets ?? stream.aliasTargets()
    aliasTargets = targets
    return targets.contains(node)
  }
}
