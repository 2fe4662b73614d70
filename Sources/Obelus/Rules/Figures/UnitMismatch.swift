import Figures
import SourceText

extension Rule {
  static let unitMismatch = Rule(
    "unit-mismatch",
    summary: "A source's figure has a unit that cannot be compared with the claim's.",
    rationale: """
      Per cent are not percentage points, and dollars are not euros. Figures in such units are not compared \
      with each other, so the evidence bears nothing out. Only units that are known are judged: whether \
      states are countries is for a person to say. Months and days, miles and kilometres measure the same, \
      and are no mismatch.
      """,
    failing: [
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
          figure: {value: 14000000, unit: crowns}
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                                                                    ↓
                - {source: archive, figure: {value: 14000000, unit: euros}}
      """
    ],
    passing: [
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
          figure: {value: 14000000, unit: crowns}
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - {source: archive, figure: {value: 14000000, unit: crown}}
      """
    ]
  ) { context, findings in
    let claims = context.file.claims
    for index in claims.indices where claims[index].figure != nil && claims[index].retired == nil {
      let claim = claims[index]
      guard let unit = claim.figure?.unit, let measured = claim.figure?.measuredUnit else {
        continue
      }
      // What supports no verdict, or no longer, may be in any unit.
      for evidence in claim.currentAnnotations.filter({ $0.verdict == .verified })
        .flatMap(\.evidence) where evidence.stance == nil || evidence.stance == .supports
      {
        guard let other = evidence.figure?.unit,
          MeasuredUnit.relation(from: evidence.figure?.measuredUnit, to: measured) == .unlike
        else { continue }
        findings.report(
          "the claim counts `\(unit.abridged)`, and this source `\(other.abridged)`",
          at: other.location, claim: claim.id,
          related: [.init("the claim's unit", at: unit.location)],
          help:
            "give the source's figure in the claim's unit, and say in the note how it was converted"
        )
      }
    }
  }
}
