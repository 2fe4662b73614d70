import SourceText
import TestSupport
import Testing
import YAMLTree

/// What holds for the nodes of any file: children lie inside their parents, in order and apart.
@Suite("Structure of the tree")
struct NodeStructureTests {
  @Test("in the test suite", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
  func suite() {
    for test in SuiteCase.all {
      guard let stream = try? YAMLStream(test.yaml) else { continue }
      StructureCheck.check(stream, name: test.id)
    }
  }

  @Test("in generated files", arguments: 0..<10)
  func generated(block: Int) throws {
    for seed in 20_000 + block * 100..<20_000 + (block + 1) * 100 {
      StructureCheck.check(
        try YAMLStream(bytes: RandomYAML(seed: UInt64(seed)).bytes), name: "seed \(seed)")
    }
  }

  @Test("in libyaml's traps", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
  func traps() {
    let files = SharedData.files(in: "yaml-traps/inputs")
    #expect(files.count == 91)
    for (name, bytes) in files {
      do {
        StructureCheck.check(try YAMLStream(bytes: bytes), name: name)
      } catch {
        #expect(error.range.offsets.upperBound <= bytes.count, "\(name)")
        #expect(!error.message.isEmpty && !error.message.hasSuffix("."), "\(name)")
      }
    }
  }
}
