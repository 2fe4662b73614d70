import SourceText
import YAMLTree

extension YAMLStream {
  convenience init(_ text: String) throws(YAMLError) { try self.init(bytes: Array(text.utf8)) }

  convenience init(bytes: [UInt8], limits: YAMLLimits = .standard) throws(YAMLError) {
    try self.init(parsing: SourceFile(name: "test.yaml", bytes: bytes), limits: limits)
  }

  /// A node and what stands around it.
  struct Visit {
    let node: YAMLNode
    let parent: YAMLNode?
    /// Whether `[` or `{` encloses it.
    let isInFlow: Bool
    /// Column, in scalars and from 0, of the innermost block collection around it; nil for none.
    let blockColumn: Int?
    /// Whether it is a key of a mapping.
    var isKey = false
  }

  /// Every node of every document, each before its children.
  var visits: [Visit] {
    var found: [Visit] = []
    for document in documents {
      walk(Visit(node: document.root, parent: nil, isInFlow: false, blockColumn: nil), &found)
    }
    return found
  }

  private func walk(_ visit: Visit, _ found: inout [Visit]) {
    found.append(visit)
    guard kind(of: visit.node) == .mapping || kind(of: visit.node) == .sequence else { return }
    let isFlow = style(of: visit.node) == .flow
    let start = source.position(ofByte: Int(range(of: visit.node).lowerBound))
    for (index, child) in children(of: visit.node).enumerated() {
      let inside = Visit(
        node: child, parent: visit.node, isInFlow: visit.isInFlow || isFlow,
        blockColumn: isFlow ? visit.blockColumn : start.column - 1,
        isKey: kind(of: visit.node) == .mapping && index % 2 == 0)
      walk(inside, &found)
    }
  }

  /// The bytes of a node in the source, as text.
  func slice(of node: YAMLNode) -> String { source.text(in: range(of: node)) }

  /// Ranges of all nodes in the order of the file.
  var ranges: [Range<Int>] { visits.map { range(of: $0.node).offsets } }

  /// Source of all nodes in the order of the file.
  var slices: [String] { visits.map { slice(of: $0.node) } }

  /// Values of all scalars in the order of the file.
  var scalarTexts: [String] {
    visits.filter { kind(of: $0.node) == .scalar }.map { text(of: $0.node) }
  }

  /// Where a node begins, its anchor and tag included.
  func outerStart(of node: YAMLNode) -> Int {
    Int(properties(of: node)?.start ?? range(of: node).lowerBound)
  }
}
