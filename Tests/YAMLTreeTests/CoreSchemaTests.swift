import TestSupport
import Testing
import YAMLTree

/// Plain scalars get the type that YAML 1.2's core schema gives them.
@Suite("Core schema")
struct CoreSchemaTests {
  private static let table: [(YAMLScalarType, [String])] = [
    (.null, ["", "~", "null", "Null", "NULL"]),
    (.boolean, ["true", "True", "TRUE", "false", "False", "FALSE"]),
    (
      .integer,
      ["0", "-0", "+12", "007", "08", "0o17", "0x1F", "0xaB", "-19", "123456789012345678901"]
    ),
    (
      .float,
      [
        "0.", "1.", ".5", "-.5", "+12e03", "-2E+05", "1e3", "1.5e-3", "1.e5", ".0", ".inf", "-.Inf",
        "+.INF",
        ".nan", ".NaN", ".NAN",
      ]
    ),
    (
      .string,
      [
        "nULL", "tRUE", "yes", "no", "on", "off", "y", "n", "-", "+", ".", "..", "...5", "0o",
        "0o8", "0x", "0xG",
        "-0x1", "+0o7", "1_000", "12:30", "0b1", "e3", ".e5", "1e", "1e+", "1.2.3", "inf", "-.nan",
        "+.NaN",
        ".iNF", "2021-10-19", "1,000", "14 countries", "null ", "\u{FF11}", "~~",
      ]
    ),
  ]

  @Test("by example", arguments: table)
  func examples(type: YAMLScalarType, plains: [String]) {
    for plain in plains { #expect(Self.type(ofPlain: plain) == type, "\(plain)") }
  }

  private static func type(ofPlain text: String) -> YAMLScalarType {
    Array(text.utf8).withUnsafeBufferPointer { YAMLScalarType(ofPlain: $0) }
  }

  @Test("a plain scalar of a file has its type, anything quoted is a string")
  func styles() throws {
    let stream = try YAMLStream("- 1\n- '1'\n- \"true\"\n- |\n  1\n- >-\n  null\n-\n- a\n")
    let types = stream.items(of: stream.documents[0].root).map { stream.scalarType(of: $0) }
    #expect(types == [.integer, .string, .string, .string, .string, .null, .string])
  }

  @Test("a tag overrides the type, `!` makes a string")
  func tags() throws {
    let stream = try YAMLStream("- !!str 1\n- !x 1\n- ! 1\n- ! 'a'\n- !!int\n- &a 1\n")
    let types = stream.items(of: stream.documents[0].root).map { stream.scalarType(of: $0) }
    #expect(
      types == [
        .tagged("tag:yaml.org,2002:str"), .tagged("!x"), .string, .string,
        .tagged("tag:yaml.org,2002:int"), .integer,
      ])
  }

  @Test("as measured", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
  func measured() {
    #expect(PlainResolution.all.count > 60)
    for resolution in PlainResolution.all {
      let name =
        switch Self.type(ofPlain: resolution.plain) {
        case .null: "null"
        case .boolean: "bool"
        case .integer: "int"
        case .float: "float"
        case .string: "str"
        case .tagged(let tag): tag
        }
      #expect(name == resolution.core, "\(resolution.plain)")
    }
  }
}

/// What readers make of a plain scalar.
struct PlainResolution: Decodable {
  let plain: String
  /// Name of the type in YAML 1.2's core schema.
  let core: String
  /// Type and value that PyYAML, which reads YAML 1.1, gives it: `int:8`.
  let pyyaml: String

  enum CodingKeys: String, CodingKey {
    case plain
    case core = "core_schema_1.2"
    case pyyaml = "pyyaml_1.1"
  }

  static let all = SharedData.decode(
    [PlainResolution].self, from: "yaml-traps/plain-scalar-resolution.json")
}
