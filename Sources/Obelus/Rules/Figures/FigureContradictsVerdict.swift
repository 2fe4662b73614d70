import Figures
import SourceText

extension Rule {
  static let figureContradictsVerdict = Rule(
    "figure-contradicts-verdict",
    summary: "The evidence's figures say something else than the verdict.",
    rationale: """
      A claim is `verified` only where the figures of its supporting evidence satisfy its comparison, and \
      `disputed` only where some evidence does not. The project's `tolerance` says how far figures may \
      differ; without it only `about` and `nearly` allow a tenth. What cannot be decided, such as figures \
      of different days or units, is not judged.
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
                - {source: archive, figure: {value: 12000000, unit: crowns}}
      """,
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
          figure: {value: 14000000, unit: crowns}
          annotations:
                       ↓
            - verdict: disputed
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - {source: archive, figure: {value: 14000000, unit: crowns}}
      """,
    ],
    passing: [
      RuleExample(
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
                  - {source: archive, figure: {value: 13900000, unit: crowns}}
        """, project: "tolerance: 0.02")
    ]
  ) { context, findings in
    for index in context.file.claims.indices {
      // What is retired or reworded was reviewed of other words.
      guard let figure = context.file.claims[index].figure,
        context.file.claims[index].retired == nil, context.file.claims[index].revisions.isEmpty
      else { continue }
      let claim = context.file.claims[index]
      for annotation in claim.annotations {
        switch annotation.verdict {
        case .verified:
          for evidence in annotation.evidence
          where evidence.stance == nil || evidence.stance == .supports {
            guard let source = evidence.figure, let value = source.value,
              case .contradicts = FigureAgreement(
                figure, source, within: context.settings.tolerance)
            else { continue }
            findings.report(
              "`verified` claims \(figure.words), and this source says \(source.words)"
                + (figure.difference(to: source).map { ": \($0)" } ?? ""),
              at: value.location, claim: claim.id,
              related: figure.value.map { [.init("the claim's figure", at: $0.location)] } ?? [],
              help: "correct the figure, the stance or the verdict")
          }
        case .disputed:
          let agree = annotation.evidence.allSatisfy { evidence in
            guard let source = evidence.figure, evidence.stance != .refutes,
              case .agrees = FigureAgreement(figure, source, within: context.settings.tolerance)
            else { return false }
            return true
          }
          guard agree, !annotation.evidence.isEmpty, !annotation.hasUnreadableEvidence else {
            continue
          }
          findings.report(
            "`disputed` claims \(figure.words), and every source's figure agrees",
            at: annotation.verdictText?.location ?? annotation.location, claim: claim.id,
            help: "name the evidence that contradicts the claim, with `stance: refutes`")
        case .context, nil: continue
        }
      }
    }
  }
}

extension Figure {
  /// How far another figure is from this one, in words.
  fileprivate func difference(to source: Figure) -> String? {
    guard let number, let factor = FigureScale.factor(from: source.unit?.string, to: unit?.string),
      let other = source.number?.multiplied(by: factor), let gap = other.subtracting(number)
    else { return nil }
    return "\(other) - \(number) = \(gap)"
  }
}
