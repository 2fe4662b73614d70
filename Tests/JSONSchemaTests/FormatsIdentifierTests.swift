import JSONSchema
import TestSupport
import Testing

@Suite("Formats: addresses, identifiers and pointers")
struct FormatsIdentifierTests {
  @Test(
    "tables",
    arguments: [
      FormatsCase(
        .ipv4,
        valid: ["0.0.0.0", "255.255.255.255", "192.168.1.10", "1.2.3.4"],
        invalid: [
          "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.", ".1.2.3", "1..2.3", "256.1.1.1", "1.1.1.256",
          "01.2.3.4", "1.2.3.00", "1.2.3.4 ", "1.2.3.4/8", "0x1.2.3.4", "1.2.3.a", "-1.2.3.4",
          "1.2.3.٤", "1000.1.1.1",
        ]),
      FormatsCase(
        .ipv6,
        valid: [
          "::", "::1", "1::", "2001:db8::8:800:200C:417A", "1:2:3:4:5:6:7:8", "1::8",
          "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "::ffff:129.144.52.38", "1:2:3:4:5:6:1.2.3.4",
          "::1.2.3.4",
          "1::1.2.3.4", "ABCD:ef01::", "1:2:3:4:5::1.2.3.4", "0000::0000",
        ],
        invalid: [
          "", ":", ":::", "1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::",
          "1:", ":1", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "1.2.3.4", "::1.2.3", "::1.2.3.256",
          "1.2.3.4::", "::1.2.3.4:5", "1:2:3:4:5:6:7:1.2.3.4", "::1%eth0", "::1/64", " ::1", "::1 ",
          "[::1]", "1:2:3:4:5:6:7:", "::1:", "1::2:", "::2:3:4:5:6:7:1.2.3.4", "::01.2.3.4",
        ]),
      FormatsCase(
        .uuid,
        valid: [
          "123e4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-000000000000",
          "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
        ],
        invalid: [
          "", "123e4567e89b12d3a456426614174000", "{123e4567-e89b-12d3-a456-426614174000}",
          "123e4567-e89b-12d3-a456-42661417400", "123e4567-e89b-12d3-a456-4266141740000",
          "123e4567-e89b-12d3-a4564-26614174000", "123g4567-e89b-12d3-a456-426614174000",
          "urn:uuid:123e4567-e89b-12d3-a456-4266", "123e4567-e89b-12d3-a456_426614174000",
        ]),
      FormatsCase(
        .jsonPointer,
        valid: ["", "/", "//", "/foo/0", "/a~1b", "/m~0n", "/ ", "/%", "/é😀", "/\"\\^|", "/~01"],
        invalid: ["a", "#", "#/a", "/~", "/~2", "/a~", "a/b", "/~~", "/~a"]),
      FormatsCase(
        .relativeJSONPointer,
        valid: ["0", "1", "10", "0/a", "1/a~0b", "0#", "12#", "0+1", "2-1/a", "0-10#", "0/"],
        invalid: [
          "", "/a", "#", "-1", "+1", "01", "00", "1a", "0##", "0#/a", "0/~", "1+", "1+0", "1+01",
          "1+-1", " 1", "1 ", "٣/a",
        ]),
      FormatsCase(
        .regex,
        valid: ["", "a+", "^\\p{Letter}+$", "(?<=a)b", "\\p{Script=Latin}", "[]"],
        invalid: ["(", "a**", "\\a", "[b-a]", "^(abc]", "(?i)a", "a{2,1}"]),
    ])
  func table(test: FormatsCase) { test.check() }

  @Test("names are those of JSON Schema")
  func names() {
    #expect(
      Set(Format.allCases.map(\.rawValue)) == [
        "date", "date-time", "time", "duration", "email", "idn-email", "hostname", "idn-hostname",
        "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference", "uri-template", "uuid",
        "json-pointer", "relative-json-pointer", "regex",
      ])
    #expect(Format(rawValue: "color") == nil)
  }

  @Test("no format fails on damaged or random bytes", arguments: Format.allCases)
  func damaged(format: Format) {
    var random = SeededRandom(seed: 5)
    let alphabet = [0x80, 0xC3, 0xA9, 0xE2, 0xF0, 0xFF, 0] + "0127:.-+/#{}%@[]\"\\~PTZxn".utf8
    for _ in 0..<1000 {
      let bytes = (0..<random.below(12)).map { _ in random.pick(alphabet) }
      _ = bytes.withUnsafeBufferPointer { format.matches($0) }
    }
    #expect(!format.matches("\u{0}\n (") || [.jsonPointer].contains(format))
  }
}
