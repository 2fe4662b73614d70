import YAMLTree

/// Turns schemas into checks, each once, following references with a list of work rather than by
/// recursion.
struct SchemaCompiler {
  /// A schema whose number is given and whose checks are not.
  private struct Pending {
    let number: Int
    let resource: Int
    let context: SchemaContext
  }

  let registry: SchemaRegistry
  let formats: Schema.FormatBehaviour
  private(set) var schemas: [CompiledSchema?] = []
  private(set) var dynamicAnchors: [String: [Int: Int]] = [:]

  private var numbers: [SchemaNode: Int] = [:]
  private var resourceNumbers: [String: Int] = [:]
  private var vocabularies: [String: Keyword.Vocabularies] = [:]
  private var pending: [Pending] = []

  init(registry: SchemaRegistry, formats: Schema.FormatBehaviour) {
    self.registry = registry
    self.formats = formats
  }

  /// Compiles the schema known as `uri`, and returns its number.
  mutating func compile(_ uri: String) throws(SchemaError) -> Int {
    guard let target = registry.target(of: uri, from: uri) else {
      throw SchemaError("no schema is known by this name", at: uri)
    }
    let root = try number(of: target)
    while let next = pending.popLast() {
      var keywords = KeywordCompiler(context: next.context)
      try keywords.run(&self)
      schemas[next.number] = CompiledSchema(
        resource: next.resource, location: next.context.location, checks: keywords.checks,
        tracksChildren: keywords.tracksChildren)
    }
    return root
  }

  /// The number of what a reference leads to.
  mutating func number(of target: SchemaRegistry.Target) throws(SchemaError) -> Int {
    try number(
      of: SchemaContext(
        stream: target.stream, node: target.node, resource: target.resource,
        pointer: target.pointer, vocabularies: .standard))
  }

  /// The number of a schema, which is put on the list of work where it is new.
  mutating func number(of context: SchemaContext) throws(SchemaError) -> Int {
    let key = SchemaNode(context.stream, context.node)
    if let known = numbers[key] { return known }
    var context = context
    if let uri = registry.uri(ofResourceAt: context.node, in: context.stream) {
      context.resource = uri
      context.pointer = ""
    }
    let resource = try resourceNumber(of: context.resource)
    // Entering a resource compiles its dynamic anchors, of which this schema may be one.
    if let known = numbers[key] { return known }
    context.vocabularies = vocabularies[context.resource] ?? .standard
    let number = schemas.count
    numbers[key] = number
    schemas.append(nil)
    pending.append(Pending(number: number, resource: resource, context: context))
    return number
  }

  /// The number of a resource. Its dynamic anchors are compiled with it: a reference elsewhere may find
  /// them when the resource is entered.
  private mutating func resourceNumber(of uri: String) throws(SchemaError) -> Int {
    if let known = resourceNumbers[uri] { return known }
    let number = resourceNumbers.count
    resourceNumbers[uri] = number
    guard let resource = registry.resources[uri] else { return number }
    vocabularies[uri] = try vocabularies(of: resource)
    for (name, node) in resource.dynamicAnchors.sorted(by: { $0.key < $1.key }) {
      let context = SchemaContext(
        stream: resource.stream, node: node, resource: uri, pointer: "#\(name)",
        vocabularies: .standard)
      dynamicAnchors[name, default: [:]][number] = try self.number(of: context)
    }
    return number
  }

  /// The vocabularies that the metaschema of a resource names.
  private func vocabularies(
    of resource: SchemaRegistry.Resource
  ) throws(SchemaError) -> Keyword.Vocabularies {
    guard let dialect = resource.stream.string(of: resource.root, forKey: "$schema"),
      URIReference(dialect).withoutFragment != SchemaRegistry.dialect
    else { return .standard }
    guard let metaschema = registry.resources[URIReference(dialect).withoutFragment] else {
      throw SchemaError(
        "the schema is written in \(dialect); draft 2020-12 is read", at: "\(resource.uri)#/$schema"
      )
    }
    guard
      let named = metaschema.stream.value(of: metaschema.root, forKey: "$vocabulary")
    else { return .standard }
    var vocabularies: Keyword.Vocabularies = []
    for (key, value) in metaschema.stream.pairs(of: named) {
      let uri = metaschema.stream.text(of: key)
      if let vocabulary = Keyword.Vocabularies(uri: uri) {
        vocabularies.formUnion(vocabulary)
      } else if metaschema.stream.text(of: value) == "true" {
        throw SchemaError("the vocabulary \(uri) is required and not known", at: metaschema.uri)
      }
    }
    return vocabularies
  }
}

/// A schema and where it stands.
struct SchemaContext {
  let stream: YAMLStream
  let node: YAMLNode
  /// URI of the resource that it is part of.
  var resource: String
  /// JSON pointer from the resource's root.
  var pointer: String
  /// The vocabularies whose keywords count.
  var vocabularies: Keyword.Vocabularies

  /// The URI with the pointer as fragment.
  var location: String { pointer.hasPrefix("#") ? resource + pointer : "\(resource)#\(pointer)" }

  /// The same place, one step further down.
  func child(_ node: YAMLNode, _ keyword: String, _ part: String? = nil) -> SchemaContext {
    var child = SchemaContext(
      stream: stream, node: node, resource: resource, pointer: "\(pointer)/\(keyword)",
      vocabularies: vocabularies)
    if let part {
      child.pointer += "/" + part.replacing("~", with: "~0").replacing("/", with: "~1")
    }
    return child
  }
}
