import Figures
import SourceText

extension Rule {
  static let spanMismatch = Rule(
    "span-mismatch",
    summary: "From `from` to `to` is not as long as `value` says.",
    rationale: """
      The arithmetic of a span is done once and for all readers: from 1949 to 1979 is 30 years. Dates that \
      leave the day or month open allow for every day that they may mean, and a first year that is counted \
      too is allowed for. Spans are checked in days, weeks, months, years, decades and centuries.
      """,
    failing: [
      """
      claims:
        - id: paid
          quote: and “the council paid for it in ten years”
                                                ↓
          figure: {from: 1971, to: 1991, value: 10, unit: years}
      """
    ],
    passing: [
      """
      claims:
        - id: paid
          quote: and “the council paid for it in ten years”
          figure: {from: 1971, to: 1981, value: 10, unit: years}
      """
    ]
  ) { context, findings in
    for index in context.file.claims.indices {
      guard let figure = context.file.claims[index].figure, let value = figure.value,
        let number = figure.number,
        let from = figure.from, let to = figure.to, let unit = figure.unit,
        let days = daysOfUnit(unit.string)
      else { continue }
      let dates = "from \(from.text.abridged) to \(to.text.abridged)"
      if to.value.isPlainly(before: from.value) {
        findings.report(
          "\(dates) goes backwards", at: to.text.location, claim: context.file.claims[index].id,
          help: "give the beginning under `from` and the end under `to`")
        continue
      }
      let slack = number.multiplied(
        by: context.settings.tolerance.share(for: figure.comparison ?? .exactly))
      // Months and years differ in length by less than a day in thirty.
      let least = Rational(max(0, to.value.firstDay - from.value.lastDay - days / 28))
      let most = Rational(to.value.lastDay - from.value.firstDay + 1 + days / 28)
      guard let slack, let low = least.divided(by: Rational(days))?.subtracting(slack),
        let high = most.divided(by: Rational(days))?.adding(slack),
        !figure.isWithin(low...high, number)
      else { continue }
      let middle = (to.value.firstDay - from.value.firstDay + days / 2) / days
      findings.report(
        "\(dates) is about \(middle) \(unit.abridged), and the figure says \(figure.words)",
        at: value.location, claim: context.file.claims[index].id,
        help: "correct the number or the dates")
    }
  }

  /// The length of a unit of time in days, years being of 365.
  private static func daysOfUnit(_ unit: String) -> Int? {
    switch FigureScale.name(unit) {
    case "day": 1
    case "week": 7
    case "month": 30
    case "year": 365
    case "decade": 3653
    case "century": 36_524
    default: nil
    }
  }
}

extension Figure {
  /// Whether a span of a length in the range can be what the figure says.
  fileprivate func isWithin(_ range: ClosedRange<Rational>, _ number: Rational) -> Bool {
    switch comparison ?? .exactly {
    case .exactly, .about, .nearly: range.contains(number)
    case .over, .atLeast: number <= range.upperBound
    case .under, .atMost: number >= range.lowerBound
    }
  }
}
