public import SourceText

/// The documents of one YAML file as a tree whose every node knows its bytes in the source.
///
/// Nodes lie in one flat array, each before its children, and hold byte ranges; a `String` is made
/// only when ``text(of:)`` asks for one. The stream is immutable.
@usableFromInline package final class YAMLStream: Sendable {
  /// One document of the stream.
  package struct Document: Hashable, Sendable {
    /// The document's node.
    package let root: YAMLNode
    /// Range of the `---` that opens it, directives left out; nil where the document begins without one.
    package let startMarker: SourceRange?
    /// Whether `...` ends it.
    package let hasEndMarker: Bool
  }

  /// A key that stands twice in one mapping. The values are equal byte for byte; the styles may differ.
  package struct DuplicateKey: Hashable, Sendable {
    package let first: YAMLNode
    package let second: YAMLNode
  }

  /// The file that was read.
  @usableFromInline package let source: SourceFile
  /// Its documents, in order; none for a file of comments only.
  package let documents: [Document]
  /// Keys that repeat an earlier key of their mapping, in the order of their ends.
  package let duplicateKeys: [DuplicateKey]
  /// U+0085, U+2028 and U+2029: line breaks to libyaml (YAML 1.1), text to YAML 1.2 and to editors.
  package let unusualLineBreaks: [SourceRange]

  /// Whether the file was read as JSON rather than as YAML.
  package let isJSON: Bool

  @usableFromInline let nodes: [YAMLNodeRecord]
  @usableFromInline let decoded: [UInt8]
  private let propertiesByNode: [YAMLNode: YAMLProperties]

  /// Reads all of `source`. O(n).
  ///
  /// Throws ``YAMLError`` for what is not UTF-8, not YAML 1.1/1.2 as libyaml reads it, names an
  /// undefined anchor, or exceeds a limit. Duplicate keys are no error here: see ``duplicateKeys``.
  package init(parsing source: SourceFile, limits: YAMLLimits = .standard) throws(YAMLError) {
    var builder = YAMLStreamBuilder(source: source, limits: limits)
    try builder.run()
    self.source = source
    documents = builder.documents
    duplicateKeys = builder.duplicateKeys
    unusualLineBreaks = builder.offsets.unusualLineBreaks
    nodes = builder.nodes
    decoded = builder.decoded
    propertiesByNode = builder.properties
    isJSON = false
  }

  init(reader: JSONReader) {
    source = reader.source
    documents = [Document(root: YAMLNode(index: 0), startMarker: nil, hasEndMarker: false)]
    duplicateKeys = reader.duplicateKeys
    unusualLineBreaks = []
    nodes = reader.nodes
    decoded = reader.decoded
    propertiesByNode = [:]
    isJSON = true
  }

  @inlinable func record(_ node: YAMLNode) -> YAMLNodeRecord { nodes[Int(node.index)] }

  /// The node itself, or what it is an alias of.
  @inlinable package func resolved(_ node: YAMLNode) -> YAMLNode {
    let record = record(node)
    return record.kind == .alias ? YAMLNode(index: Int(record.payload.lowerBound)) : node
  }

  /// What the node is.
  @inlinable package func kind(of node: YAMLNode) -> YAMLKind { record(node).kind }

  /// How the node is written; an alias counts as plain.
  @inlinable package func style(of node: YAMLNode) -> YAMLStyle { record(node).style }

  /// The node's bytes in the source: of a scalar with its quotation marks or block indicator, of a
  /// block collection up to the end of its last child. Anchor and tag are not part of it. An absent
  /// value is an empty range, just after the `:`, `-`, `?` or `---` that lacks it, or after a key that
  /// lacks its colon.
  @inlinable package func range(of node: YAMLNode) -> SourceRange { record(node).range }

  /// Where a node's own text stands, to point at: of a block scalar its lines without the indicator
  /// line, the indent of the first line and the last line break; of any other node ``range(of:)``.
  package func textRange(of node: YAMLNode) -> SourceRange {
    let record = record(node)
    guard record.style.isBlockScalar else { return record.range }
    let isSpace = { (offset: Int) in Ascii.isWhitespace(self.source.bytes[offset]) }
    let range = record.range.offsets
    let lineEnd = range.first {
      source.bytes[$0] == Ascii.lineFeed || source.bytes[$0] == Ascii.carriageReturn
    }
    guard let lineEnd, let start = (lineEnd..<range.upperBound).first(where: { !isSpace($0) }),
      let last = (start..<range.upperBound).last(where: { !isSpace($0) })
    else { return record.range }
    return SourceRange(start..<last + 1)
  }

  /// Whether an anchor or a tag precedes the node.
  @inlinable package func hasProperties(_ node: YAMLNode) -> Bool { record(node).hasProperties }

  /// Anchor and tag, where the node has one.
  package func properties(of node: YAMLNode) -> YAMLProperties? {
    record(node).hasProperties ? propertiesByNode[node] : nil
  }

  /// Whether the node is a plain scalar of no characters: `key:` with nothing after it.
  package func isAbsent(_ node: YAMLNode) -> Bool {
    let record = record(node)
    return record.kind == .scalar && record.style == .plain && record.range.isEmpty
  }

  /// Passes a scalar's value, decoded, as UTF-8 bytes. No bytes for a collection.
  @inlinable package func withUTF8<Result>(
    of node: YAMLNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let record = record(node)
    guard record.kind == .scalar else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let pass = { (bytes: UnsafeBufferPointer<UInt8>) in
      body(UnsafeBufferPointer(rebasing: bytes[record.payload.offsets]))
    }
    return record.isDecoded
      ? decoded.withUnsafeBufferPointer(pass) : source.bytes.withUnsafeBufferPointer(pass)
  }

  /// A scalar's value as a `String`; empty for a collection. O(length).
  package func text(of node: YAMLNode) -> String {
    withUTF8(of: node) { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether two scalars have the same value, byte for byte.
  package func haveEqualText(_ left: YAMLNode, _ right: YAMLNode) -> Bool {
    withUTF8(of: left) { left in withUTF8(of: right) { Bytes.areEqual(left, $0) } }
  }

  /// The type that YAML 1.2's core schema gives a scalar; `string` for anything quoted or tagged `!`.
  package func scalarType(of node: YAMLNode) -> YAMLScalarType {
    if let tag = properties(of: node)?.tag { return tag == "!" ? .string : .tagged(tag) }
    guard record(node).style == .plain else { return .string }
    return withUTF8(of: node) { YAMLScalarType(ofPlain: $0) }
  }
}
