import TestSupport
import Testing

@testable import JSONSchema

@Suite struct PunycodeTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(
    "Known names",
    arguments: [
      ("b\u{FC}cher", "bcher-kva"), ("m\u{FC}nchen", "mnchen-3ya"), ("\u{FC}", "tda"),
      ("\u{65E5}\u{672C}\u{8A9E}", "wgv71a119e"),
      ("\u{44F}\u{43D}\u{434}\u{435}\u{43A}\u{441}", "d1acpjx3f"),
      ("\u{1F4A9}", "ls8h"), ("\u{430}pple", "pple-43d"), ("abc", "abc-"),
    ])
  func knownNames(text: String, code: String) throws {
    #expect(Punycode.encode(scalars(text)) == scalars(code))
    #expect(Punycode.decode(scalars(code)) == scalars(text))
  }

  @Test("What is encoded decodes to itself", arguments: 0..<40)
  func roundTrip(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<100 {
      let bound: UInt32 = [0x80, 0x500, 0x3000, 0x11_0000].randomElement(using: &random) ?? 0x80
      let label = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        UInt32.random(in: 0..<bound, using: &random)
      }
      let code = try #require(Punycode.encode(label))
      #expect(code.allSatisfy { $0 < 0x80 })
      #expect(Punycode.decode(code) == label)
    }
  }

  @Test(
    "What is no Punycode",
    arguments: ["a-\u{FC}", "a-!", "99999999", "zzzzzzzzzzzz", String(repeating: "a", count: 254)])
  func damaged(code: String) { #expect(Punycode.decode(scalars(code)) == nil) }

  @Test func whatIsLongerThanANameIsNotEncoded() {
    #expect(Punycode.encode(Array(repeating: 0xFC, count: 254)) == nil)
  }
}
