import JSONSchema
import SourceText
import YAMLTree

/// A published schema as the program holds it: compiled, and as text for its titles and examples.
struct FormatSchema: Sendable {
  /// The compiled schema.
  let schema: Schema
  /// The schema's own text.
  let stream: YAMLStream

  /// The schema of annotation files.
  static let annotations = FormatSchema(
    "annotations.schema.json", PackageResources.annotations_schema_json)
  /// The schema of `obelus.yaml`.
  static let project = FormatSchema("project.schema.json", PackageResources.project_schema_json)

  /// A schema of a house, which constrains its own keys beside ours.
  ///
  /// Throws ``SchemaError`` for what is no schema or refers to one that nobody knows.
  init(house stream: YAMLStream) throws(SchemaError) {
    let uri = "urn:obelus:house:\(stream.source.name)"
    var registry = try SchemaRegistry()
    try registry.add(Self.annotations.stream, uri: "urn:obelus:schema:annotations:1")
    try registry.add(stream, uri: uri)
    schema = try Schema(uri, in: registry, formats: .assertion)
    self.stream = stream
  }

  private init(_ name: String, _ json: [UInt8]) {
    do {
      stream = try YAMLStream(parsingJSON: SourceFile(name: name, bytes: json))
      var registry = SchemaRegistry(withoutMetaschema: ())
      try registry.add(stream, uri: name)
      schema = try Schema(name, in: registry, formats: .assertion)
    } catch {
      preconditionFailure(
        "the embedded schema \(name) is broken, which its tests rule out: \(error)")
    }
  }

  // MARK: Text

  /// The definition that a schema location is part of, such as `claim`; nil at the schema's root.
  static func definition(at location: String) -> String? {
    let parts = location.split(separator: "/")
    guard let index = parts.lastIndex(of: "$defs"), index + 1 < parts.count else { return nil }
    return String(parts[index + 1])
  }

  /// An example of a property, as YAML would write it; nil where the schema gives no plain one.
  func example(ofProperty name: String, in definition: String?) -> String? {
    guard let root = stream.documents.first?.root else { return nil }
    let owner = definition.flatMap { self.definition($0) } ?? root
    guard let properties = stream.value(of: owner, forKey: "properties"),
      let property = stream.pairs(of: properties).first(where: { stream.text(of: $0.key) == name })
    else { return nil }
    let reference = stream.value(of: property.value, forKey: "$ref").map { stream.text(of: $0) }
    let target = reference.flatMap(Self.definition).flatMap { self.definition($0) }
    for node in [property.value, target].compactMap({ $0 }) {
      guard let examples = stream.value(of: node, forKey: "examples"),
        let example = stream.items(of: examples).first(where: { stream.kind(of: $0) == .scalar })
      else { continue }
      return stream.text(of: example)
    }
    return nil
  }

  /// Whether the file itself has a property of this name.
  func isTopLevel(_ name: String) -> Bool {
    guard let root = stream.documents.first?.root,
      let properties = stream.value(of: root, forKey: "properties")
    else { return false }
    return stream.pairs(of: properties).contains { stream.text(of: $0.key) == name }
  }

  /// The definitions that have a property of this name.
  func definitions(withProperty name: String) -> [String] {
    guard let root = stream.documents.first?.root,
      let definitions = stream.value(of: root, forKey: "$defs")
    else { return [] }
    return stream.pairs(of: definitions).compactMap { key, value in
      guard let properties = stream.value(of: value, forKey: "properties") else { return nil }
      let has = stream.pairs(of: properties).contains { stream.text(of: $0.key) == name }
      return has ? stream.text(of: key) : nil
    }
  }

  /// The names of all properties of the definitions and of the file itself. O(schema).
  var fieldNames: Set<String> {
    guard let root = stream.documents.first?.root else { return [] }
    let definitions = stream.value(of: root, forKey: "$defs")
    let owners = [root] + (definitions.map { stream.pairs(of: $0).map(\.value) } ?? [])
    let properties = owners.compactMap { stream.value(of: $0, forKey: "properties") }
    return Set(properties.flatMap { stream.pairs(of: $0).map { stream.text(of: $0.key) } })
  }

  private func definition(_ name: String) -> YAMLNode? {
    guard let root = stream.documents.first?.root,
      let definitions = stream.value(of: root, forKey: "$defs")
    else { return nil }
    return stream.pairs(of: definitions).first { stream.text(of: $0.key) == name }?.value
  }
}
