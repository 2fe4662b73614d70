import JSONSchema
import SourceText
import YAMLTree

/// One line of Bowtie's protocol.
struct BowtieCommand {
  private let stream: YAMLStream
  private let root: YAMLNode

  /// Reads a line. Throws `YAMLError` for what is not JSON.
  init(_ line: String) throws {
    // Bowtie's cases are nested more deeply than any file of a person's.
    let limits = YAMLLimits(bytes: 64 << 20, depth: 512)
    stream = try YAMLStream(
      parsingJSON: SourceFile(name: "stdin", bytes: Array(line.utf8)), limits: limits)
    root = stream.documents[0].root
  }

  /// The command's name.
  var name: String { text("cmd") ?? "" }

  /// The text under `key`.
  func text(_ key: StaticString) -> String? {
    stream.value(of: root, forKey: key).map { stream.text(of: $0) }
  }

  /// The JSON under `key`, as it was written.
  func source(_ key: StaticString) -> String? {
    stream.value(of: root, forKey: key).map { stream.source.text(in: stream.range(of: $0)) }
  }

  /// Whether each instance of the case is valid.
  func results() throws -> [Bool] {
    guard let testCase = stream.value(of: root, forKey: "case"),
      let definition = stream.value(of: testCase, forKey: "schema"),
      let tests = stream.value(of: testCase, forKey: "tests")
    else { throw SchemaError("the case has no schema or no tests", at: "case") }
    var registry = try SchemaRegistry()
    if let known = stream.value(of: testCase, forKey: "registry") {
      for (uri, schema) in stream.pairs(of: known) {
        registry.add(stream, schema, uri: stream.text(of: uri))
      }
    }
    registry.add(stream, definition, uri: "urn:bowtie:case")
    let schema = try Schema("urn:bowtie:case", in: registry)
    return stream.items(of: tests).map { test in
      stream.value(of: test, forKey: "instance").map { schema.isValid($0, in: stream) } ?? false
    }
  }
}
