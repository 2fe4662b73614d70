import SourceText
import Testing
import YAMLTree

/// U+0085, U+2028 and U+2029 are line breaks to libyaml and text to everybody else: they are reported.
@Suite("Unusual line breaks")
struct UnusualLineBreakTests {
  @Test("each is found at its bytes", arguments: [("\u{85}", 2), ("\u{2028}", 3), ("\u{2029}", 3)])
  func found(lineBreak: String, length: Int) throws {
    let stream = try YAMLStream("é: x\(lineBreak)b: y\n")
    #expect(stream.unusualLineBreaks == [SourceRange(5..<5 + length)])
    #expect(stream.scalarTexts == ["é", "x", "b", "y"])
    #expect(
      stream.ranges == [
        0..<9 + length, 0..<2, 4..<5, 5 + length..<6 + length, 8 + length..<9 + length,
      ])
    #expect(stream.source.position(ofByte: 5 + length).line == 1)
  }

  @Test("inside quoted, literal and plain text")
  func insideText() throws {
    let quoted = try YAMLStream("a: \"x\u{2028}y\"\nb: 1\n")
    #expect(quoted.unusualLineBreaks == [SourceRange(5, 8)])
    #expect(quoted.ranges == [0..<15, 0..<1, 3..<10, 11..<12, 14..<15])
    let literal = try YAMLStream("a: |\n  x\u{2028}  y\nb: 1\n")
    #expect(literal.unusualLineBreaks == [SourceRange(8, 11)])
    #expect(literal.slices == ["a: |\n  x\u{2028}  y\nb: 1", "a", "|\n  x\u{2028}  y\n", "b", "1"])
    #expect(try YAMLStream("a: x\u{2029}  y\n").slices[2] == "x\u{2029}  y")
  }

  @Test("between a property and its node, and at the end of a comment")
  func betweenTokens() throws {
    #expect(try YAMLStream("a: &x\u{2028}  y\n").slices[2] == "y")
    #expect(try YAMLStream("a: &x # c\u{85}  y\n").slices[2] == "y")
    #expect(try YAMLStream("? a\u{2028}# c\u{2028}? b\n").ranges[2] == 3..<3)
  }

  @Test("ordinary files have none")
  func none() throws {
    #expect(try YAMLStream("é: \u{A0}\u{200B}日\r\n").unusualLineBreaks.isEmpty)
    #expect(try YAMLStream("a: \"\\u2028\"\n").unusualLineBreaks.isEmpty)
  }
}
