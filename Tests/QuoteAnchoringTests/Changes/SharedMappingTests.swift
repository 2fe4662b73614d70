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
  /// Byte offsets by code points.
  private func offsets(_ text: String) -> [Int] {
    text.unicodeScalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
  }

  @Test("Nearly all that is there is found, and nearly all that is gone is not")
  func shares() throws {
    var (present, hits, sure, exact, absent, wrong) = (0, 0, 0, 0, 0, 0)
    for pair in try RevisionSet().pairs {
      let (oldOffsets, newOffsets) = (offsets(pair.old), offsets(pair.new))
      let mapping = TextMapping(from: NormalizedText(pair.old), to: NormalizedText(pair.new))
      for one in pair.cases {
        let quoted = one.oldRange
        let place = mapping.fate(
          of: oldOffsets[quoted.lowerBound]..<oldOffsets[quoted.upperBound]
        ).range
        guard let truth = one.place else {
          absent += 1
          if place != nil { wrong += 1 }
          continue
        }
        present += 1
        let expected = newOffsets[truth.lowerBound]..<newOffsets[truth.upperBound]
        if let place, RevisionSet.share(of: place, expected) >= 0.5 { hits += 1 }
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
