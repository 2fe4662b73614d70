public import SourceText

/// A claim of the article and what reviewers said of it.
///
/// Every part may be missing: a file is reviewed as far as it can be read, and what it lacks is
/// reported.
public struct Claim: Sendable {
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
  /// The claim in the reviewer's own words.
  public internal(set) var statement: LocatedText?
  /// Who makes the claim; nil for the article itself.
  public internal(set) var claimant: LocatedText?
  /// Whether the claim has no literal words in the article but a `target`.
  public internal(set) var hasTarget = false
  /// What reviewers said, in the order of the file.
  public internal(set) var annotations: [Annotation] = []
  /// Settlements of conflicts, in the order of the file.
  public internal(set) var resolutions: [Resolution] = []
  /// Since when the article no longer makes the claim.
  public internal(set) var retired: LocatedDate?
  /// Earlier wordings; annotations not later than these moments no longer count.
  public internal(set) var replacements: [LocatedDate] = []
}

/// One reviewer's word on a claim.
public struct Annotation: Sendable {
  /// The first key of the annotation.
  public internal(set) var location: SourceLocation
  /// The verdict; nil where the file gives none that is known.
  public internal(set) var verdict: Verdict?
  /// The verdict as written, to point at.
  public internal(set) var verdictText: LocatedText?
  /// Id of the reviewer.
  public internal(set) var reviewer: LocatedText?
  /// The day or moment of the review.
  public internal(set) var date: LocatedDate?
  /// The house's label.
  public internal(set) var rating: LocatedText?
  /// What was found, in one line.
  public internal(set) var finding: LocatedText?
  /// What was found at length, in Markdown.
  public internal(set) var note: LocatedText?
  /// What the verdict rests on.
  public internal(set) var evidence: [Evidence] = []
  /// Whether there is evidence, but none that could be read.
  var hasUnreadableEvidence = false
}

/// What a verdict rests on.
public struct Evidence: Sendable {
  /// The first key of the evidence.
  public internal(set) var location: SourceLocation
  /// Id of the source.
  public internal(set) var source: LocatedText?
  /// Address of a source that is cited only here.
  public internal(set) var url: LocatedText?
  /// The source's words.
  public internal(set) var quote: LocatedText?
  /// Where in the source they stand: a page, a time, a cell.
  public internal(set) var locator: LocatedText?
  /// The words in the language of the review.
  public internal(set) var translation: LocatedText?
  /// How it bears on the claim.
  public internal(set) var stance: Stance?
}

/// A person's decision between differing verdicts.
public struct Resolution: Sendable {
  /// The first key of the resolution.
  public internal(set) var location: SourceLocation
  /// The verdict that holds.
  public internal(set) var verdict: Verdict?
  /// Id of the reviewer who decided.
  public internal(set) var reviewer: LocatedText?
  /// When.
  public internal(set) var date: LocatedDate?
  /// Why, in Markdown.
  public internal(set) var note: LocatedText?
}
