import Foundation
import TestSupport
import Testing

@testable import QuoteAnchoring

/// A part of the set of real revisions, which lies beside the package; `Benchmarks/README.md` has the
/// figures of the whole.
@Suite("Quotes of real revisions", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
struct RevisionSetTests {
  private struct StoredText: Decodable {
    let id: String
    let text: String
  }

  private struct StoredCase: Decodable {
    let old: String
    let new: String
    let quote: String
    let prefix: String
    let suffix: String
    let old_start: Int
    let truth: [Int]?
  }

  private func lines<Value: Decodable>(of name: String) throws -> [Value] {
    let url = SharedData.folder.appending(path: "reanchoring/\(name)")
    return try Array(Data(contentsOf: url)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Value.self, from: Data($0))
    }
  }

  @Test("Every tenth pair of versions: few are wrong, few of the gone are found")
  func sample() throws {
    let texts: [String: String] = Dictionary(
      uniqueKeysWithValues: try (lines(of: "texts.jsonl") as [StoredText]).map { ($0.id, $0.text) })
    let cases: [StoredCase] = try lines(of: "cases.jsonl")
    let pairs = Dictionary(grouping: cases) { [$0.old, $0.new] }.sorted { $0.key[1] < $1.key[1] }
    var (present, hits, wrong, absent, falselyFound) = (0, 0, 0, 0, 0)
    for (number, (pair, cases)) in pairs.enumerated() where number % 10 == 0 {
      let text = NormalizedText(texts[pair[1]] ?? "")
      let old = PassageIndex(NormalizedText(texts[pair[0]] ?? ""))
      let ordered = cases.sorted { $0.old_start < $1.old_start }
      let quotes = ordered.map { stored in
        let quote = NormalizedText(stored.quote)
        return SoughtQuote(
          Quote(
            quote, prefix: NormalizedText(stored.prefix), suffix: NormalizedText(stored.suffix)),
          occurrences: max(1, old.placeCount(of: quote)))
      }
      for (stored, successor) in zip(ordered, PassageIndex(text).successors(of: quotes)) {
        var place: Range<Int>?
        if case .found(let passage) = successor { place = passage.range }
        if let truth = stored.truth {
          present += 1
          guard let place else { continue }
          if share(of: codePoints(place, in: text), truth[0]..<truth[1]) >= 0.5 {
            hits += 1
          } else {
            wrong += 1
          }
        } else {
          absent += 1
          if place != nil { falselyFound += 1 }
        }
      }
    }
    #expect(present > 200 && absent > 40)
    #expect(Double(hits) >= 0.975 * Double(present))
    #expect(Double(wrong) <= 0.01 * Double(present))
    #expect(Double(falselyFound) <= 0.05 * Double(absent))
  }

  private func codePoints(_ range: Range<Int>, in text: NormalizedText) -> Range<Int> {
    let start = text.original[..<range.lowerBound].count { $0 & 0xC0 != 0x80 }
    return start..<start + text.original[range].count { $0 & 0xC0 != 0x80 }
  }

  private func share(of left: Range<Int>, _ right: Range<Int>) -> Double {
    let union = max(left.upperBound, right.upperBound) - min(left.lowerBound, right.lowerBound)
    return Double(left.clamped(to: right).count) / Double(max(1, union))
  }
}
