import Figures
import SourceText

extension Rule {
  static let figureContradictsVerdict = Rule(
    "figure-contradicts-verdict",
    summary: "The evidence's figures say something else than the verdict.",
    rationale: """
      A claim is `verified` only where the figures of its supporting evidence satisfy its comparison, and \
      `disputed` only where some evidence does not. The project's `tolerance` says how far figures may \
      differ; without it only `about` and `nearly` allow a tenth. A source that is the claim's number once \
      it is rounded as the article rounds agrees. What cannot be decided, such as figures of different days \
      or units, is not judged, nor is a figure that is not its quote's: that has to be put right first. Only \
      each reviewer's latest word on the present wording counts.
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
        """, project: "tolerance: 0.02"),
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
                - {source: archive, figure: {value: 14218300, unit: crowns}}
      """,
    ]
  ) { context, findings in
    let tolerance = context.settings.tolerance
    let claims = context.file.claims
    // By index: a loop over the elements would copy each with all that it holds.
    for index in claims.indices where claims[index].figure != nil {
      let claim = claims[index]
      guard claim.retired == nil, let figure = claim.figure,
        figure.spanFault(within: tolerance) == nil
      else { continue }
      var contradicting: [Contradiction] = []
      for annotation in claim.decidingAnnotations {
        switch annotation.verdict {
        case .verified:
          contradicting += annotation.contradicting(figure, within: tolerance)
        case .disputed
        where annotation.isBorneOut(figure, within: tolerance)
          && claim.isMeantAsWritten(in: context.file.article):
          findings.report(
            "`disputed` claims \(figure.words), and every source's figure agrees",
            at: annotation.verdictText?.location ?? annotation.location, claim: claim.id,
            help: "name the evidence that contradicts the claim, with `stance: refutes`")
        case .disputed, .context, nil: continue
        }
      }
      contradicting = claim.certain(contradicting, in: context.file.article, within: tolerance)
      guard let first = contradicting.first else { continue }
      // One figure is wrong, however many sources show it.
      var related =
        figure.value.map { [Diagnostic.Related("the claim's figure", at: $0.location)] } ?? []
      related += contradicting.dropFirst().map {
        Diagnostic.Related("this source says \($0.source.words)", at: $0.value.location)
      }
      findings.report(
        "`verified` claims \(figure.words), and this source says \(first.source.words)"
          + (figure.difference(to: first.source).map { ": \($0)" } ?? ""),
        at: first.value.location, claim: claim.id,
        related: related,
        help: "correct the figure, the stance or the verdict")
    }
  }
}

extension Claim {
  /// The annotations that count: each reviewer's latest, and once all is settled only those that say what
  /// was settled.
  fileprivate var decidingAnnotations: [Annotation] {
    let (current, standing) = (currentAnnotations, standing)
    guard standing != .contested else { return current }
    return current.filter { $0.verdict.map(Standing.init) == standing }
  }

  /// Whether the quote says no more of the figure than the claim does, such as `over`.
  fileprivate func isMeantAsWritten(in article: ArticleReference) -> Bool {
    switch QuotedFigures(of: self, in: article)?.judgement {
    case .otherNumber, .otherComparison: false
    case .stated(let stated): stated.comparison == nil || figure?.comparison != nil
    case .silent, nil: true
    }
  }

  /// The contradictions that the quote leaves: it may say `over`, or round its number.
  fileprivate func certain(
    _ contradictions: [Contradiction], in article: ArticleReference,
    within tolerance: FigureTolerance
  ) -> [Contradiction] {
    guard let figure, !contradictions.isEmpty, isMeantAsWritten(in: article) else { return [] }
    guard let quoted = QuotedFigures(of: self, in: article),
      case .stated(let stated) = quoted.judgement, let precision = quoted.precision(of: stated)
    else { return contradictions }
    return contradictions.filter {
      FigureAgreement(figure, $0.source, precision: precision, within: tolerance) == .contradicts
    }
  }
}

/// A source's figure that is not the claim's, and where it stands.
private struct Contradiction {
  let source: Figure
  let value: LocatedText
}

extension Annotation {
  /// The figures of supporting evidence that say something else than the claim's.
  fileprivate func contradicting(
    _ figure: Figure, within tolerance: FigureTolerance
  ) -> [Contradiction] {
    evidence.compactMap { evidence in
      guard evidence.stance == nil || evidence.stance == .supports, let source = evidence.figure,
        let value = source.value,
        FigureAgreement(figure, source, within: tolerance) == .contradicts
      else { return nil }
      return Contradiction(source: source, value: value)
    }
  }

  /// Whether all its evidence has figures, and all of them are the claim's.
  fileprivate func isBorneOut(_ figure: Figure, within tolerance: FigureTolerance) -> Bool {
    !evidence.isEmpty && !hasUnreadableEvidence
      && evidence.allSatisfy { evidence in
        guard let source = evidence.figure, evidence.stance == nil || evidence.stance == .supports,
          FigureAgreement(figure, source, within: tolerance) == .agrees
        else { return false }
        return true
      }
  }
}

extension Figure {
  /// How far another figure is from this one, in words; nil where that is no help to a reader.
  fileprivate func difference(to source: Figure) -> String? {
    guard let number,
      case .factor(let factor) = MeasuredUnit.relation(from: source.measuredUnit, to: measuredUnit),
      let other = source.number?.multiplied(by: factor), let gap = other.subtracting(number),
      gap != Rational(0),
      "\(other)\(number)".utf8.count <= 40
    else { return nil }
    let sign = number < Rational(0) ? "+ \(number.negated)" : "- \(number)"
    return "\(other) \(sign) = \(gap)"
  }
}
