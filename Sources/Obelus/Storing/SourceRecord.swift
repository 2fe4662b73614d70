import SourceText
import YAMLTree

/// What is to be written into the description of a source. What stands there stays.
struct SourceRecord {
  /// The keys of a source, in the order in which files write them.
  private static let order = [
    "title", "url", "publisher", "published", "retrieved", "archive", "snapshot", "text", "sha256",
  ]

  private let described: DescribedSource
  private var edits: [YAMLEdit] = []
  private let node: YAMLNode

  /// Throws a refusal where the file does not describe the source, or in a way that cannot be read.
  init(of described: DescribedSource) throws(SnapshotStore.Refusal) {
    guard let node = described.node else {
      throw SnapshotStore.Refusal(message: "\(described.path) does not describe the source")
    }
    self.described = described
    self.node = node
    let source = described.source
    try check("retrieved", isRead: source.retrieved != nil)
    try check("snapshot", isRead: source.snapshot != nil)
    try check("text", isRead: source.text != nil)
    try check("sha256", isRead: source.sha256 != nil)
  }

  /// A value that breaks the format is not in the model, and must not be taken for one that is missing.
  private func check(_ key: StaticString, isRead: Bool) throws(SnapshotStore.Refusal) {
    let stream = described.source.id.stream
    guard !isRead, let value = stream.value(of: node, forKey: key) else { return }
    let place = stream.source.position(ofByte: Int(stream.range(of: value).lowerBound))
    throw SnapshotStore.Refusal(
      message: "\(described.path):\(place.line):\(place.column): the `\(key)` of "
        + "\(described.name) cannot be used: `obelus validate` says why")
  }

  /// Adds `key`.
  mutating func add(_ key: String, _ value: YAMLValue) {
    let before = Array(Self.order.prefix { $0 != key })
    let stream = described.source.id.stream
    edits.append(
      .insert(key: key, value, into: node, after: stream.key(of: node, last: before)))
  }

  /// The describing file with what was added; nil where that is nothing.
  func edited() throws(SnapshotStore.Refusal) -> [UInt8]? {
    if edits.isEmpty { return nil }
    let plan = described.source.id.stream.plan(edits)
    guard plan.refused.isEmpty else {
      throw SnapshotStore.Refusal(
        message:
          "\(described.path) cannot be edited without changing something else: nothing was stored")
    }
    return plan.result.source.bytes
  }
}
