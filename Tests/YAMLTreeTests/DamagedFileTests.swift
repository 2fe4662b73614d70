import SourceText
import TestSupport
import Testing
import YAMLTree

/// Whatever the bytes, reading ends with a tree or with an error that has a place inside the file.
@Suite("Damaged files")
struct DamagedFileTests {
  private static let pieces: [[UInt8]] =
    [
      ":", ": ", "-", "- ", "? ", "#", " #", "\"", "'", "[", "]", "{", "}", ",", "&", "*", "!", "|",
      ">", "%",
      "@", "\t", "\n", "\r", "\\", "\u{1}", "\u{FEFF}", "\u{2028}", "---\n", "...\n", "  ", "\n  ",
      "a:b", "!<",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x82], [0x80], [0x00]]

  @Test("a few random changes", arguments: 0..<10)
  func randomChanges(block: Int) {
    for seed in 30_000 + block * 300..<30_000 + (block + 1) * 300 {
      var random = SeededRandom(seed: UInt64(seed))
      var bytes = RandomYAML(seed: UInt64(seed)).bytes
      for _ in 0...random.below(3) {
        let start = random.below(bytes.count + 1)
        let end = min(bytes.count, start + random.below(3))
        bytes.replaceSubrange(start..<end, with: random.pick(Self.pieces))
      }
      check(bytes)
    }
  }

  @Test("every file cut short at every byte of its start")
  func cutShort() {
    for seed in 40_000..<40_020 {
      let bytes = RandomYAML(seed: UInt64(seed)).bytes
      for count in 0..<min(300, bytes.count) { check(Array(bytes.prefix(count))) }
    }
  }

  @Test("nothing but signs")
  func signs() {
    var random = SeededRandom(seed: 50_000)
    for _ in 0..<20_000 {
      check((0..<random.below(12)).flatMap { _ in random.pick(Self.pieces) })
    }
  }

  private func check(_ bytes: [UInt8]) {
    do {
      let stream = try YAMLStream(bytes: bytes)
      StructureCheck.check(stream, name: String(decoding: bytes, as: UTF8.self).debugDescription)
    } catch {
      #expect(error.range.upperBound <= bytes.count, "\(error.message)")
      #expect(!error.message.isEmpty)
    }
  }
}
