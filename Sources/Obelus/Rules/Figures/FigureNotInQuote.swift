import Figures
import SourceText

extension Rule {
  static let figureNotInQuote = Rule(
    "figure-not-in-quote",
    summary: "The claim's figure is not one that its quote states.",
    rationale: """
      The structured figure is what evidence is compared with. Where the quote states other figures only, \
      the comparison is of something that the article does not say. Figures in words count as well as \
      those in digits, and three decades are 30 years. A quote without any figure, \
      or with none but names such as Resolution 2758, is not judged.
      """,
    failing: [
      """
      claims:
        - id: cost
          quote: It cost 14 million crowns
                          ↓
          figure: {value: 12000000, unit: crowns}
      """
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
    for index in context.file.claims.indices {
      // Where the article has other words, that is the news.
      guard context.anchors[index].quote?.range != nil,
        let (claim, figure, wanted, stated) = context.file.claims[index].statedFigures,
        !stated.contains(where: { $0.kind == .indefinite }),
        !stated.contains(where: { $0.says(wanted, figure.unit?.string) })
      else { continue }
      let bytes = Array(claim.quote?.string.utf8 ?? "".utf8)
      let said = stated.filter(\.isCertainNumber).prefix(3)
        .map { "`\(String(decoding: bytes[$0.range], as: UTF8.self).abridged)`" }
      guard !said.isEmpty, let value = figure.value else { continue }
      findings.report(
        "the figure is \(figure.words), and the quote says \(said.joined(separator: ", "))",
        at: value.location, claim: claim.id,
        help: "write the figure that the quote states, in digits without separators")
    }
  }
}

extension Claim {
  /// The claim with its figure and the figures of its quote, where there are both.
  fileprivate var statedFigures: (Claim, Figure, Rational, [ProseFigure])? {
    guard let figure, let wanted = figure.number, let quote, retired == nil, figure.from == nil
    else { return nil }
    return (self, figure, wanted, quote.withUTF8 { ProseFigure.all(in: $0) })
  }
}

extension ProseFigure {
  /// Whether it can stand against another number: a name with digits cannot, nor what may be one.
  fileprivate var isCertainNumber: Bool {
    !isDoubtful && value != nil && (isAmount || kind == .year || kind == .years)
  }

  /// Whether the figure is a number of some unit, whatever the unit's size.
  func says(_ wanted: Rational, _ wantedUnit: String?) -> Bool {
    guard let value else { return false }
    var numbers = [value] + [upper].compactMap { $0 }
    if kind == .fraction, let share = value.multiplied(by: Rational(100)) { numbers.append(share) }
    if kind == .percentage, let part = value.divided(by: Rational(100)) { numbers.append(part) }
    if let unit, let factor = FigureScale.factor(from: unit, to: wantedUnit) {
      numbers += numbers.compactMap { $0.multiplied(by: factor) }
    }
    if let upper, value <= wanted, wanted <= upper { return true }
    if kind == .years, let upper, upper.subtracting(value) == wanted { return true }
    return numbers.contains { $0.magnitude == wanted.magnitude }
  }
}
