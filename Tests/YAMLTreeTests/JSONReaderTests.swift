import SourceText
import Testing

@testable import YAMLTree

@Suite struct JSONReaderTests {
  private func read(_ text: String, limits: YAMLLimits = .standard) throws -> YAMLStream {
    try YAMLStream(parsingJSON: SourceFile(name: "f.json", bytes: Array(text.utf8)), limits: limits)
  }

  /// The tree with every value as it was read, for comparing.
  private func outline(_ stream: YAMLStream, _ node: YAMLNode) -> String {
    switch stream.kind(of: node) {
    case .mapping:
      let pairs = stream.pairs(of: node).map {
        "\(outline(stream, $0.key)):\(outline(stream, $0.value))"
      }
      return "{\(pairs.joined(separator: ","))}"
    case .sequence:
      return "[\(stream.items(of: node).map { outline(stream, $0) }.joined(separator: ","))]"
    default: return "\(stream.scalarType(of: node)) \(stream.text(of: node))"
    }
  }

  @Test(
    "JSON is read as RFC 8259 has it",
    arguments: [
      ("null", "null null"), (" true\n", "boolean true"), ("-0.5e+3", "float -0.5e+3"),
      ("12", "integer 12"),
      ("[]", "[]"), ("{}", "{}"), ("[1, [2], {}]", "[integer 1,[integer 2],{}]"),
      ("{\"a\" : \"b\",\"c\":[ ]}", "{string a:string b,string c:[]}"),
      ("\"\\u00e9\\n\\/\\\"\"", "string é\n/\""), ("\"\\ud83d\\ude00\"", "string 😀"),
      ("\"true\"", "string true"),
      ("{\"a\"\n: 1}", "{string a:integer 1}"), ("\u{FEFF}1", "integer 1"),
    ])
  func accepted(text: String, expected: String) throws {
    let stream = try read(text)
    let root = try #require(stream.documents.first?.root)
    #expect(outline(stream, root) == expected)
  }

  @Test(
    "What is not JSON is refused at its place",
    arguments: [
      ("", 0), ("[1,]", 3), ("[,1]", 1), ("{\"a\"}", 4), ("{a: 1}", 1), ("{\"a\":1,}", 7),
      ("01", 0), ("1.", 0),
      ("-", 0), ("+1", 0), ("nul", 0), ("[1 2]", 3), ("\"a", 0), ("\"\\x\"", 1), ("\"\\u12\"", 1),
      ("\"\\ud83d\"", 1), ("\"a\nb\"", 2), ("1 2", 2), ("[1}", 2), ("{\"a\":1]", 6), ("// x", 0),
      ("'a'", 0),
    ])
  func refused(text: String, offset: UInt32) throws {
    let error = #expect(throws: YAMLError.self) { try read(text) }
    #expect(error?.range.lowerBound == offset)
  }

  @Test func depthAndSizeAreLimited() throws {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(throws: YAMLError.self) { try read(deep) }
    #expect(throws: YAMLError.self) { try read("[1]", limits: YAMLLimits(bytes: 2)) }
  }

  @Test func rangesAndDuplicatesAreThoseOfTheYAMLReader() throws {
    let text = "{\"a\": [1, \"x\\ty\"], \"b\": {\"c\": null}, \"a\": 2}"
    let json = try read(text)
    let yaml = try YAMLStream(parsing: SourceFile(name: "f.yaml", bytes: Array(text.utf8)))
    #expect(json.nodes.map(\.range) == yaml.nodes.map(\.range))
    #expect(json.nodes.map(\.next) == yaml.nodes.map(\.next))
    #expect(json.duplicateKeys.count == 1 && yaml.duplicateKeys.count == 1)
  }
}
