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
