import SourceText

extension Rule {
  static let evidenceMissing = Rule(
    "evidence-missing",
    summary: "A claim is called verified or disputed without evidence.",
    rationale: """
      Years later somebody will ask what the verdict rested on. `verified` and `disputed` name at least \
      one source; `context` may stand on a finding alone.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
                       ↓
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
      """
    ],
    passing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - source: archive
      """
    ]
  ) { context, findings in
    for index in context.file.claims.indices
    where context.file.claims[index].hasBareAnnotation {
      let claim = context.file.claims[index]
      for annotation in claim.annotations
      where annotation.evidence.isEmpty && !annotation.hasUnreadableEvidence {
        guard let verdict = annotation.verdict, verdict != .context else { continue }
        findings.report(
          "`\(verdict.rawValue)` rests on no evidence",
          at: annotation.verdictText?.location ?? annotation.location, claim: claim.id,
          help: "name a source under `evidence`")
      }
    }
  }
}

extension Claim {
  /// Whether some annotation has no evidence.
  fileprivate var hasBareAnnotation: Bool {
    annotations.indices.contains { annotations[$0].evidence.isEmpty }
  }
}
