import SourceText
import YAMLTree

/// Looks for what is to be hidden, wherever it stands in a file and however its keys are spelt.
struct SecretSearch {
  private static let fields = FormatSchema.annotations.fieldNames
  private static let sortedFields = fields.sorted()

  private let stream: YAMLStream
  private let bibliography: Bibliography
  private(set) var ranges: [SourceRange] = []
  /// What the keys met mean; most stand in a file often.
  private var meanings: [String: SecretKey?] = [:]

  /// O(file).
  init(_ stream: YAMLStream, _ bibliography: Bibliography) {
    self.stream = stream
    self.bibliography = bibliography
    if let root = stream.documents.first?.root { visit(root) }
  }

  /// Hides what is secret below a node, and returns whether it is the description of a confidential source or
  /// a citation of one.
  @discardableResult private mutating func visit(_ node: YAMLNode) -> Bool {
    for item in stream.items(of: node) { visit(item) }
    var isConfidential = false
    var isPrivate = false
    for (key, value) in stream.pairs(of: node) {
      let name = stream.text(of: key)
      switch meaning(of: name) {
      case .private?:
        isPrivate = true
        hide(value)
      case .confidential?: isConfidential = isConfidential || stream.isConfidential(value)
      case nil:
        if mayCite(name, value) { isConfidential = true }
        let isDescription = bibliography.confidential.contains(LocatedText(stream, key))
        let isHidden = visit(value)
        if isHidden || isDescription, isOwnWord(name) { hide(key) }
        // A second description with the id, which does not say that it is confidential.
        if isDescription, !isHidden, stream.kind(of: value) == .mapping { hide(value) }
      }
    }
    for (key, value) in stream.pairs(of: node) where isConfidential || isPrivate {
      let name = stream.text(of: key)
      if isConfidential, name != SecretKey.confidential.rawValue {
        hide(value)
        if isOwnWord(name) { hide(key) }
      }
      // A comma inside braces ends a value: what follows it became a key without one.
      if stream.isAbsent(value), stream.style(of: node) == .flow { hide(key) }
    }
    return isConfidential
  }

  private mutating func meaning(of key: String) -> SecretKey? {
    if let known = meanings[key] { return known }
    let meaning = SecretKey.meant(by: key)
    meanings[key] = .some(meaning)
    return meaning
  }

  /// Whether a value cites a confidential source, or may, its key being `source` or a slip of the pen for it.
  private func mayCite(_ key: String, _ value: YAMLNode) -> Bool {
    guard !bibliography.confidential.isEmpty || bibliography.isIncomplete else { return false }
    // `{source:id}` and `{source id}` are keys without a value.
    if stream.isAbsent(value) {
      return bibliography.confidential.contains { key.contains($0.string) }
    }
    guard stream.kind(of: value) != .mapping, key == "source" || !Self.fields.contains(key),
      NearestWord.suggestion(for: key, among: ["source"]) != nil
    else { return false }
    return stream.kind(of: value) == .sequence
      || bibliography.mayBeConfidential(LocatedText(stream, value))
  }

  /// Whether a key is a word of the desk's own, such as an id, and none of the format's, however spelt.
  private func isOwnWord(_ key: String) -> Bool {
    !Self.fields.contains(key)
      && NearestWord.misspelling(key, of: Self.sortedFields) == nil
  }

  private mutating func hide(_ node: YAMLNode) {
    let range = stream.range(of: node)
    var end = Int(range.upperBound)
    if stream.style(of: node) == .plain, stream.isCutByComment(node) {
      // Of text cut off by a number sign, the rest of the line is as private.
      let bytes = stream.source.bytes
      end =
        bytes[end...].firstIndex { $0 == Ascii.lineFeed || $0 == Ascii.carriageReturn }
        ?? bytes.count
    }
    // What begins with `&` or `!` lost its first word to an anchor or a tag.
    let start = stream.properties(of: node)?.start ?? range.lowerBound
    ranges.append(SourceRange(start, UInt32(end)))
  }
}
