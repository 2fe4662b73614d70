import SourceText
import Testing
import YAMLTree

@testable import JSONSchema

/// What is told of an instance that does not fit: one cause, one violation, at its place.
@Suite struct ViolationTests {
  /// The violations of a YAML instance, as `keyword@text`, the text being that of the node or key.
  private func violations(_ schema: String, _ instance: String) throws -> [String] {
    var registry = try SchemaRegistry()
    try registry.add(
      YAMLStream(parsing: SourceFile(name: "s", bytes: Array(schema.utf8))), uri: "urn:test")
    let compiled = try Schema("urn:test", in: registry)
    let stream = try YAMLStream(parsing: SourceFile(name: "i", bytes: Array(instance.utf8)))
    let root = try #require(stream.documents.first?.root)
    return compiled.violations(of: root, in: stream).map { violation in
      let place = violation.key ?? violation.node
      return "\(violation.keyword)@\(stream.source.text(in: stream.range(of: place)))"
    }
  }

  @Test(
    "Each fault stands at its place",
    arguments: [
      ("type: string", "14", ["type@14"]),
      ("{properties: {a: {type: integer}, b: {enum: [x]}}}", "{a: x, b: y}", ["type@x", "enum@y"]),
      ("{required: [a, b]}", "{c: 1}", ["required@{c: 1}", "required@{c: 1}"]),
      (
        "{properties: {a: true}, additionalProperties: false}", "{a: 1, z: 2}",
        ["additionalProperties@z"]
      ),
      ("{items: {minimum: 3}}", "[1, 5, 2]", ["minimum@1", "minimum@2"]),
      ("{uniqueItems: true}", "[1, 2, 1.0]", ["uniqueItems@1.0"]),
      ("{propertyNames: {pattern: ^a}}", "{ab: 1, ba: 2}", ["pattern@ba"]),
      ("{dependentRequired: {a: [b]}}", "{a: 1}", ["dependentRequired@{a: 1}"]),
    ])
  func places(schema: String, instance: String, expected: [String]) throws {
    #expect(try violations(schema, instance) == expected)
  }

  @Test(
    "Of several branches only the one that was plainly meant is explained",
    arguments: [
      // The type decides.
      ("{anyOf: [{type: string}, {type: object, required: [a]}]}", "{b: 1}", ["required@{b: 1}"]),
      // No type fits: one violation names them all.
      ("{anyOf: [{type: string}, {type: array}]}", "14", ["anyOf@14"]),
      // A distinguishing word decides.
      (
        "{oneOf: [{properties: {k: {const: x}, v: {type: integer}}}, {properties: {k: {const: y}, v: {type: string}}}]}",
        "{k: y, v: 1}", ["type@1"]
      ),
      // Nothing decides.
      ("{anyOf: [{required: [a]}, {required: [b]}]}", "{c: 1}", ["anyOf@{c: 1}"]),
      ("{oneOf: [{type: integer}, {minimum: 2}]}", "3", ["oneOf@3"]),
      ("{not: {type: integer}}", "3", ["not@3"]),
    ])
  func branches(schema: String, instance: String, expected: [String]) throws {
    #expect(try violations(schema, instance) == expected)
  }

  @Test func faultsInsideHideWhatFollowsFromThem() throws {
    let schema = "{properties: {a: {type: integer}}, unevaluatedProperties: false}"
    #expect(try violations(schema, "{a: x}") == ["type@x"])
    #expect(try violations(schema, "{a: 1, b: 2}") == ["unevaluatedProperties@b"])
  }

  @Test func aSchemaThatRefersToItselfWithoutEndEnds() throws {
    #expect(try violations("{$ref: '#'}", "1") == ["$ref@1"])
    #expect(
      try violations(
        "{$defs: {a: {$ref: '#/$defs/b'}, b: {$ref: '#/$defs/a'}}, $ref: '#/$defs/a'}", "1"
      ).count == 1)
  }

  @Test(
    "A schema that cannot be used says where",
    arguments: [
      ("{type: strng}", "urn:test#/type"), ("{$ref: 'urn:nobody'}", "urn:test#/$ref"),
      ("{properties: {a: {pattern: '('}}}", "urn:test#/properties/a/pattern"),
      ("{multipleOf: 0}", "urn:test#/multipleOf"), ("{minLength: -1}", "urn:test#/minLength"),
      ("{allOf: {}}", "urn:test#/allOf"), ("[]", "urn:test#"),
    ])
  func unusable(schema: String, location: String) throws {
    let error = #expect(throws: SchemaError.self) { try violations(schema, "1") }
    #expect(error?.location == location)
  }
}
