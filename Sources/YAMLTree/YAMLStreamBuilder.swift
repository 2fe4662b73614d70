import CLibYAML
import SourceText

/// Turns libyaml's events into the flat node array of a ``YAMLStream``.
///
/// libyaml's parser lives inside ``run()`` and nothing of it outlives that call.
struct YAMLStreamBuilder {
  /// A collection whose end has not been seen.
  private struct OpenCollection {
    var node: Int
    var childCount: UInt32 = 0
    /// Nodes that aliases inside it stand for.
    var aliasNodes = 0
    var anchor: String?
    /// Offset just past what opens it: its bracket, or nothing.
    var contentStart: UInt32
    /// Whether it stands in brackets.
    var isBracketed: Bool
  }

  /// What an anchor names.
  private struct Anchor {
    var node: Int
    /// Nodes a walk of it visits, aliases followed; nil while the node is still open.
    var expandedCount: Int?
  }

  private let source: SourceFile
  private let limits: YAMLLimits
  private(set) var nodes: [YAMLNodeRecord] = []
  private(set) var decoded: [UInt8] = []
  private(set) var properties: [YAMLNode: YAMLProperties] = [:]
  private(set) var documents: [YAMLStream.Document] = []
  private(set) var duplicateKeys: [YAMLStream.DuplicateKey] = []
  private(set) var offsets: CodePointOffsets

  private var open: [OpenCollection] = []
  private var anchors: [String: Anchor] = [:]
  private var aliasNodes = 0
  /// End of the last node that was finished, which is where an enclosing block collection ends.
  private var lastEnd: UInt32 = 0
  private var documentStart: SourceRange?
  private var documentRoot = 0

  init(source: SourceFile, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    offsets = CodePointOffsets(source.bytes, from: ByteOrderMark.length(in: source.bytes))
  }

