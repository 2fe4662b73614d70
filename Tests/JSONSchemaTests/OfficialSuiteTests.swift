import Testing
import YAMLTree

@testable import JSONSchema

@Suite(.enabled(if: OfficialSuite.isPresent, "the official test suite is not beside the project"))
struct OfficialSuiteTests {
  /// How many tests the suite has: a reader that finds fewer would pass for success.
  static let expectedCount = 1_299

  @Test("Every required test of draft 2020-12", arguments: OfficialSuite.files)
  func required(_ file: String) throws {
    let stream = try OfficialSuite.read("draft2020-12/required/\(file)")
    let root = try #require(stream.documents.first?.root)
    for (number, group) in stream.items(of: root).enumerated() {
      let description = try text("description", of: group, stream)
      var registry = try #require(OfficialSuite.registry)
      let uri = "http://localhost:1234/suite/\(file)/\(number)"
      let definition = try #require(stream.value(of: group, forKey: "schema"))
      registry.add(stream, definition, uri: uri)
      let schema = try Schema(uri, in: registry)
      let tests = try #require(stream.value(of: group, forKey: "tests"))
      for test in stream.items(of: tests) {
        let data = try #require(stream.value(of: test, forKey: "data"))
        let expected = try text("valid", of: test, stream) == "true"
        let name = try text("description", of: test, stream)
        #expect(schema.isValid(data, in: stream) == expected, "\(description): \(name)")
        #expect(
          schema.violations(of: data, in: stream).isEmpty == expected, "\(description): \(name)")
      }
    }
  }

  @Test func nothingIsPassedOver() throws {
    let count = try OfficialSuite.files.reduce(0) { count, file in
      let stream = try OfficialSuite.read("draft2020-12/required/\(file)")
      let root = try #require(stream.documents.first?.root)
      return count
        + stream.items(of: root).reduce(0) {
          $0 + (stream.value(of: $1, forKey: "tests").map(stream.childCount) ?? 0)
        }
    }
    #expect(count == Self.expectedCount)
  }

  private func text(
    _ key: StaticString, of node: YAMLNode, _ stream: YAMLStream
  ) throws -> String {
    stream.text(of: try #require(stream.value(of: node, forKey: key)))
  }
}
