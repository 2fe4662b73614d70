import Foundation
import QuoteAnchoring
import TestSupport
import Testing

/// Quotes of old versions of published texts, and their places in newer ones, found by two word
/// alignments that agree.
///
/// The shares asserted lie a little below what is reached on the whole set.
@Suite(
  "Mapping of published revisions", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
struct SharedMappingTests {
  private struct Text: Decodable {
    let id: String
    let text: String
  }

  private struct Case: Decodable {
    let old: String
    let new: String
    let start: Int
    let end: Int
    let truth: [Int]?
    /// Whether both alignments agree on the ends.
    let isSure: Bool

    enum CodingKeys: String, CodingKey {
      case old, new, truth
      case start = "old_start"
      case end = "old_end"
      case isSure = "boundary_sure"
    }
  }

  private func lines<Line: Decodable>(of file: String, as line: Line.Type) throws -> [Line] {
    let decoder = JSONDecoder()
    let data = try Data(contentsOf: SharedData.folder.appending(path: "reanchoring/" + file))
    return try data.split(separator: 0x0A).map { try decoder.decode(Line.self, from: $0) }
  }

  /// Byte offsets by code points.
  private func offsets(_ text: String) -> [Int] {
    text.unicodeScalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
  }

  private func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let common = left.clamped(to: right).count
    return Double(common) / Double(left.count + right.count - common)
  }

  @Test("Nearly all that is there is found, and nearly all that is gone is not")
  func shares() throws {
    let texts = try lines(of: "texts.jsonl", as: Text.self)
    let cases = try lines(of: "cases.jsonl", as: Case.self)
    let text = Dictionary(texts.map { ($0.id, $0.text) }) { first, _ in first }
    var (present, hits, sure, exact, absent, wrong) = (0, 0, 0, 0, 0, 0)
    let pairs = Dictionary(grouping: cases) { $0.old + $0.new }
    for (_, cases) in pairs.sorted(by: { $0.key < $1.key }) {
      let old = try #require(text[cases[0].old])
      let new = try #require(text[cases[0].new])
      let (oldOffsets, newOffsets) = (offsets(old), offsets(new))
      let mapping = TextMapping(from: NormalizedText(old), to: NormalizedText(new))
      for one in cases {
        let place = mapping.fate(
          of: oldOffsets[one.start]..<oldOffsets[one.end]
        ).range
        guard let truth = one.truth else {
          absent += 1
          if place != nil { wrong += 1 }
          continue
        }
        present += 1
        let expected = newOffsets[truth[0]]..<newOffsets[truth[1]]
        if let place, overlap(place, expected) >= 0.5 { hits += 1 }
        guard one.isSure else { continue }
        sure += 1
        if place == expected { exact += 1 }
      }
    }
    try #require(present > 2000 && absent > 400)
    #expect(Double(hits) / Double(present) > 0.99)
    #expect(Double(exact) / Double(sure) > 0.98)
    #expect(Double(wrong) / Double(absent) < 0.02)
  }
}
