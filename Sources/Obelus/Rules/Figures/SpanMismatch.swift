import Figures
import SourceText

extension Rule {
  static let spanMismatch = Rule(
    "span-mismatch",
    summary: "From `from` to `to` is not as long as `value` says.",
    rationale: """
      The arithmetic of a span is done once and for all readers, by the calendar: from 1949 to 1979 is 30 \
      years. Dates that leave the day or month open allow for every day that they may mean. Units that are \
      complete count as well as the nearest whole number of them and the difference of the years alone, and \
      the last day may be counted or not. \
      Spans are checked in days, weeks, fortnights, months, years, decades and centuries.
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
    let claims = context.file.claims
    // By index: a loop over the elements would copy each with all that it holds.
    for index in claims.indices where claims[index].figure?.from != nil {
      let claim = claims[index]
      guard claim.retired == nil, let figure = claim.figure, let value = figure.value,
        let fault = figure.spanFault(within: context.settings.tolerance)
      else { continue }
      switch fault {
      case .backwards(let dates, let end):
        findings.report(
          "\(dates) goes backwards", at: end, claim: claim.id,
          help: "give the beginning under `from` and the end under `to`")
      case .length(let dates, let length):
        findings.report(
          "\(dates) is \(length), and the figure says \(figure.words)", at: value.location,
          claim: claim.id, help: "correct the number or the dates")
      }
    }
  }
}

/// What is wrong with a figure's dates.
enum SpanFault: Sendable {
  /// The end is before the beginning; where it stands.
  case backwards(dates: String, end: SourceLocation)
  /// The span has another length than the value.
  case length(dates: String, length: String)
}

extension Figure {
  /// What is surely wrong with the figure's span; nil where it is right, or has no dates or no unit of
  /// the calendar.
  func spanFault(within tolerance: FigureTolerance) -> SpanFault? {
    guard let number, let step = precision, let from, let to,
      let unit = unit.flatMap({ CalendarUnit(named: $0.string) })
    else { return nil }
    let dates = "from \(from.text.abridged) to \(to.text.abridged)"
    if to.value.isPlainly(before: from.value) {
      return .backwards(dates: dates, end: to.text.location)
    }
    guard let count = unit.count(from: from.value, to: to.value),
      let slack = number.magnitude.multiplied(by: tolerance.share(for: comparison ?? .exactly)),
      let low = count.lowerBound.roundedDown(to: step)?.subtracting(slack),
      let high = count.upperBound.rounded(to: step)?.adding(slack),
      unit.difference(from: from.value, to: to.value) != number, low <= high,
      !isSpan(number, within: low...max(high, count.upperBound))
    else { return nil }
    return .length(dates: dates, length: unit.length(count))
  }

  /// Whether a span of a length in the range can be what the figure says.
  private func isSpan(_ number: Rational, within range: ClosedRange<Rational>) -> Bool {
    switch comparison ?? .exactly {
    case .exactly, .about, .nearly: range.contains(number)
    case .over, .atLeast: number <= range.upperBound
    case .under, .atMost: number >= range.lowerBound
    }
  }
}

extension CalendarUnit {
  /// A length in words: `20 years`, `about 4 months`, `less than a week`.
  fileprivate func length(_ count: ClosedRange<Rational>) -> String {
    // The dates themselves, without the day that counting both ends adds, are the lower bound.
    guard
      let nearest = count.lowerBound.adding(count.upperBound)?.divided(by: Rational(2))?
        .roundedDown(to: Rational(1))
    else { return "another length" }
    if count.upperBound < Rational(1) { return "less than one \(name)" }
    let shown = max(nearest, count.lowerBound.roundedDown(to: Rational(1)) ?? nearest, Rational(1))
    let isExact = count.lowerBound == shown
    return (isExact ? "" : "about ") + "\(shown) \(shown == Rational(1) ? name : plural)"
  }
}
