import SourceText
import Testing
import YAMLTree

/// Ranges of all nodes, each collection before its children, written down by hand in bytes.
@Suite("Node ranges")
struct NodeRangeTests {
  @Test("libyaml's marks count code points, ranges count bytes")
  func nonAscii() throws {
    let stream = try YAMLStream("é: ü # ñ\nkey: 日本 # c\n😀: x\n\"q\u{301}\": y\n")
    #expect(
      stream.ranges == [0..<44, 0..<2, 4..<6, 12..<15, 17..<23, 28..<32, 34..<35, 36..<41, 43..<44])
    #expect(stream.scalarTexts == ["é", "ü", "key", "日本", "😀", "x", "q\u{301}", "y"])
  }

  @Test("a byte order mark at the start counts in offsets and in nothing else")
  func byteOrderMark() throws {
    let stream = try YAMLStream("\u{FEFF}a: é\nb: 2\n")
    #expect(stream.ranges == [3..<13, 3..<4, 6..<8, 9..<10, 12..<13])
  }

  @Test("a second byte order mark is passed over, one inside text belongs to it")
  func moreByteOrderMarks() throws {
    #expect(try YAMLStream("\u{FEFF}\u{FEFF}a: 1\n").ranges == [6..<10, 6..<7, 9..<10])
    let middle = try YAMLStream("a: x\u{FEFF}y\n")
    #expect(middle.ranges == [0..<8, 0..<1, 3..<8])
    #expect(middle.scalarTexts == ["a", "x\u{FEFF}y"])
    let second = try YAMLStream("a: 1\n---\n\u{FEFF}b: 2\n")
    #expect(second.ranges == [0..<4, 0..<1, 3..<4, 12..<16, 12..<13, 15..<16])
  }

  @Test("CRLF: values have LF, ranges the file's bytes")
  func crlf() throws {
    let stream = try YAMLStream("a: 1\r\nb: |\r\n  x\r\n  y\r\nc: \"p\r\n  q\"\r\n")
    #expect(stream.ranges == [0..<33, 0..<1, 3..<4, 6..<7, 9..<22, 22..<23, 25..<33])
    #expect(stream.scalarTexts == ["a", "1", "b", "x\ny\n", "c", "p q"])
    #expect(stream.unusualLineBreaks.isEmpty)
  }

  @Test("a lone CR is a line break")
  func loneCarriageReturn() throws {
    #expect(try YAMLStream("a: 1\rb: 2\r").ranges == [0..<9, 0..<1, 3..<4, 5..<6, 8..<9])
  }

  @Test("a block collection ends with its last child, not past the comments after it")
  func blockCollectionEnd() throws {
    let mapping = try YAMLStream("a:\n  x: 1\n  # c1\n\n# c2\nb: 2\n")
    #expect(mapping.ranges == [0..<27, 0..<1, 5..<9, 5..<6, 8..<9, 23..<24, 26..<27])
    let sequence = try YAMLStream("a:\n- 1\n- 2  # t\n\n# c\nb: 3\n")
    #expect(sequence.ranges == [0..<25, 0..<1, 3..<10, 5..<6, 9..<10, 21..<22, 24..<25])
  }

  @Test("an absent value has no bytes and stands right after the sign that lacks it")
  func absentValues() throws {
    let block = try YAMLStream("a:\nb: # c\nc: !!str\nd: &x\ne: \"\"\n")
    #expect(
      block.ranges == [
        0..<30, 0..<1, 2..<2, 3..<4, 5..<5, 10..<11, 18..<18, 19..<20, 24..<24, 25..<26, 28..<30,
      ])
    #expect(try YAMLStream("-\n# c\n-\n").ranges == [0..<7, 1..<1, 7..<7])
    #expect(try YAMLStream("? a\n\n# c\n? b\n").ranges == [0..<12, 2..<3, 3..<3, 11..<12, 12..<12])
    #expect(
      try YAMLStream("{a , b:   , c: # d:\n }").ranges == [
        0..<22, 1..<2, 2..<2, 5..<6, 7..<7, 12..<13, 14..<14,
      ])
    #expect(try YAMLStream("--- # c\n---\n").ranges == [3..<3, 11..<11])
  }

  @Test("a node begins after its anchor and tag")
  func properties() throws {
    let stream = try YAMLStream("a: &x !!str foo\nb: !t\n  k: v\nc: &y\n  - 1\n")
    #expect(
      stream.ranges == [
        0..<40, 0..<1, 12..<15, 16..<17, 24..<28, 24..<25, 27..<28, 29..<30, 37..<40, 39..<40,
      ])
    let foo = try #require(stream.value(of: stream.documents[0].root, forKey: "a"))
    let properties = try #require(stream.properties(of: foo))
    #expect(
      properties.anchor == "x" && properties.tag == "tag:yaml.org,2002:str" && properties.start == 3
    )
  }

  @Test("properties of a collection and of its first key are told apart")
  func propertiesOfFirstKey() throws {
    let stream = try YAMLStream("a: &m\n  &k key: v\nb: !s\n- &i [x]\n")
    #expect(
      stream.slices == [
        "a: &m\n  &k key: v\nb: !s\n- &i [x]", "a", "&k key: v", "key", "v", "b", "- &i [x]", "[x]",
        "x",
      ])
  }

  @Test("an anchor ends where libyaml ends it")
  func anchorEnd() throws {
    #expect(
      try YAMLStream("k: &an:chor value\n").slices == ["k: &an:chor value", "k", ":chor value"])
    #expect(try YAMLStream("[&a-b_1 x, !t,&c]").slices == ["[&a-b_1 x, !t,&c]", "x", "", ""])
    #expect(try YAMLStream("- !<tag:x,y> z\n- &a # c\n  d\n").slices.suffix(2) == ["z", "d"])
  }

  @Test("brackets close a flow collection; a single pair ends with its value")
  func flow() throws {
    let stream = try YAMLStream("a: {x: 1, y: [1, 2]} # c\nb: [ a: 1 ]\n")
    #expect(
      stream.slices == [
        "a: {x: 1, y: [1, 2]} # c\nb: [ a: 1 ]", "a", "{x: 1, y: [1, 2]}", "x", "1", "y", "[1, 2]",
        "1", "2", "b", "[ a: 1 ]", "a: 1", "a", "1",
      ])
    #expect(
      try YAMLStream("[{a: 1}: 2 , {b} : [c] ]").slices == [
        "[{a: 1}: 2 , {b} : [c] ]", "{a: 1}: 2", "{a: 1}", "a", "1", "2", "{b} : [c]", "{b}", "b",
        "", "[c]", "c",
      ])
    #expect(try YAMLStream("[ ? a ]").slices == ["[ ? a ]", "? a", "a", ""])
  }

  @Test("a block scalar reaches to its last line break, its text range from first to last word")
  func blockScalars() throws {
    let yaml = "a: | # c\n    x\n   \n    y\n\n# c\nb: >-\n  p\n  q"
    let stream = try YAMLStream(yaml)
    #expect(stream.slices.dropFirst(2) == ["| # c\n    x\n   \n    y\n\n", "b", ">-\n  p\n  q"])
    let scalars = stream.pairs(of: stream.documents[0].root).map {
      stream.source.text(in: stream.textRange(of: $0.value))
    }
    #expect(scalars == ["x\n   \n    y", "p\n  q"])
    let empty = try YAMLStream("a: |\n\nb: 1\n")
    #expect(
      empty.slices[2] == "|\n\n" && empty.textRange(of: empty.visits[2].node) == SourceRange(3, 6))
  }

  @Test("`We are #1` loses its tail, and the range shows it")
  func commentInText() throws {
    let stream = try YAMLStream("quote: We are #1 in the world\n")
    #expect(stream.ranges == [0..<13, 0..<5, 7..<13])
    #expect(stream.scalarTexts == ["quote", "We are"])
  }
}
