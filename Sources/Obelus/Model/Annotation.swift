public import SourceText

/// One reviewer's word on a claim.
///
/// Its `private` note is not part of the model, so that no output can show it.
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
  /// How sure the reviewer is.
  public internal(set) var confidence: Confidence?
  /// What was found, in one line.
  public internal(set) var finding: LocatedText?
  /// What was found at length, in Markdown.
  public internal(set) var note: LocatedText?
  /// What the verdict rests on.
  public internal(set) var evidence: [Evidence] = []
  /// What was changed in the article because of it.
  public internal(set) var correction: Correction?
  /// Whether there is evidence, but some could not be read.
  var hasUnreadableEvidence = false
  /// Whether there is a finding or a note, but none that could be read.
  var hasUnreadableText = false
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
  /// The figure that the source states.
  public internal(set) var figure: Figure?
  /// Whether there is a source, but none that could be read.
  var hasUnreadableSource = false
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
  /// The house's label.
  public internal(set) var rating: LocatedText?
  /// Why, in Markdown.
  public internal(set) var note: LocatedText?
  /// What was changed in the article because of it.
  public internal(set) var correction: Correction?
}

/// A change that an outlet made and told its readers of.
public struct Correction: Sendable {
  /// When.
  public internal(set) var date: LocatedDate?
  /// What readers were told.
  public internal(set) var notice: LocatedText?
  /// Where.
  public internal(set) var url: LocatedText?
}
