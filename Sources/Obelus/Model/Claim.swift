public import SourceText
import YAMLTree

/// A claim of the article and what reviewers said of it.
///
/// Every part may be missing: a file is reviewed as far as it can be read, and what it lacks is reported.
/// Properties are named as the format names them.
public struct Claim: Sendable {
  /// The claim's mapping.
  let node: YAMLNode
  /// The first key of the claim: where to point when something is missing.
  public internal(set) var location: SourceLocation
  /// The claim's stable name, unique in the file.
  public internal(set) var id: LocatedText?
  /// The article's words.
  public internal(set) var quote: LocatedText?
  /// Words that stand directly before the quote.
  public internal(set) var prefix: LocatedText?
  /// Words that stand directly after the quote.
  public internal(set) var suffix: LocatedText?
  /// The same claim in other words of the article.
  public internal(set) var also: [LocatedText] = []
  /// What makes the claim, where it is not made in literal words.
  public internal(set) var target: Target?
  /// The claim in the reviewer's own words.
  public internal(set) var statement: LocatedText?
  /// Who makes the claim; nil for the article itself.
  public internal(set) var claimant: Claimant?
  /// What sort of statement it is.
  public internal(set) var kind: ClaimKind?
  /// The figure that it states.
  public internal(set) var figure: Figure?
  /// Key words.
  public internal(set) var topics: [LocatedText] = []
  /// Other claims, as `article#claim-id` or `#claim-id`.
  public internal(set) var see: [LocatedText] = []
  /// What reviewers said, in the order of the file.
  public internal(set) var annotations: [Annotation] = []
  /// Settlements of conflicts, in the order of the file: one `resolution` or a list of them.
  public internal(set) var resolutions: [Resolution] = []
  /// Earlier wordings.
  public internal(set) var revisions: [Rewording] = []
  /// That the article no longer makes the claim.
  public internal(set) var retired: Retirement?
  /// Whether there are annotations, but some could not be read.
  var hasUnreadableAnnotations = false
  /// Whether a resolution, an earlier wording or a retirement could not be read.
  var hasUnreadableDecisions = false
}

/// A picture, a table or the like that makes a claim without literal words.
public struct Target: Sendable {
  /// What it is.
  public internal(set) var kind: TargetKind?
  /// Where it stands in the article.
  public internal(set) var locator: LocatedText?
}

/// Who makes a claim.
public struct Claimant: Sendable {
  /// The name.
  public internal(set) var name: LocatedText?
  /// An address that says who that is.
  public internal(set) var url: LocatedText?
  /// A person or an organisation.
  public internal(set) var type: ClaimantType?
}

/// A figure, as a claim or a source states it.
public struct Figure: Sendable {
  /// The number, as it is written.
  public internal(set) var value: LocatedText?
  /// What is counted or measured.
  public internal(set) var unit: LocatedText?
  /// How the number is meant.
  public internal(set) var comparison: Comparison?
  /// The day for which it holds.
  public internal(set) var date: LocatedDate?
  /// The beginning of a span.
  public internal(set) var from: LocatedDate?
  /// The end of a span.
  public internal(set) var to: LocatedDate?
}

/// An earlier wording of a claim.
public struct Rewording: Sendable {
  /// The words that the article had.
  public internal(set) var quote: LocatedText?
  /// When they were replaced: annotations not later than that no longer count.
  public internal(set) var replaced: LocatedDate?
}

/// Why a claim is no longer made.
public struct Retirement: Sendable {
  /// Since when.
  public internal(set) var date: LocatedDate?
  /// Why.
  public internal(set) var reason: LocatedText?
  /// Id of the reviewer who noted it.
  public internal(set) var reviewer: LocatedText?
}
