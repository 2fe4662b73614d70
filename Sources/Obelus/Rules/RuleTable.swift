/// Rules that are listed together.
package struct RuleGroup: Sendable {
  /// What they are about.
  package let title: String
  /// The rules, each with its default severity.
  package let settings: [RuleSetting]

  private init(_ title: String, _ rules: [(Rule, Severity?)]) {
    self.title = title
    settings = rules.map { RuleSetting(rule: $0, severity: $1) }
  }
}

extension RuleGroup {
  /// The table of all rules and of the severities that hold unless a project says otherwise, in the order
  /// in which they are listed.
  package static let all: [RuleGroup] = [
    RuleGroup(
      "The project",
      [
        (.configuration, .error)
      ]),
    RuleGroup(
      "The file",
      [
        (.invalidEncoding, .error),
        (.yamlSyntax, .error),
        (.limitExceeded, .error),
        (.emptyFile, .error),
        (.duplicateKey, .error),
        (.unknownField, .error),
        (.missingField, .error),
        (.invalidValue, .error),
        (.commentInText, .warning),
        (.anchorInText, .warning),
        (.tagInText, .warning),
        (.ambiguousScalar, .warning),
        (.unusualLineBreak, .warning),
        (.suppressionUnused, .warning),
        (.suppressionUnexplained, .warning),
      ]),
    RuleGroup(
      "The article",
      [
        (.articleMissing, .error),
        (.articleUnreadable, .error),
        (.articleOutsideProject, .error),
        (.articleChanged, .warning),
        (.articleUnpinned, .note),
        (.reviewedTextMissing, .note),
      ]),
    RuleGroup(
      "Quotes",
      [
        (.figureChanged, .error),
        (.negationChanged, .error),
        (.nameChanged, .error),
        (.quoteChanged, .error),
        (.quoteNotFound, .error),
        (.quoteAmbiguous, .error),
        (.quoteMisplaced, .error),
        (.elidedTextUnpinned, .warning),
        (.quoteTooShort, .warning),
        (.surroundingsChanged, .note),
        (.quoteTypographic, .note),
      ]),
    RuleGroup(
      "Claims",
      [
        (.duplicateClaimID, .error),
        (.duplicateClaim, .warning),
        (.claimDiffers, .error),
        (.retiredClaimInArticle, .warning),
        (.claimOpen, .note),
      ]),
    RuleGroup(
      "Reviews",
      [
        (.unknownReviewer, .error),
        (.unknownSource, .error),
        (.duplicateDefinition, .error),
        (.evidenceMissing, .error),
        (.claimReworded, .warning),
        (.verdictConflict, .error),
        (.correctionMissing, .error),
        (.unknownRating, .error),
        (.ratingContradictsVerdict, .error),
        (.contextUnexplained, .warning),
        (.unusedReviewer, .note),
        (.unusedSource, .note),
      ]),
    // Silent where the project's `policy` does not ask; where it does, it means what it asks.
    RuleGroup(
      "Policy",
      [
        (.tooFewReviewers, .error),
        (.reviewerNotIndependent, .error),
        (.selfReview, .error),
        (.tooFewSources, .error),
        (.primarySourceMissing, .error),
        (.selfSourced, .error),
        (.archiveMissing, .error),
        (.resolverNotIndependent, .error),
      ]),
    RuleGroup(
      "Figures",
      [
        (.figureNotInQuote, .warning),
        (.figureContradictsVerdict, .error),
        (.unitMismatch, .warning),
        (.spanMismatch, .error),
      ]),
    RuleGroup(
      "Attribution",
      [
        (.claimantNotInArticle, .note),
        (.quotationUnbalanced, .note),
        (.nameVariant, .note),
      ]),
    RuleGroup(
      "Evidence",
      [
        (.evidenceQuoteChanged, .error),
        (.evidenceQuoteNotFound, .error),
        (.evidenceQuoteAmbiguous, .note),
        (.evidenceUnchecked, .note),
        (.snapshotMissing, .error),
        (.snapshotUnreadable, .error),
        (.snapshotOutsideProject, .error),
        (.snapshotChanged, .error),
      ]),
    RuleGroup(
      "Dates",
      [
        (.dateInFuture, .warning),
        (.datesContradict, .warning),
        (.sourceExpired, .warning),
        (.sourceNewerThanReview, .warning),
        (.reviewStale, .off),
        (.reviewAfterRetirement, .note),
        (.reviewBeforePublication, .off),
      ]),
    RuleGroup(
      "Names and addresses",
      [
        (.invalidAddress, .error),
        (.mixedScriptHost, .warning),
        (.hiddenInName, .error),
        (.invisibleCharacter, .warning),
        (.bidirectionalControl, .warning),
      ]),
    RuleGroup(
      "Discretion",
      [
        (.secretExposed, .error),
        (.embargoBroken, .warning),
        (.underEmbargo, .note),
      ]),
  ]
}

extension Severity? {
  /// What a rule weighs that is not applied.
  fileprivate static var off: Severity? { nil }
}
