import SourceText
import TestSupport
import Testing

/// Edits are spliced all at once; every other byte stays.
@Suite("Text edits")
struct TextEditTests {
  private static func edit(_ range: Range<Int>, _ text: String) -> TextEdit {
    TextEdit(replacing: SourceRange(range), with: text)
  }

  private func apply(_ edits: [TextEdit], to text: String) throws -> String {
    String(decoding: try edits.applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test("replace, insert and remove, in any order")
  func replaceInsertRemove() throws {
    let edits = [
      Self.edit(8..<8, "!"), Self.edit(0..<1, "A"), Self.edit(3..<5, ""), Self.edit(2..<2, "é"),
    ]
    for shuffled in [edits, edits.reversed(), [edits[2], edits[0], edits[3], edits[1]]] {
      #expect(try apply(shuffled, to: "abcdefgh") == "Abécfgh!")
    }
  }

  @Test("no edits keep the bytes, valid or not")
  func noEdits() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0xFF, 0x00]
    #expect(try [TextEdit]().applied(to: bytes) == bytes)
    #expect(
      try [Self.edit(3..<3, "x")].applied(to: bytes) == [
        0xEF, 0xBB, 0xBF, 0x78, 0x0D, 0x0A, 0xFF, 0x00,
      ])
  }

  @Test("edits may touch end to start")
  func adjacent() throws {
    #expect(try apply([Self.edit(0..<2, "x"), Self.edit(2..<4, "y")], to: "abcd") == "xy")
    #expect(try apply([Self.edit(0..<2, "x"), Self.edit(2..<2, "y")], to: "abcd") == "xycd")
  }

  @Test(
    "edits whose order would matter are refused",
    arguments: [
      [edit(0..<2, "x"), edit(1..<3, "y")], [edit(0..<4, "x"), edit(1..<2, "y")],
      [edit(1..<1, "x"), edit(1..<1, "y")], [edit(0..<2, "x"), edit(0..<2, "x")],
      [edit(1..<1, "x"), edit(0..<2, "y")], [edit(1..<1, "x"), edit(1..<2, "y")],
    ])
  func overlapping(edits: [TextEdit]) {
    for edits in [edits, edits.reversed()] {
      let error = #expect(throws: TextEditError.self) { try edits.applied(to: Array("abcd".utf8)) }
      #expect(error?.code == .overlapping)
    }
  }

  @Test(
    "an edit past the end of the file is refused",
    arguments: [edit(5..<5, "x"), edit(3..<5, "x"), edit(9..<12, "")])
  func outOfBounds(edit: TextEdit) {
    let error = #expect(throws: TextEditError.self) { try [edit].applied(to: Array("abcd".utf8)) }
    #expect(error?.code == .outOfBounds && error?.edit == edit)
  }

  @Test("random edits equal one-by-one splicing from the back")
  func agreesWithNaiveSplicing() throws {
    var random = SeededRandom(seed: 5)
    for _ in 0..<2000 {
      let bytes = Array(random.text(upTo: 20).utf8)
      var edits: [TextEdit] = []
      var next = 0
      while next <= bytes.count, random.below(4) != 0 {
        let start = next + random.below(bytes.count - next + 1)
        let end = start + random.below(min(4, bytes.count - start) + 1)
        edits.append(Self.edit(start..<end, random.pick(["", "x", "日本"])))
        next = end + 1
      }
      var expected = bytes
      for edit in edits.reversed() {
        expected.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
      }
      edits.shuffle(using: &random)
      #expect(try edits.applied(to: bytes) == expected)
    }
  }
}
