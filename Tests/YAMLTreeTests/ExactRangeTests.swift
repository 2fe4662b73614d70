import SourceText
import Testing
import YAMLTree

/// Every node is found again with the very bytes, and the value, that the generator wrote.
@Suite("Exact ranges")
struct ExactRangeTests {
  @Test("generated files are read as they were written", arguments: 0..<20)
  func readsAsWritten(block: Int) throws {
    for seed in block * 200..<(block + 1) * 200 {
      let written = RandomYAML(seed: UInt64(seed))
      let text = String(decoding: written.bytes, as: UTF8.self)
      guard let stream = try? YAMLStream(bytes: written.bytes) else {
        Issue.record(
          "seed \(seed) is refused: \(#expect(throws: YAMLError.self) { try YAMLStream(bytes: written.bytes) }?.message ?? "")\n\(text)"
        )
        return
      }
      let found = stream.visits.map { stream.written($0.node) }
      guard found != written.nodes else { continue }
      let index = zip(found, written.nodes).enumerated().first { $1.0 != $1.1 }?.offset
      let first = index.map { "\(written.nodes[$0])\nfound \(found[$0])" } ?? "a different count"
      Issue.record("seed \(seed): expected \(first)\n\(text.debugDescription)\n\(text)")
      return
    }
  }
}

extension YAMLStream {
  /// What the generator would have noted of a node.
  fileprivate func written(_ node: YAMLNode) -> WrittenNode {
    WrittenNode(
      kind: kind(of: node), style: style(of: node), range: range(of: node).offsets,
      value: kind(of: node) == .scalar ? text(of: node) : nil,
      properties: properties(of: node).map {
        WrittenProperties(anchor: $0.anchor, tag: $0.tag, start: $0.start)
      })
  }
}
