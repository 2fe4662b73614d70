extension ProseFigure {
  /// Whether a figure is a number of some unit.
  package enum Statement: Hashable, Sendable {
    case yes, no
    /// It may be, read or converted in some way.
    case perhaps
  }

  /// The figure's unit; a fraction is a share of something.
  package var measuredUnit: MeasuredUnit? { unit.map { MeasuredUnit(named: $0) } }

  /// How many of `unit` one of the figure's own is.
  package func relation(to unit: MeasuredUnit?) -> MeasuredUnit.Relation {
    guard let own = measuredUnit else {
      return unit?.scale.inverse.map { .factor($0) } ?? .factor(Rational(1))
    }
    // What is said beside a known unit, such as `a week`, stands somewhere in the prose.
    guard let unit else { return .factor(Rational(1)) }
    return MeasuredUnit.relation(from: own, to: unit.withoutQualifiers)
  }

  /// Whether the figure says `number`, whose last digit has the place `step`, in `unit`.
  package func says(_ number: Rational, _ unit: MeasuredUnit?, step: Rational) -> Statement {
    // A year or a name counts nothing.
    let isCounted = unit?.name != nil || unit?.head != nil
    if isCounted, !isDoubtful, isName || isCalendar && unit?.quantity != "time" { return .no }
    if let date { return dateParts(date).contains(number) ? .yes : .no }
    let values = [value, upper].compactMap { $0 }
    if let otherValue, (unit?.scale ?? Rational(1)).multiplied(by: number) == otherValue {
      return .perhaps
    }
    switch relation(to: unit) {
    case .unlike: return .no
    case .unclear:
      return unit?.quantity != nil && measuredUnit?.quantity != nil
        || values.contains { agrees($0, number) } ? .perhaps : .no
    case .factor(let factor):
      if statesShare(number, unit, step) { return .yes }
      let converted = values.compactMap { $0.multiplied(by: factor) }
      if converted.contains(where: { isSame($0, number, step, factor) }) { return .yes }
      if let least = converted.first, let most = converted.last, least <= number, number <= most {
        return .yes
      }
      if kind == .years, converted.count == 2, converted[1].subtracting(converted[0]) == number {
        return .perhaps
      }
      // A number without its own magnitude, as in `23 million` for 23.
      return measuredUnit == nil && values.contains(number) ? .perhaps : .no
    }
  }

  private var isName: Bool { [.label, .version, .identifier].contains(kind) }

  private var isCalendar: Bool {
    [.year, .years, .decade, .century, .date, .time].contains(kind)
  }

  private func dateParts(_ date: Date) -> [Rational] {
    [date.year, date.month, date.day].compactMap { $0.map { Rational($0) } }
  }

  /// Whether two numbers are one, each rounded as the other is; what is converted may be cut, too.
  private func isSame(
    _ value: Rational, _ number: Rational, _ step: Rational, _ factor: Rational
  ) -> Bool {
    if agrees(value, number) || value.rounded(to: step) == number { return true }
    if let place = precision?.multiplied(by: factor.magnitude), place > Rational(0),
      number.rounded(to: place) == value
    {
      return true
    }
    return factor != Rational(1) && !factor.isPowerOfTen && value.isWithin(step, of: number)
  }

  /// A claim may give as a negative number what the prose calls a fall, but not the other way round.
  private func agrees(_ value: Rational, _ number: Rational) -> Bool {
    value == number || number < Rational(0) && value == number.negated
  }

  /// `two thirds` is 66.7 per cent, `twice` 200 per cent and 100 per cent more, and 7 per cent is 0.07.
  private func statesShare(_ number: Rational, _ unit: MeasuredUnit?, _ step: Rational) -> Bool {
    guard let value, unit?.quantity == "share" || unit?.name == nil else { return false }
    switch kind {
    case .fraction:
      let parts = [Rational(value.numerator, over: 1), Rational(value.denominator, over: 1)]
      return value.isWithin(step, of: number) && step < Rational(1) || value == number
        || value.multiplied(by: Rational(100))?.isWithin(step, of: number) ?? false
        || parts.contains(number)
    case .percentage:
      return value.divided(by: Rational(100)) == number && unit?.quantity != "share"
    case .multiple:
      let percent = value.multiplied(by: Rational(100))
      return percent == number || percent?.subtracting(Rational(100)) == number
    default: return false
    }
  }
}

extension Rational {
  /// One divided by the number.
  package var inverse: Rational? { Rational(1).divided(by: self) }

  /// Whether a factor only moves the point.
  fileprivate var isPowerOfTen: Bool {
    var rest = max(numerator, denominator)
    guard min(numerator, denominator) == 1 else { return false }
    while rest % 10 == 0 { rest /= 10 }
    return rest == 1
  }
}
