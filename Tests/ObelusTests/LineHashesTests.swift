import Foundation
import TestSupport
import Testing

@testable import Obelus

/// The hashes of lines are those that GitHub computes.
@Suite struct LineHashesTests {
  struct Vectors: Decodable {
    struct Vector: Decodable {
      let input: String
      let hashes: [String]
    }

    let vectors: [Vector]
  }

  @Test("GitHub's vectors", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
  func vectors() throws {
    let data = try Data(
      contentsOf: SharedData.folder.appending(path: "github-line-hash-vectors.json"))
    let vectors = try JSONDecoder().decode(Vectors.self, from: data).vectors
    #expect(vectors.count >= 4)
    for vector in vectors {
      let hashes = LineHashes(vector.input.utf16)
      #expect((1...vector.hashes.count).map { hashes[$0] } == vector.hashes)
      #expect(hashes[vector.hashes.count + 1] == nil)
    }
  }

  /// What the vectors do not have: equal lines are told apart by their number, and a line further than the
  /// window is long does not count.
  @Test func equalLinesAreCounted() {
    let line = String(repeating: "x", count: 120) + "\n"
    let hashes = LineHashes((line + line + "a\n").utf16)
    #expect(hashes[1]?.hasSuffix(":1") == true)
    #expect(hashes[2] == hashes[1].map { $0.dropLast() + "2" })
    #expect(hashes[0] == nil)
  }
}
