import SourceText
import TestSupport
import Testing
import YAMLTree

/// A node's range is exact if its bytes, put under a parent of the same indentation and in the same
/// kind of collection, are read as the same value again.
@Suite("Slices read on their own")
struct SliceReparseTests {
  @Test(
    "of every scalar of the test suite", .enabled(if: SharedData.isPresent, "\(SharedData.absence)")
  )
  func suite() {
    var count = 0
    for test in SuiteCase.all {
      guard let stream = try? YAMLStream(test.yaml) else { continue }
      count += check(stream, name: test.id)
    }
    #expect(count > 1000)
  }

  @Test("of every scalar of generated files", arguments: 0..<10)
  func generated(block: Int) throws {
    for seed in 10_000 + block * 200..<10_000 + (block + 1) * 200 {
      check(try YAMLStream(bytes: RandomYAML(seed: UInt64(seed)).bytes), name: "seed \(seed)")
    }
  }

  /// Checks all scalars; gives their number.
  @discardableResult
  private func check(_ stream: YAMLStream, name: String) -> Int {
    let scalars = stream.visits.filter {
      stream.kind(of: $0.node) == .scalar && !stream.isAbsent($0.node)
    }
    for visit in scalars {
      let slice = stream.slice(of: visit.node)
      let isBlockScalar = stream.style(of: visit.node).isBlockScalar
      let (text, isRoot) = synthetic(slice, visit, isBlockScalar: isBlockScalar)
      guard let again = try? YAMLStream(text), let root = again.documents.first?.root else {
        Issue.record("\(name): \(text.debugDescription) is refused")
        continue
      }
      guard let node = isRoot ? root : again.children(of: root).first(where: { _ in true }) else {
        Issue.record("\(name): \(text.debugDescription) has no node")
        continue
      }
      #expect(
        again.text(of: node) == stream.text(of: visit.node), "\(name): \(text.debugDescription)")
      #expect(again.style(of: node) == stream.style(of: visit.node), "\(name)")
      #expect(again.slice(of: node) == slice, "\(name)")
    }
    return scalars.count
  }

  /// `slice` under a parent like the one it has, and whether it is the document's root there.
  private func synthetic(
    _ slice: String, _ visit: YAMLStream.Visit, isBlockScalar: Bool
  ) -> (text: String, isRoot: Bool) {
    if visit.isInFlow { return ("[\(slice),]", false) }
    guard let column = visit.blockColumn else { return ("--- \(slice)", true) }
    let indent = String(repeating: " ", count: column)
    if visit.isKey, !isBlockScalar, !slice.contains(where: \.isNewline) {
      return (indent + slice + ": value", false)
    }
    return (indent + "- " + slice, false)
  }
}
