import SourceText
import Testing
import YAMLTree

/// The documents of a stream and their markers.
@Suite("Documents")
struct DocumentTests {
  @Test(
    "no document", arguments: ["", "\n", "# only a comment\n", "\u{FEFF}", "\u{FEFF}# c", "  \n\n"])
  func none(yaml: String) throws {
    let stream = try YAMLStream(yaml)
    #expect(stream.documents.isEmpty && stream.duplicateKeys.isEmpty)
  }

  @Test("several documents, with and without markers")
  func several() throws {
    let stream = try YAMLStream("a: 1\n---\nb: 2\n...\n--- # c\n- c\n")
    #expect(stream.documents.map(\.startMarker) == [nil, SourceRange(5, 8), SourceRange(18, 21)])
    #expect(stream.documents.map(\.hasEndMarker) == [false, true, false])
    #expect(stream.documents.map { stream.slice(of: $0.root) } == ["a: 1", "b: 2", "- c"])
  }

  @Test("a document may be empty")
  func empty() throws {
    let stream = try YAMLStream("---\n---\n")
    #expect(stream.documents.count == 2)
    #expect(stream.documents.allSatisfy { stream.isAbsent($0.root) })
  }

  @Test("the start marker is the three dashes, directives left out")
  func directive() throws {
    let stream = try YAMLStream("%YAML 1.2\n---\na: 1\n")
    #expect(stream.documents.map(\.startMarker) == [SourceRange(10, 13)])
    let tags = try YAMLStream("# c\n%TAG !e! tag:e.example,2000:\n--- !e!x é\n")
    #expect(tags.documents.map(\.startMarker) == [SourceRange(33, 36)])
    #expect(tags.properties(of: tags.documents[0].root)?.tag == "tag:e.example,2000:x")
    #expect(tags.slices == ["é"])
  }

  @Test("three dashes at the margin end a block scalar")
  func markerInLiteral() throws {
    let stream = try YAMLStream("a: |\n  x\n---\n  y\n")
    #expect(stream.scalarTexts == ["a", "x\n", "y"])
    #expect(stream.ranges == [0..<9, 0..<1, 3..<9, 15..<16])
  }

  @Test("accessors of another kind of node give nothing")
  func otherKinds() throws {
    let stream = try YAMLStream("- a\n- {b: c}\n")
    let root = stream.documents[0].root
    let items = Array(stream.items(of: root))
    #expect(stream.pairs(of: root).first { _ in true } == nil)
    #expect(stream.value(of: root, forKey: "a") == nil)
    #expect(stream.items(of: items[1]).first { _ in true } == nil)
    #expect(stream.childCount(of: items[0]) == 0)
    #expect(stream.text(of: items[1]).isEmpty)
    #expect(stream.children(of: items[0]).first { _ in true } == nil)
  }

  @Test("a key is looked up by its value, the first of two wins")
  func lookup() throws {
    let stream = try YAMLStream("'it''s': 1\n\"\\u00e9\": 2\nk: 3\nk: 4\n")
    let root = stream.documents[0].root
    #expect(stream.value(of: root, forKey: "it's").map(stream.text(of:)) == "1")
    #expect(stream.value(of: root, forKey: "é").map(stream.text(of:)) == "2")
    #expect(stream.value(of: root, forKey: "k").map(stream.text(of:)) == "3")
    #expect(stream.value(of: root, forKey: "K") == nil)
    let values = stream.pairs(of: root).map(\.value)
    #expect(
      !stream.haveEqualText(values[2], values[3]) && stream.haveEqualText(values[2], values[2]))
  }
}
