import SourceText
import Testing
import YAMLTree

/// What a writer who knows no YAML gets to read, and the place that is pointed at, marked `«»`.
@Suite("Syntax errors")
struct SyntaxErrorTests {
  private static let text = "plain text cannot begin with"

  @Test(
    "accidents of plain text",
    arguments: [
      ("quote: He said«:» no\n", "a colon followed by a space is not allowed here"),
      ("quote: Notice«:»\n  all is well\n", "a colon is not allowed here"),
      ("a: «@»home\n", "\(text) `@`"),
      ("a: «`»x`\n", "\(text) a backtick"),
      ("a: «%»5\n", "\(text) `%`"),
      ("a: «,» x\n", "\(text) `,`"),
      ("a: «]»x\n", "\(text) `]`"),
      ("a: «*»bold* text\n", "\(text) `*`, which is the sign of an alias"),
      ("a: «*» text\n", "\(text) `*`, which is the sign of an alias"),
      ("a: «*bold» text\n", "this alias names an anchor that is not defined above"),
      ("a: «&» so on\n", "\(text) `&`, which is the sign of an anchor"),
      ("a: «!»\"x\"\n", "\(text) `!`, which is the sign of a tag"),
      ("a: «!»foo!bar x\n", "\(text) `!`, which is the sign of a tag"),
      ("a: «?» x\n", "\(text) `? `, which is the sign of a key"),
      ("a: «-» x\n", "`- ` begins an item of a list, which cannot stand here"),
      ("a: «>» 50 countries\n", "the text after `>` begins on the next line"),
      ("a: «|»x\n", "the text after `|` begins on the next line"),
      ("é: \"ü\" «ñ»\n", "there is text after the closing quotation mark"),
      ("a: 'It'«s» so'\n", "there is text after the closing quotation mark"),
      ("a: [1] «y»\n", "there is text after the closing bracket"),
      ("k: &x 1\na: *x «y»\n", "this cannot follow what stands before it on the line"),
    ])
  func accidents(marked: String, message: String) { expect(message, in: marked) }

  @Test(
    "quotation marks, brackets and escapes",
    arguments: [
      ("a: «\"»x\nb: 2\nc: 3\n", "the quotation mark opened here is never closed"),
      ("«'»x\n", "the quotation mark opened here is never closed"),
      ("a: \"x\nb: \"«y»\"\n", "there is text after the closing quotation mark"),
      (
        "a: «[»1, 2\nb: 3\n",
        "the `[` opened here is not closed, or a comma is missing between its parts"
      ),
      (
        "a: «{»x: 1, y: 2",
        "the `{` opened here is not closed, or a comma is missing between its parts"
      ),
      ("a: {x: 1 y«:» 2}\n", "a comma or `}` is missing before this"),
      ("a: [\"x\" «y»]\n", "a comma or `]` is missing before this"),
      ("a: [x, «@»y]\n", "\(text) `@`"),
      ("a: [«:»x]\n", "\(text) `:`"),
      ("a: [x, «,» y]\n", "a value is missing before `,`"),
      ("a: {x«:»,}\n", "inside brackets a colon cannot stand before a comma or a bracket"),
      ("a: \"x«\\»d\"\n", "this backslash does not begin an escape that YAML knows"),
      (
        "a: \"C:«\\»Users\"\n",
        "this escape lacks hexadecimal digits: `\\x` has two, `\\u` four, `\\U` eight"
      ),
      ("a: \"«\\»ud83d\\ude00\"\n", "this escape is half of a character, or none at all"),
      ("«\"»a\n b\": 1\n", "a key stands on one line, and this one does not"),
    ])
  func marks(marked: String, message: String) { expect(message, in: marked) }

  @Test(
    "indentation and keys",
    arguments: [
      ("a:\n«\t»b: 1\n", "a tab cannot be used for indentation"),
      ("«\t»a: 1\n", "a tab cannot be used for indentation"),
      ("a: |\n «\t»x\n", "a tab cannot be used for indentation"),
      ("a: x\n«\t»y\n", "a tab cannot be used for indentation"),
      ("a:\n  b: 1\n «c»: 2\n", "the indentation of this line fits nothing above it"),
      ("  a: 1\n«b»: 2\n", "the indentation of this line fits nothing above it"),
      ("a: 1\n  «b»: 2\n", "this key is indented as if it continued the text above it"),
      ("a: 1\r\n «é»: 2\r\n", "this key is indented as if it continued the text above it"),
      ("a: >-\n    x\n   «y»\nb: 1\n", "this line is indented less than the text above it"),
      ("a: 1\n«-» b\n", "an item of a list stands where a key is expected"),
      ("- a\n«b»: 1\n", "this line stands among the items of a list and does not begin with `- `"),
      ("a: 1\n«b»\nc: 3\n", "this line is neither a key with a colon nor part of the text above"),
      ("a: 1\nb«:»2\nc: 3\n", "a space is missing after the colon of this key"),
      ("obelus«:»1\narticle:\n", "a space is missing after the colon of this key"),
      ("a: x\n\u{FEFF}«b»: y\n", "an invisible byte order mark stands before this line"),
      ("a: |«0»\n  x\n", "a block of text cannot be indented by 0"),
    ])
  func indentation(marked: String, message: String) { expect(message, in: marked) }

  @Test(
    "documents and directives",
    arguments: [
      ("a: 1\n...\n«b»: 2\n", "after `...` a new document begins with `---`"),
      (
        "«%»FOO x\n---\n",
        "a line that begins with `%` is an instruction to the reader, and this one is not known"
      ),
      ("«%»YAML 1.3\n---\na\n", "this version of YAML is not supported"),
      ("%YAML 1.2\n«%»YAML 1.2\n---\na\n", "this instruction stands twice"),
    ])
  func documents(marked: String, message: String) { expect(message, in: marked) }

  @Test(
    "the help fits the place",
    arguments: [
      ("a: @x\n", "write the text on the next line after `>-`, indented"),
      ("a: [@x]\n", "put the text in quotation marks"),
      ("a:\n  - [x,\n    @y]\n", "put the text in quotation marks"),
      ("a:\n\tb: 1\n", "use spaces instead"),
      (
        "a: \"x\n\nb: \"y\"\n",
        "it closes the mark opened in line 1: is another missing there? "
          + "Else write text that holds quotation marks on the next line after `>-`, indented"
      ),
    ])
  func help(yaml: String, help: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLStream(yaml) }
    #expect(error?.help == help)
  }

  @Test("a key longer than libyaml looks ahead says so; it counts characters, not bytes")
  func longKey() throws {
    let key = String(repeating: "é", count: 1024)
    #expect(try YAMLStream("x: 1\n\(key): v\n").scalarTexts.contains(key))
    let error = #expect(throws: YAMLError.self) { try YAMLStream("x: 1\n\(key)é: v\n") }
    #expect(error?.message == "this key is longer than 1024 characters")
    #expect(error?.range == SourceRange(5, 7))
  }

  private func expect(_ message: String, in marked: String) {
    let yaml = MarkedYAML(marked)
    let error = #expect(throws: YAMLError.self, "\(marked)") { try YAMLStream(bytes: yaml.bytes) }
    #expect(error?.code == .syntax)
    #expect(error?.message == message)
    #expect(error?.range.offsets == yaml.range, "\(marked)")
  }
}