  /// Reads the whole source.
  mutating func run() throws(YAMLError) {
    try checkSizeAndEncoding()
    nodes.reserveCapacity(source.bytes.count / 24)
    decoded.reserveCapacity(source.bytes.count / 2)
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw YAMLError(.limit, "there is not enough memory to read the file", at: SourceRange(0, 0))
    }
    defer { yaml_parser_delete(&parser) }
    // libyaml keeps the pointer that it is given: it must not outlive the closure's buffer.
    let result = source.bytes.withUnsafeBufferPointer { bytes -> Result<Void, YAMLError> in
      let origin = ByteOrderMark.length(in: source.bytes)
      let base = bytes.baseAddress.map { $0 + origin }
      // An empty array has no address, and libyaml insists on one.
      let empty: StaticString = ""
      yaml_parser_set_input_string(&parser, base ?? empty.utf8Start, bytes.count - origin)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return Result { () throws(YAMLError) in try consumeEvents(of: &parser, bytes) }
    }
    try result.get()
  }

  private func checkSizeAndEncoding() throws(YAMLError) {
    guard source.bytes.count <= limits.bytes else {
      throw YAMLError(
        .limit, "the file has \(source.bytes.count) bytes; the limit is \(limits.bytes)",
        at: SourceRange(0, 0), help: "split the file: one article may have several annotation files"
      )
    }
    if let encoding = ByteOrderMark.foreignEncoding(of: source.bytes) {
      throw YAMLError(
        .encoding, "the file is \(encoding), not UTF-8", at: SourceRange(0, 2),
        help: "save it as UTF-8")
    }
  }

  private mutating func consumeEvents(
    of parser: inout yaml_parser_t, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(YAMLError) {
    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(&parser, &event) == 1 else {
        throw YAMLError(
          parser, in: source, offsets: &offsets, lastNode: nodes.last,
          isInFlow: open.last?.isBracketed ?? false)
      }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_SCALAR_EVENT: addScalar(event, bytes)
      case YAML_MAPPING_START_EVENT:
        let data = event.data.mapping_start
        let style: YAMLStyle = data.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
        try openCollection(.mapping, style, event, anchor: data.anchor, tag: data.tag, bytes)
      case YAML_SEQUENCE_START_EVENT:
        let data = event.data.sequence_start
        let style: YAMLStyle = data.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
        try openCollection(.sequence, style, event, anchor: data.anchor, tag: data.tag, bytes)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: closeCollection(event, bytes)
      case YAML_ALIAS_EVENT: try addAlias(event)
      case YAML_DOCUMENT_START_EVENT: startDocument(event)
      case YAML_DOCUMENT_END_EVENT: endDocument(event)
      case YAML_STREAM_END_EVENT: return
      default: break
      }
    }
  }

  // MARK: Documents

  private mutating func startDocument(_ event: yaml_event_t) {
    // The event begins at the document's first directive, and ends with the marker.
    let end = range(of: event).upperBound
    documentStart =
      event.data.document_start.implicit == 0 ? SourceRange(end - min(3, end), end) : nil
    documentRoot = nodes.count
    anchors.removeAll(keepingCapacity: true)
  }

  private mutating func endDocument(_ event: yaml_event_t) {
    documents.append(
      YAMLStream.Document(
        root: YAMLNode(index: documentRoot), startMarker: documentStart,
        hasEndMarker: event.data.document_end.implicit == 0))
  }

  // MARK: Nodes

  private mutating func addScalar(_ event: yaml_event_t, _ bytes: UnsafeBufferPointer<UInt8>) {
    let scalar = event.data.scalar
    var record = YAMLNodeRecord(
      kind: .scalar, style: YAMLStyle(scalar.style), range: range(of: event))
    if scalar.anchor != nil || scalar.tag != nil {
      let range = record.range.offsets
      let start = NodeProperties.end(in: bytes, from: range.lowerBound, limit: range.upperBound)
      noteProperties(anchor: scalar.anchor, tag: scalar.tag, of: &record, nodeStart: UInt32(start))
    } else if record.range.isEmpty {
      record.range = placeOfAbsentValue(mark: Int(record.range.lowerBound), bytes)
    }
    let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let quotes = record.style == .singleQuoted || record.style == .doubleQuoted ? 1 : 0
    let slice = record.range.offsets.dropFirst(quotes).dropLast(quotes)
    if Bytes.areEqual(value, UnsafeBufferPointer(rebasing: bytes[slice])) {
      record.payload = SourceRange(slice)
    } else {
      record.isDecoded = true
      record.payload = SourceRange(decoded.count..<decoded.count + value.count)
      decoded.append(contentsOf: value)
    }
    finish(append(record), anchor: scalar.anchor)
  }

  private mutating func addAlias(_ event: yaml_event_t) throws(YAMLError) {
    let range = range(of: event)
    let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
    guard let anchor = anchors[name] else {
      throw YAMLError(
        .syntax, "this alias names an anchor that is not defined above", at: range,
        help: YAMLError.blockScalarHelp(for: "text that begins with `*`"))
    }
    guard let expandedCount = anchor.expandedCount else {
      throw YAMLError(
        .syntax, "this alias stands inside the node that it names", at: range,
        help: "write the value out")
    }
    aliasNodes += expandedCount
    guard aliasNodes <= limits.aliasNodes else {
      throw YAMLError(
        .limit, "aliases stand for more than \(limits.aliasNodes) nodes", at: range,
        help: "write the values out instead of nesting aliases")
    }
    if !open.isEmpty { open[open.count - 1].aliasNodes += expandedCount }
    var record = YAMLNodeRecord(kind: .alias, style: .plain, range: range)
    record.payload = SourceRange(UInt32(anchor.node), UInt32(anchor.node))
    finish(append(record), anchor: nil)
  }

  private mutating func openCollection(
    _ kind: YAMLKind, _ style: YAMLStyle, _ event: yaml_event_t,
    anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(YAMLError) {
    var record = YAMLNodeRecord(kind: kind, style: style, range: range(of: event))
    guard open.count < limits.depth else {
      throw YAMLError(
        .limit, "the file is nested more than \(limits.depth) levels deep", at: record.range,
        help: "lists and mappings inside each other make a level each; use fewer")
    }
    let opening = CollectionOpening(of: record, in: bytes)
    noteProperties(anchor: anchor, tag: tag, of: &record, nodeStart: opening.start)
    let node = append(record)
    let name = anchor.map { String(cString: $0) }
    if let name { anchors[name] = Anchor(node: node, expandedCount: nil) }
    open.append(
      OpenCollection(
        node: node, anchor: name, contentStart: opening.end, isBracketed: opening.isBracket))
  }

  private mutating func closeCollection(
    _ event: yaml_event_t, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let collection = open.removeLast()
    let node = collection.node
    nodes[node].payload = SourceRange(collection.childCount, collection.childCount)
    let start = nodes[node].range.lowerBound
    // A block collection's end mark is the start of the next token, past comments: it ends with its
    // last child. So does the pair of `[a: 1]`, a flow mapping without brackets.
    let end = collection.isBracketed ? range(of: event).upperBound : max(start, lastEnd)
    nodes[node].range = SourceRange(start, end)
    nodes[node].next = UInt32(nodes.count)
    if nodes[node].kind == .mapping {
      duplicateKeys += DuplicateKeys.find(inMappingAt: node, nodes, decoded, bytes)
    }
    if let name = collection.anchor {
      let count = nodes.count - node + collection.aliasNodes
      // The name may have been given to another node meanwhile: only the latest bearer counts.
      if anchors[name]?.node == node { anchors[name]?.expandedCount = count }
    }
    if !open.isEmpty { open[open.count - 1].aliasNodes += collection.aliasNodes }
    lastEnd = end
    if !open.isEmpty { open[open.count - 1].childCount += 1 }
  }

  private mutating func append(_ record: YAMLNodeRecord) -> Int {
    nodes.append(record)
    return nodes.count - 1
  }

  /// Ends a node without children.
  private mutating func finish(_ node: Int, anchor: UnsafePointer<UInt8>?) {
    nodes[node].next = UInt32(nodes.count)
    lastEnd = nodes[node].range.upperBound
    if !open.isEmpty { open[open.count - 1].childCount += 1 }
    if let anchor {
      anchors[String(cString: anchor)] = Anchor(node: node, expandedCount: 1)
    }
  }

  // MARK: Places

  private mutating func range(of event: yaml_event_t) -> SourceRange {
    let limit = UInt32(source.bytes.count)
    let start = offsets.byteOffset(ofCodePoint: event.start_mark.index)
    let end = offsets.byteOffset(ofCodePoint: event.end_mark.index)
    return SourceRange(min(start, limit), min(end, limit))
  }

  /// Records anchor and tag, and moves the start of the node's range past them to `nodeStart`.
  private mutating func noteProperties(
    anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?, of record: inout YAMLNodeRecord,
    nodeStart: UInt32
  ) {
    guard anchor != nil || tag != nil else { return }
    properties[YAMLNode(index: nodes.count)] = YAMLProperties(
      anchor: anchor.map { String(cString: $0) }, tag: tag.map { String(cString: $0) },
      start: record.range.lowerBound)
    record.hasProperties = true
    record.range = SourceRange(nodeStart, record.range.upperBound)
  }

  /// libyaml puts an absent value at the next token, which may be lines away.
  private func placeOfAbsentValue(
    mark: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> SourceRange {
    let before = max(lastEnd, documentStart?.upperBound ?? 0, open.last?.contentStart ?? 0)
    guard before < mark else { return SourceRange(mark..<mark) }
    let place = Separation.absentValue(in: bytes, after: Int(before), mark: mark)
    return SourceRange(place..<place)
  }
}

extension YAMLStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}
