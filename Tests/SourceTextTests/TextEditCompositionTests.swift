import TestSupport
import Testing

@testable import SourceText

@Suite("Edits made one after the other, as one set") struct TextEditCompositionTests {
  private func edits(on count: Int, using random: inout SeededRandom) -> [TextEdit] {
    var edits: [TextEdit] = []
    var start = random.below(6)
    while start <= count {
      let end = min(count, start + random.below(5))
      let replacement = random.pick(["", "x", "yz", "four"])
      edits.append(TextEdit(replacing: SourceRange(start..<end), with: replacement))
      start = end + 1 + random.below(8)
    }
    return edits
  }

  @Test func compositionDoesWhatBothDo() throws {
    var random = SeededRandom(seed: 21)
    for _ in 0..<5_000 {
      let text = (0..<random.below(40)).map { _ in UInt8(97 + random.below(26)) }
      let first = edits(on: text.count, using: &random)
      let between = try first.applied(to: text)
      let second = edits(on: between.count, using: &random)
      let expected = try second.applied(to: between)
      let composed = first.followed(by: second)
      #expect(try composed.applied(to: text) == expected, "\(text) \(first) \(second)")
    }
  }

  @Test func noEditsChangeNothing() {
    let edit = TextEdit(replacing: SourceRange(3..<5), with: "new")
    #expect([edit].followed(by: []) == [edit])
    #expect([].followed(by: [edit]) == [edit])
    #expect([TextEdit]().followed(by: []).isEmpty)
  }
}
