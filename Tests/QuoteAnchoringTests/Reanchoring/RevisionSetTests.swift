import TestSupport
import Testing

@testable import QuoteAnchoring

/// The set of real revisions, which lies beside the package. The models were fitted to it, so this
/// guards against getting worse; `Benchmarks/README.md` has what to expect of other texts.
@Suite("Quotes of real revisions", .enabled(if: SharedData.isPresent, "\(SharedData.absence)"))
struct RevisionSetTests {
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

    mutating func add(_ stored: RevisionSet.Case, at place: Range<Int>?) {
      var isHit = place == nil
      if let truth = stored.place {
        present += 1
        let share = place.map { RevisionSet.share(of: $0, truth) }
        isHit = (share ?? 0) >= 0.5
        if place != nil, !isHit { wrong += 1 }
        if stored.isSure {
          sure += 1
          if place == truth { exact += 1 }
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
    var score = Score()
    for pair in try RevisionSet().pairs {
      let text = NormalizedText(pair.new)
      let old = PassageIndex(NormalizedText(pair.old))
      let quotes = pair.cases.map { stored in
        let quote = NormalizedText(stored.quote)
        let occurrences = max(1, old.placeCount(of: quote))
        let isBare = isBareWhereUnique && occurrences == 1
        return SoughtQuote(
          Quote(
            quote, prefix: isBare ? nil : NormalizedText(stored.prefix),
            suffix: isBare ? nil : NormalizedText(stored.suffix)), occurrences: occurrences)
      }
      for (stored, successor) in zip(pair.cases, PassageIndex(text).successors(of: quotes)) {
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
}
