import TestSupport
import Testing

@testable import Obelus

/// Coefficients whose values were worked out by hand; others are compared with other implementations in the
/// acceptance tests.
@Suite struct AgreementTests {
  /// A table from rows of digits, one for each unit; a dot is a missing rating.
  private func table(_ rows: String...) -> RatingTable {
    RatingTable(
      rows.map { row in
        row.enumerated().compactMap { rater, character in
          character.wholeNumberValue.map { RatingTable.Rating(rater: rater, category: $0) }
        }
      })
  }

  private func expect(_ coefficient: AgreementCoefficient, _ value: Double, units: Int) {
    #expect(coefficient.undefined == nil)
    #expect(coefficient.units == units)
    #expect(abs((coefficient.value ?? .nan) - value) < 1e-12)
  }

  @Test func twoRaters() throws {
    // They agree on 4 of 6; by chance they would on 3/6 · 5/6 + 3/6 · 1/6 = 1/2.
    let table = table("00", "00", "00", "11", "10", "10", "0.", ".1")
    let pair = try #require(PairAgreement.all(in: table).first)
    #expect((pair.shared, pair.agreed) == (6, 4))
    expect(pair.kappa, (4.0 / 6 - 0.5) / 0.5, units: 6)
    // Of all 12 ratings, 8 are of one category and 4 of the other.
    let chance = (8.0 / 12 * 8 / 12) + (4.0 / 12 * 4 / 12)
    let fleiss = FleissKappa(of: table)
    #expect(fleiss.ratingsPerUnit == 2)
    expect(fleiss.kappa, (4.0 / 6 - chance) / (1 - chance), units: 6)
    let pairs = Double(8 * 7 + 4 * 3) / Double(12 * 11)
    expect(table.krippendorffAlpha, (4.0 / 6 - pairs) / (1 - pairs), units: 6)
  }

  @Test func perfectAndWorseThanChance() throws {
    let perfect = table("00", "11", "22")
    #expect(try #require(PairAgreement.all(in: perfect).first).kappa.value == 1)
    #expect(FleissKappa(of: perfect).kappa.value == 1)
    #expect(perfect.krippendorffAlpha.value == 1)
    let opposite = table("01", "10")
    #expect(try #require(PairAgreement.all(in: opposite).first).kappa.value == -1)
    #expect(FleissKappa(of: opposite).kappa.value == -1)
    // Observed 0, expected 4/12.
    expect(opposite.krippendorffAlpha, -0.5, units: 2)
  }

  @Test func whatHasNoValueSaysWhy() throws {
    let same = table("00", "00.")
    #expect(try #require(PairAgreement.all(in: same).first).kappa.undefined == .noVariation)
    #expect(FleissKappa(of: same).kappa.undefined == .noVariation)
    #expect(same.krippendorffAlpha.undefined == .noVariation)
    let apart = table("0.", ".1")
    #expect(PairAgreement.all(in: apart).isEmpty)
    #expect(FleissKappa(of: apart).kappa.undefined == .nothingShared)
    #expect(apart.krippendorffAlpha.undefined == .nothingShared)
    #expect(table().krippendorffAlpha.undefined == .nothingShared)
    let alone = AgreementReport(of: table("0", "1"), reviewers: ["a"], disagreements: [])
    #expect(alone.krippendorffAlpha.undefined == .oneRater)
    #expect(alone.fleissKappa.undefined == .oneRater)
    let nobody = AgreementReport(of: table(), reviewers: [], disagreements: [])
    #expect(nobody.krippendorffAlpha.undefined == .noRater)
    #expect(nobody.text.contains("none: no verdicts"))
  }

  @Test("Fleiss' kappa looks at the units with the commonest number of ratings")
  func fleissChoosesUnits() {
    let kappa = FleissKappa(of: table("00.", "0.1", "111", "2..", ".22"))
    #expect((kappa.ratingsPerUnit, kappa.kappa.units) == (2, 3))
    let tied = FleissKappa(of: table("00.", "011"))
    #expect((tied.ratingsPerUnit, tied.kappa.units) == (3, 1))
  }

  @Test("The order of raters, units and categories does not matter", arguments: 0..<20)
  func symmetry(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let units = (0..<30).map { _ in
      (0..<5).compactMap { rater in
        random.chance(oneIn: 3)
          ? nil : RatingTable.Rating(rater: rater, category: random.below(3))
      }
    }
    let renamed = units.reversed().map { unit in
      unit.map { RatingTable.Rating(rater: 4 - $0.rater, category: ($0.category + 1) % 3) }
    }
    let (table, other) = (RatingTable(units), RatingTable(Array(renamed)))
    #expect(table.krippendorffAlpha == other.krippendorffAlpha)
    #expect(FleissKappa(of: table).kappa == FleissKappa(of: other).kappa)
    let values = { (table: RatingTable) in
      PairAgreement.all(in: table).compactMap(\.kappa.value).sorted()
    }
    #expect(values(table) == values(other))
    #expect(!values(table).isEmpty)
  }

  @Test("Of a crowd the pairs are not listed", arguments: [(200, true), (201, false)])
  func crowd(count: Int, areListed: Bool) {
    let unit = (0..<count).map { RatingTable.Rating(rater: $0, category: $0 % 2) }
    let names = (0..<count).map { "r\($0)" }
    let report = AgreementReport(of: RatingTable([unit]), reviewers: names, disagreements: [])
    #expect(report.pairs?.count == (areListed ? count * (count - 1) / 2 : nil))
    #expect(report.text.contains("pairs are not listed") != areListed)
    #expect(report.krippendorffAlpha.value != nil)
  }

  @Test(.timeLimit(.minutes(1))) func timeIsLinearInUnits() {
    var random = SeededRandom(seed: 1)
    let units = (0..<200_000).map { _ in
      (0..<3).map { RatingTable.Rating(rater: $0, category: random.below(3)) }
    }
    let alpha = RatingTable(units).krippendorffAlpha.value ?? 1
    #expect(abs(alpha) < 0.01)
  }
}
