// The words that the format knows, each enumeration as its schema lists them.

/// What a reviewer says of a claim.
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// The sources support the claim as printed.
  case verified
  /// A credible source contradicts it.
  case disputed
  /// A reader needs more to judge it.
  case context
}

/// How a piece of evidence bears on the claim.
public enum Stance: String, CaseIterable, Hashable, Sendable {
  /// It speaks for the claim.
  case supports
  /// It speaks against the claim.
  case refutes
  /// It helps to judge the claim.
  case context
}

/// How sure a reviewer is.
public enum Confidence: String, CaseIterable, Hashable, Sendable {
  case high, medium, low
}

/// What sort of statement a claim is.
public enum ClaimKind: String, CaseIterable, Hashable, Sendable {
  case attribution, figure, date, event, comparison, cause, prediction, law, other
}

/// What a claim without literal words is made with.
public enum TargetKind: String, CaseIterable, Hashable, Sendable {
  case image, chart, table, audio, video, headline, other
}

/// What sort of speaker makes a claim.
public enum ClaimantType: String, CaseIterable, Hashable, Sendable {
  case person, organisation
}

/// How a claim's figure is meant.
public enum Comparison: String, CaseIterable, Hashable, Sendable {
  case exactly, about, nearly, over, under
  case atLeast = "at-least"
  case atMost = "at-most"
}

/// What a report may show of the article.
public enum Rights: String, CaseIterable, Hashable, Sendable {
  /// All of it.
  case own
  /// The passages around the claims.
  case excerpt
}

/// How near a source is to what it tells.
public enum SourceType: String, CaseIterable, Hashable, Sendable {
  case primary, secondary, expert, data
}

/// What a source is made of.
public enum Medium: String, CaseIterable, Hashable, Sendable {
  case document, dataset, image, audio, video, interview, correspondence
}
