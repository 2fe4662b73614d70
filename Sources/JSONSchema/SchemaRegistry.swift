import SourceText
package import YAMLTree

/// The schemas that may refer to one another, by URI. Nothing is ever fetched: what is not here is
/// unknown.
package struct SchemaRegistry: Sendable {
  /// A schema with an identifier of its own, and the names in it.
  struct Resource: Sendable {
    let uri: String
    let stream: YAMLStream
    let root: YAMLNode
    var anchors: [String: YAMLNode] = [:]
    var dynamicAnchors: [String: YAMLNode] = [:]
  }

  /// The draft that schemas are written in.
  package static let dialect = "https://json-schema.org/draft/2020-12/schema"

  private(set) var resources: [String: Resource] = [:]
  /// The URI of the resource whose root is this node.
  private var uris: [SchemaNode: String] = [:]

  /// A registry that knows nothing yet.
  package init(withoutMetaschema: Void) {}

  /// A registry that knows the metaschema of draft 2020-12.
  package init() throws(SchemaError) {
    for (uri, json) in Metaschema.documents {
      let source = SourceFile(name: uri, bytes: json)
      do {
        try add(YAMLStream(parsingJSON: source), uri: uri)
      } catch let error as SchemaError {
        throw error
      } catch {
        throw SchemaError("the built-in metaschema cannot be read", at: uri)
      }
    }
  }

  /// Adds the schema in `stream`, to be known by `uri` and by every identifier in it. O(size).
  package mutating func add(_ stream: YAMLStream, uri: String) throws(SchemaError) {
    guard let root = stream.documents.first?.root else {
      throw SchemaError("the schema is empty", at: uri)
    }
    add(stream, root, uri: uri)
  }

  /// Adds the schema at `node`. A schema without an identifier is known by `uri` only.
  package mutating func add(_ stream: YAMLStream, _ node: YAMLNode, uri: String) {
    let base = URIReference(uri).withoutFragment
    enter(stream, node, uri: base)
    scan(stream, node, resource: base)
    // A document that calls itself something else is known by both names.
    if let own = stream.string(of: node, forKey: "$id") {
      let uri = URIReference(own).resolved(against: URIReference(base)).withoutFragment
      if uri != base, let resource = resources[uri] { resources[base] = resource }
    }
  }

  private mutating func enter(_ stream: YAMLStream, _ node: YAMLNode, uri: String) {
    resources[uri] = Resource(uri: uri, stream: stream, root: node)
    uris[SchemaNode(stream, node)] = uri
  }

  /// Finds the identifiers and anchors in the schema at `node` and in its subschemas.
  private mutating func scan(_ stream: YAMLStream, _ node: YAMLNode, resource: String) {
    guard stream.kind(of: node) == .mapping else { return }
    var resource = resource
    if let id = stream.string(of: node, forKey: "$id") {
      resource = URIReference(id).resolved(against: URIReference(resource)).withoutFragment
      enter(stream, node, uri: resource)
    }
    if let anchor = stream.string(of: node, forKey: "$anchor") {
      resources[resource]?.anchors[anchor] = node
    }
    if let anchor = stream.string(of: node, forKey: "$dynamicAnchor") {
      resources[resource]?.anchors[anchor] = node
      resources[resource]?.dynamicAnchors[anchor] = node
    }
    for (key, value) in stream.pairs(of: node) {
      switch Keyword.subschemas[stream.text(of: key)] {
      case .schema: scan(stream, value, resource: resource)
      case .list: for item in stream.items(of: value) { scan(stream, item, resource: resource) }
      case .map:
        for (_, item) in stream.pairs(of: value) { scan(stream, item, resource: resource) }
      case nil: break
      }
    }
  }

  // MARK: References

  /// What a reference leads to.
  struct Target {
    let stream: YAMLStream
    let node: YAMLNode
    /// URI of the resource that the node is part of.
    let resource: String
    /// JSON pointer from the resource's root to the node.
    let pointer: String
    /// The name by which the reference finds a dynamic anchor; nil where it finds none.
    let dynamicAnchor: String?
  }

  /// What `reference` leads to, seen from the resource `base`. Nil where nothing is known by it.
  func target(of reference: String, from base: String) -> Target? {
    let uri = URIReference(reference).resolved(against: URIReference(base))
    guard let resource = resources[uri.withoutFragment] else { return nil }
    let fragment = uri.decodedFragment
    if fragment.isEmpty || fragment.hasPrefix("/") {
      return target(at: fragment, in: resource)
    }
    guard let node = resource.anchors[fragment] else { return nil }
    return Target(
      stream: resource.stream, node: node, resource: resource.uri, pointer: "#\(fragment)",
      dynamicAnchor: resource.dynamicAnchors[fragment] == nil ? nil : fragment)
  }

  /// Follows a JSON pointer (RFC 6901), which may lead into a resource inside this one.
  private func target(at pointer: String, in resource: Resource) -> Target? {
    let stream = resource.stream
    var node = resource.root
    var uri = resource.uri
    var path = ""
    for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = part.replacing("~1", with: "/").replacing("~0", with: "~")
      let next =
        stream.kind(of: node) == .sequence
        ? Int(name).flatMap { index in stream.items(of: node).dropFirst(index).first { _ in true } }
        : stream.pairs(of: node).first { stream.text(of: $0.key) == name }?.value
      guard let next else { return nil }
      node = next
      path += "/\(part)"
      if let inner = uris[SchemaNode(stream, node)] {
        uri = inner
        path = ""
      }
    }
    return Target(stream: stream, node: node, resource: uri, pointer: path, dynamicAnchor: nil)
  }

  /// URI of the resource whose root is this node.
  func uri(ofResourceAt node: YAMLNode, in stream: YAMLStream) -> String? {
    uris[SchemaNode(stream, node)]
  }
}

/// A node of some schema document, for looking up.
struct SchemaNode: Hashable, Sendable {
  private let stream: ObjectIdentifier
  private let node: YAMLNode

  init(_ stream: YAMLStream, _ node: YAMLNode) {
    self.stream = ObjectIdentifier(stream)
    self.node = node
  }
}

extension YAMLStream {
  /// The string under `key`; nil where there is none.
  func string(of mapping: YAMLNode, forKey key: StaticString) -> String? {
    guard let value = value(of: mapping, forKey: key), instanceTypes(of: value) == .string else {
      return nil
    }
    return text(of: value)
  }
}
