import SourceText

/// A claim on which a verdict stands, with what it stands on.
struct VerdictBasis {
  let claim: Claim
  let verdict: Verdict
  /// Each reviewer's current annotation that gives the verdict, in order of time.
  let agreeing: [Annotation]
  /// All current annotations.
  let current: [Annotation]
  /// The resolution that gives the verdict, where there is one.
  let resolution: Resolution?

  /// Nil for a claim that is open, contested or retired, and for one of which some part could not be read.
  init?(_ claim: Claim) {
    guard !claim.annotations.isEmpty, !claim.isStandingUncertain,
      let verdict = claim.standing.verdict
    else { return nil }
    self.claim = claim
    self.verdict = verdict
    current = claim.currentAnnotations
    agreeing = current.filter { $0.verdict == verdict }
    resolution = claim.decidingResolution.flatMap { $0.verdict == verdict ? $0 : nil }
  }

  /// Ids of those who have given the verdict, each once: whoever settles a conflict gives it, too.
  var reviewers: [LocatedText] {
    var seen: Set<LocatedText> = []
    return (agreeing.map(\.reviewer) + [resolution?.reviewer]).compactMap(\.self).filter {
      seen.insert($0).inserted
    }
  }

  /// What the verdict rests on: the evidence of those who gave it, or of all where the resolution says what
  /// none of them said.
  var evidence: [Evidence] { (agreeing.isEmpty ? current : agreeing).flatMap(\.evidence) }

  /// Of the evidence, what bears the verdict out: none that speaks for the contrary, or that only helps to
  /// judge. Context may come from anywhere.
  var bearingEvidence: [Evidence] {
    switch verdict {
    case .verified: evidence.filter { ($0.stance ?? .supports) == .supports }
    case .disputed: evidence.filter { ($0.stance ?? .refutes) == .refutes }
    case .context: evidence
    }
  }

  /// Whether all evidence could be read.
  var isEvidenceWhole: Bool {
    current.allSatisfy { annotation in
      !annotation.hasUnreadableEvidence
        && annotation.evidence.allSatisfy { $0.source != nil || $0.url != nil }
    }
  }

  /// Where the verdict stands: in the latest annotation that gives it, else in the resolution.
  var location: SourceLocation {
    agreeing.last?.verdictText?.location ?? resolution?.location ?? claim.location
  }
}

extension Standing {
  /// The verdict; nil for a claim that has none.
  fileprivate var verdict: Verdict? {
    switch self {
    case .verified: .verified
    case .disputed: .disputed
    case .context: .context
    case .contested, .open, .retired: nil
    }
  }
}

extension RuleContext {
  /// The claims of the file on which a verdict stands, in order. O(file).
  var verdictBases: some Sequence<VerdictBasis> { file.claims.lazy.compactMap(VerdictBasis.init) }

  /// Whether the review applies a rule.
  func applies(_ rule: Rule) -> Bool { rules[rule] != nil }

  /// Whether nobody describes the reviewer: the id may be misspelt, which is another rule's affair.
  func isUndescribed(_ reviewer: LocatedText) -> Bool { bibliography.reviewers[reviewer] == nil }
}

extension Int {
  /// The number with what is counted: `1 source`, `2 sources`, `no source`.
  func counting(_ noun: String) -> String {
    switch self {
    case 0: "no \(noun)"
    case 1: "1 \(noun)"
    default: "\(self) \(noun)s"
    }
  }
}
