import Figures
import SourceText

extension Rule {
  static let figureNotInQuote = Rule(
    "figure-not-in-quote",
    summary: "The claim's figure is not one that its quote states.",
    rationale: """
      The structured figure is what evidence is compared with. Where the quote states another number of the \
      same thing, the comparison is of something that the article does not say. Figures in words count as \
      well as those in digits, and three decades are 30 years. Only a quote in English with exactly one \
      figure that can be meant is judged: where several may be, where the number can be worked out from \
      them, and where words hide a figure from the rule, it says nothing. `over` against `fewer than` is \
      reported too, and a value that is no decimal number of at most 38 digits, which nothing compares.
      """,
    failing: [
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
                          ↓
          figure: {value: 12000000, unit: crowns}
      """,
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
                          ↓
          figure: {value: 14000000, unit: euros}
      """,
      RuleExample(
        """
        claims:
          - id: laboratories
            quote: Fewer than 200 laboratories are left
                            ↓
            figure: {value: 200, unit: laboratories, comparison: over}
        """, article: "Fewer than 200 laboratories are left."),
    ],
    passing: [
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
          figure: {value: 14000000, unit: crowns}
        - id: wall
          quote: The harbour wall was finished in 1971.
          figure: {value: 1971, unit: year}
      """
    ]
  ) { context, findings in
    let claims = context.file.claims
    // By index: a loop over the elements would copy each with all that it holds.
    for index in claims.indices where claims[index].figure != nil {
      let (claim, anchors) = (claims[index], context.anchors[index])
      guard claim.retired == nil, let figure = claim.figure, let value = figure.value else {
        continue
      }
      let sources = claim.annotations.flatMap(\.evidence).compactMap(\.figure)
      for unusable in ([figure] + sources).filter(\.isBeyondComparison) {
        guard let value = unusable.value else { continue }
        findings.report(
          "the figure \(value.abridged) is never compared with anything", at: value.location,
          claim: claim.id, help: "write it as a decimal number of at most 38 digits")
      }
      // Where the article has other words, that is the news.
      guard anchors.quote?.range != nil,
        let quoted = QuotedFigures(of: claim, in: context.file.article)
      else { continue }
      switch quoted.judgement {
      case .otherNumber(let stated):
        findings.report(
          "the figure is \(figure.words), and the quote says `\(quoted.words(of: stated))`",
          at: value.location, claim: claim.id,
          help: "write the figure that the quote states, in digits without separators")
      case .otherComparison(let stated):
        guard let said = figure.comparison, let meant = stated.comparison else { continue }
        findings.report(
          "the figure says `\(said.words)`, and the quote means `\(meant.words)`",
          at: value.location, claim: claim.id, help: "write `comparison: \(meant.rawValue)`")
      case .stated, .silent: continue
      }
    }
  }
}

extension ProseFigure.Comparison {
  /// As a reader would say it: `at least`.
  fileprivate var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}

extension Figure {
  /// Whether the value is a number of YAML, but none that is compared: `0x10`, `.inf`, or of too many
  /// digits. What is no number at all is the schema's affair.
  fileprivate var isBeyondComparison: Bool {
    guard number == nil, let text = value?.string.lowercased() else { return false }
    let digits = text.drop { $0 == "-" || $0 == "+" }
    if digits == ".inf" || digits == ".nan" { return true }
    if digits.hasPrefix("0x") || digits.hasPrefix("0o") { return true }
    let mantissa = digits.prefix { $0 != "e" }
    return mantissa.contains { $0.isASCII && $0.isNumber }
      && mantissa.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      && mantissa.count { $0 == "." } <= 1
  }
}
