import SourceText
import TestSupport
import YAMLTree

/// Random instances of a schema, as JSON, which is YAML too.
///
/// It knows the keywords that our schemas use. Where a string has a pattern, it takes one of the schema's
/// own examples, or a word that fits most patterns.
struct SchemaInstances {
  private let stream: YAMLStream
  private var random: SeededRandom

  init(of stream: YAMLStream, seed: UInt64) {
    self.stream = stream
    random = SeededRandom(seed: seed)
  }

  /// One instance.
  mutating func instance() throws -> String {
    guard let root = stream.documents.first?.root else { return "null" }
    return value(of: root, depth: 0)
  }

  private mutating func value(of schema: YAMLNode, depth: Int) -> String {
    if let reference = stream.value(of: schema, forKey: "$ref"),
      let target = definition(stream.text(of: reference))
    {
      return value(of: target, depth: depth)
    }
    if let constant = stream.value(of: schema, forKey: "const") { return json(constant) }
    if let words = stream.value(of: schema, forKey: "enum") {
      return json(random.pick(Array(stream.items(of: words))))
    }
    if let other = stream.value(of: schema, forKey: "else"),
      stream.value(of: schema, forKey: "type") == nil
    {
      return value(of: other, depth: depth)
    }
    switch type(of: schema) {
    case "object": return object(schema, depth)
    case "array": return array(schema, depth)
    case "integer": return "\(random.below(8_000) + 1_000)"
    case "number": return random.pick(["0", "14", "3.5", "-2", "1e3", "200"])
    case "boolean": return random.pick(["true", "false"])
    default: return string(schema)
    }
  }

  private mutating func object(_ schema: YAMLNode, _ depth: Int) -> String {
    var pairs: [String] = []
    let required = Set(items("required", of: schema).map { stream.text(of: $0) })
    for (key, property) in pairsOf("properties", schema) {
      let name = stream.text(of: key)
      let isWanted =
        required.contains(name) || ["id", "quote", "source", "from", "to"].contains(name)
      guard isWanted || random.below(depth < 2 ? 2 : 3) == 0 else { continue }
      pairs.append("\"\(name)\": \(value(of: property, depth: depth + 1))")
    }
    if let additional = stream.value(of: schema, forKey: "additionalProperties"),
      stream.kind(of: additional) == .mapping
    {
      for name in ["asia-desk", "b2"] where random.below(2) == 0 {
        pairs.append("\"\(name)\": \(value(of: additional, depth: depth + 1))")
      }
    }
    if random.below(4) == 0 { pairs.append("\"x-own\": [1, {\"a\": null}]") }
    return "{\(pairs.joined(separator: ", "))}"
  }

  private mutating func array(_ schema: YAMLNode, _ depth: Int) -> String {
    guard let item = stream.value(of: schema, forKey: "items") else { return "[]" }
    let count = random.below(3)
    return "[\((0..<count).map { _ in value(of: item, depth: depth + 1) }.joined(separator: ", "))]"
  }

  private mutating func string(_ schema: YAMLNode) -> String {
    let examples = items("examples", of: schema).filter { stream.kind(of: $0) == .scalar }
    return examples.isEmpty
      || random.below(4) == 0 && stream.value(of: schema, forKey: "pattern") == nil
      ? random.pick(["\"some words\"", "\"14\"", "\"é 台湾\"", "\"a: b # c\""])
      : json(random.pick(examples))
  }

  private mutating func type(of schema: YAMLNode) -> String {
    guard let type = stream.value(of: schema, forKey: "type") else { return "string" }
    let types = stream.kind(of: type) == .scalar ? [type] : Array(stream.items(of: type))
    return stream.text(of: random.pick(types))
  }

  // MARK: The schema's text

  private func definition(_ reference: String) -> YAMLNode? {
    guard let root = stream.documents.first?.root,
      let definitions = stream.value(of: root, forKey: "$defs")
    else { return nil }
    let name = reference.split(separator: "/").last
    return stream.pairs(of: definitions).first { stream.text(of: $0.key) == name ?? "" }?.value
  }

  private func items(_ key: StaticString, of node: YAMLNode) -> [YAMLNode] {
    stream.value(of: node, forKey: key).map { Array(stream.items(of: $0)) } ?? []
  }

  private func pairsOf(_ key: StaticString, _ node: YAMLNode) -> [(key: YAMLNode, value: YAMLNode)]
  {
    stream.value(of: node, forKey: key).map { Array(stream.pairs(of: $0)) } ?? []
  }

  private func json(_ node: YAMLNode) -> String { stream.source.text(in: stream.range(of: node)) }
}
