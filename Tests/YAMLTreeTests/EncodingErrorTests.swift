import SourceText
import Testing
import YAMLTree

/// libyaml's reader errors carry no mark; the place is the byte that is at fault.
@Suite("Encoding errors")
struct EncodingErrorTests {
  @Test(
    "what is not UTF-8",
    arguments: [
      ("byte that never occurs", [0xFF], 1, "FF"), ("overlong", [0xC0, 0xAF], 1, "C0"),
      ("surrogate", [0xED, 0xA0, 0x80], 1, "ED"), ("cut short", [0xE2, 0x82, 0x78], 2, "E2"),
      ("cut by the end", [0xE2, 0x82], 2, "E2"), ("too big", [0xF4, 0x90, 0x80, 0x80], 1, "F4"),
      ("Latin-1", [0xE9, 0x20, 0x61], 1, "E9"), ("lone continuation", [0x80], 1, "80"),
    ] as [(String, [UInt8], Int, String)])
  func notUTF8(name: String, sequence: [UInt8], length: Int, byte: String) {
    for prefix in [
      "a: ", "é😀: x # ñ\nb: ", "\u{FEFF}a: ", String(repeating: "a: 1\n", count: 9000) + "b: ",
    ] {
      let start = prefix.utf8.count
      let error = #expect(throws: YAMLError.self) {
        try YAMLStream(bytes: Array(prefix.utf8) + sequence)
      }
      #expect(error?.code == .encoding)
      #expect(error?.message == "the file is not UTF-8: byte 0x\(byte) does not belong here")
      #expect(error?.range.offsets == start..<start + length, "\(name)")
    }
  }

  @Test(
    "characters that YAML does not allow",
    arguments: [
      ("a: \"x«\u{1}»y\"\n", "0001"), ("a: x«\u{7F}»y\n", "007F"), ("a: x«\u{80}»y\n", "0080"),
      ("aé: 1\n«\0»b: 2\n", "0000"), ("a: «\u{FFFE}»\n", "FFFE"), ("\u{FEFF}a: «\u{8}»\n", "0008"),
      ("a: 1\n\n# 😀 «\u{B}»\n", "000B"),
    ])
  func controlCharacters(marked: String, name: String) {
    let yaml = MarkedYAML(marked)
    let error = #expect(throws: YAMLError.self) { try YAMLStream(bytes: yaml.bytes) }
    #expect(error?.code == .syntax)
    #expect(error?.message == "the invisible character U+\(name) is not allowed in YAML")
    #expect(error?.range.offsets == yaml.range)
  }

  @Test("a control character after the reader's first buffer has its place too")
  func lateControlCharacter() {
    let before = String(repeating: "é: 日本\n", count: 5000)
    let error = #expect(throws: YAMLError.self) { try YAMLStream(before + "a: \u{1}\n") }
    #expect(error?.range.offsets == before.utf8.count + 3..<before.utf8.count + 4)
  }

  @Test(
    "UTF-16 and UTF-32 are named, with a byte order mark and without",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "the file is UTF-16, not UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x61], "the file is UTF-16, not UTF-8"),
      ([0xFF, 0xFE, 0x00, 0x00], "the file is UTF-32, not UTF-8"),
      ([0x61, 0x00, 0x3A, 0x00], "the file is not UTF-8; it looks like UTF-16"),
      ([0x00, 0x61, 0x00, 0x3A], "the file is not UTF-8; it looks like UTF-16"),
    ] as [([UInt8], String)])
  func otherEncodings(bytes: [UInt8], message: String) {
    let error = #expect(throws: YAMLError.self) { try YAMLStream(bytes: bytes) }
    #expect(error?.code == .encoding)
    #expect(error?.message == message)
    #expect(error?.help?.contains("as UTF-8") == true)
  }
}
