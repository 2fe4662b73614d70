import SourceText

/// YAML with a place marked in it by hand: `a: «b»` is `a: b` with the range of `b`.
struct MarkedYAML {
  let bytes: [UInt8]
  /// What stood between the marks, in bytes.
  let range: Range<Int>

  init(_ marked: String) {
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
    bytes = Array(parts.joined().utf8)
    let start = parts[0].utf8.count
    range = start..<start + (parts.count > 1 ? parts[1].utf8.count : 0)
  }
}
