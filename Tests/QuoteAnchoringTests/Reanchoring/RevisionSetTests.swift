import Foundation
import TestSupport
import Testing

@testable import QuoteAnchoring

/// The set of real revisions, which lies beside the package. The models were fitted to it, so this
/// guards against getting worse; `Benchmarks/README.md` has what to expect of other texts.
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
    let stratum: String
    let truth: [Int]?
    let boundary_sure: Bool
  }

  private func lines<Value: Decodable>(of name: String) throws -> [Value] {
    let url = SharedData.folder.appending(path: "reanchoring/\(name)")
    return try Array(Data(contentsOf: url)).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Value.self, from: Data($0))
    }
  }

  /// Counts of outcomes, in all and by stratum.
  private struct Score {
    var present = 0
    var wrong = 0
    var sure = 0
    var exact = 0
    var absent = 0
    var falselyFound = 0
    var strata: [String: (hits: Int, all: Int)] = [:]

    /// Mean of the strata's shares of hits, in percent.
    var macro: Double {
      100 * strata.values.reduce(0) { $0 + Double($1.hits) / Double($1.all) } / Double(strata.count)
    }

    mutating func add(_ stored: StoredCase, at place: Range<Int>?) {
      var isHit = place == nil
      if let truth = stored.truth {
        present += 1
        let share = place.map { RevisionSetTests.share(of: $0, truth[0]..<truth[1]) }
        isHit = (share ?? 0) >= 0.5
        if place != nil, !isHit { wrong += 1 }
        if stored.boundary_sure {
          sure += 1
          if place == truth[0]..<truth[1] { exact += 1 }
        }
      } else {
        absent += 1
        if !isHit { falselyFound += 1 }
      }
      let counts = strata[stored.stratum, default: (0, 0)]
      strata[stored.stratum] = (counts.hits + (isHit ? 1 : 0), counts.all + 1)
    }
  }

  @Test(
    "Few are wrong, and few of the gone are found",
    arguments: [
      (isBareWhereUnique: false, macro: 98.0, wrong: 0.005, absent: 0.03),
      (isBareWhereUnique: true, macro: 96.5, wrong: 0.006, absent: 0.04),
    ])
  func score(isBareWhereUnique: Bool, macro: Double, wrong: Double, absent: Double) throws {
    let texts: [String: String] = Dictionary(
      uniqueKeysWithValues: try (lines(of: "texts.jsonl") as [StoredText]).map { ($0.id, $0.text) })
    let cases: [StoredCase] = try lines(of: "cases.jsonl")
    var score = Score()
    for (pair, cases) in Dictionary(grouping: cases, by: { [$0.old, $0.new] }) {
      let text = NormalizedText(texts[pair[1]] ?? "")
      let old = PassageIndex(NormalizedText(texts[pair[0]] ?? ""))
      let ordered = cases.sorted { $0.old_start < $1.old_start }
      let quotes = ordered.map { stored in
        let quote = NormalizedText(stored.quote)
        let occurrences = max(1, old.placeCount(of: quote))
        let isBare = isBareWhereUnique && occurrences == 1
        return SoughtQuote(
          Quote(
            quote, prefix: isBare ? nil : NormalizedText(stored.prefix),
            suffix: isBare ? nil : NormalizedText(stored.suffix)), occurrences: occurrences)
      }
      for (stored, successor) in zip(ordered, PassageIndex(text).successors(of: quotes)) {
        guard case .found(let passage) = successor else {
          score.add(stored, at: nil)
          continue
        }
        score.add(stored, at: codePoints(passage.range, in: text))
      }
    }
    #expect(score.present > 2_000 && score.absent > 500)
    #expect(score.macro >= macro)
    #expect(Double(score.wrong) <= wrong * Double(score.present))
    #expect(Double(score.exact) >= 0.94 * Double(score.sure))
    #expect(Double(score.falselyFound) <= absent * Double(score.absent))
  }

  private func codePoints(_ range: Range<Int>, in text: NormalizedText) -> Range<Int> {
    let start = text.original[..<range.lowerBound].count { $0 & 0xC0 != 0x80 }
    return start..<start + text.original[range].count { $0 & 0xC0 != 0x80 }
  }

  private static func share(of left: Range<Int>, _ right: Range<Int>) -> Double {
    let union = max(left.upperBound, right.upperBound) - min(left.lowerBound, right.lowerBound)
    return Double(left.clamped(to: right).count) / Double(max(1, union))
  }
}
