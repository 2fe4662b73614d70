/// How far the reviewers of a project agree.
package struct AgreementReport: Encodable, Sendable {
  /// Of more reviewers than this the pairs are not listed: nobody reads so many, and a crowd of thousands
  /// would take memory by the square of its size.
  package static let mostPairedReviewers = 200

  /// Two reviewers with claims in common.
  package struct Pair: Encodable, Sendable {
    /// The two ids.
    package let reviewers: [String]
    /// In how many of their common claims they gave the same verdict.
    package let agreed: Int
    package let cohenKappa: AgreementCoefficient
  }

  /// A claim on which reviewers differ, whether or not somebody has settled it.
  package struct Disagreement: Encodable, Sendable {
    /// The article as messages name it.
    package let article: String
    package let claim: String
    /// Each reviewer's verdict.
    package let verdicts: [String: String]
  }

  /// Ids of all who gave a verdict.
  package let reviewers: [String]
  /// How many claims have a verdict.
  package let units: Int
  /// How many of them have verdicts of two reviewers or more.
  package let comparableUnits: Int
  /// Ordered by the reviewers' ids; nil where there are more reviewers than ``mostPairedReviewers``.
  package let pairs: [Pair]?
  package let fleissKappa: AgreementCoefficient
  /// How many verdicts each claim has that Fleiss' kappa looked at; 0 where there is none.
  package let fleissVerdicts: Int
  package let krippendorffAlpha: AgreementCoefficient
  /// In the order of the files.
  package let disagreements: [Disagreement]

  init(of table: RatingTable, reviewers: [String], disagreements: [Disagreement]) {
    self.reviewers = reviewers
    self.disagreements = disagreements
    units = table.units.count
    comparableUnits = table.comparableUnits
    pairs =
      reviewers.count > Self.mostPairedReviewers
      ? nil
      : PairAgreement.all(in: table).map { pair in
        Pair(
          reviewers: [reviewers[pair.raters.0], reviewers[pair.raters.1]], agreed: pair.agreed,
          cohenKappa: pair.kappa)
      }
    let fleiss = FleissKappa(of: table)
    fleissVerdicts = fleiss.ratingsPerUnit
    guard reviewers.count > 1 else {
      let none = AgreementCoefficient(
        undefined: reviewers.isEmpty ? .noRater : .oneRater, units: 0)
      fleissKappa = none
      krippendorffAlpha = none
      return
    }
    fleissKappa = fleiss.kappa
    krippendorffAlpha = table.krippendorffAlpha
  }
}
