/// What a house asks of every review, beyond what is always asked: the project's `policy`.
package struct ReviewPolicy: Sendable {
  /// Whether somebody may review what he wrote.
  enum SelfReview: String, CaseIterable, Sendable {
    case forbidden
    /// Only with a disclosure.
    case disclosed
  }

  /// How many reviewers must have given a verdict; nothing is asked of a verdict that is not there.
  var reviewers: [Verdict: Int] = [:]
  /// Whether two of them must be of different affiliations.
  var isIndependentReviewerNeeded = false
  /// What is asked of an author who reviews; nil where nothing is.
  var selfReview: SelfReview?
  /// How many different sources a verdict must rest on.
  var sources: [Verdict: Int] = [:]
  /// Whether one of them must be primary.
  var isPrimarySourceNeeded = false
  /// Whether sources of the article's own publisher do not count.
  var countsOnlyOutsideSources = false
  /// Whether every source with an address must have an archived copy.
  var isArchiveNeeded = false
  /// Whether a conflict must be settled by somebody who has no part in it.
  var isIndependentResolverNeeded = false
}
