/// The numbers and switches of single rules, which a project sets beside their severities.
struct RuleOptions: Sendable {
  /// `claimant-not-in-article`: whether organisations are looked for as well.
  var claimantOrganisations = false
  /// `quote-too-short`: a quote with fewer words is too short …
  var fewestWords = 3
  /// … unless it has so many Unicode scalars: some scripts have no spaces.
  var enoughScalars = 12
  /// `review-stale`: how old, in days, the last word on a claim may be.
  var freshDays = 365
}
