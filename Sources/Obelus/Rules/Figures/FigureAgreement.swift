import Figures

/// Whether a source's figure bears a claim's out.
enum FigureAgreement: Sendable {
  case agrees
  /// The source is the claim's number once it is rounded as the claim is.
  case agreesRounded
  case contradicts
  /// The source says too little, or of something else.
  case undecided

  /// Compares figures in the claim's unit; `precision` is the place of the last digit that the claim
  /// means.
  ///
  /// Either figure leaves a range of numbers. The source bears the claim out where its range lies within
  /// the claim's, and contradicts it where they have nothing in common.
  init(
    _ claim: Figure, _ source: Figure, precision: Rational? = nil, within tolerance: FigureTolerance
  ) {
    self = .undecided
    guard let wanted = claim.number, let written = source.number,
      case .factor(let factor) = MeasuredUnit.relation(
        from: source.measuredUnit, to: claim.measuredUnit),
      let found = written.multiplied(by: factor), Figure.areOfOneTime(claim, source)
    else { return }
    let comparison = claim.comparison ?? .exactly
    guard let slack = wanted.magnitude.multiplied(by: tolerance.share(for: comparison)),
      let claimed = NumberRange(comparison, wanted, slack: slack)
    else { return }
    if let stated = NumberRange(source.comparison ?? .exactly, found, slack: nil) {
      self =
        stated.isWithin(claimed) ? .agrees : stated.isApart(from: claimed) ? .contradicts : self
    } else if source.comparison == claim.comparison, found == wanted {
      self = .agrees
    }
    // What two roundings of one number may be is no contradiction.
    guard case .contradicts = self, [.exactly, .about].contains(comparison),
      [nil, .exactly].contains(source.comparison)
    else { return }
    let step = precision ?? claim.roundedPlace(wanted)
    if let step, found.rounded(to: step) == wanted { self = .agreesRounded }
    if case .contradicts = self, let step = source.roundedPlace(written)?.multiplied(by: factor),
      wanted.rounded(to: step) == found
    {
      self = .undecided
    }
  }
}

/// The numbers that a figure allows, as its comparison says.
private struct NumberRange {
  /// Nil where there is no bound.
  var low: (number: Rational, isIncluded: Bool)?
  var high: (number: Rational, isIncluded: Bool)?

  /// Nil where the comparison is loose and nothing says how loose.
  init?(_ comparison: Comparison, _ number: Rational, slack: Rational?) {
    let loose = slack ?? Rational(0)
    guard let least = number.subtracting(loose), let most = number.adding(loose) else {
      return nil
    }
    let isLoose = loose > Rational(0)
    switch comparison {
    case .about, .nearly:
      guard slack != nil else { return nil }
      low = (least, true)
      high = (comparison == .nearly ? number : most, true)
    case .exactly: (low, high) = ((least, true), (most, true))
    case .over: low = (least, isLoose)
    case .atLeast: low = (least, true)
    case .under: high = (most, isLoose)
    case .atMost: high = (most, true)
    }
  }

  func isWithin(_ other: NumberRange) -> Bool {
    if let bound = other.low {
      guard let low, low.number >= bound.number else { return false }
      if low.number == bound.number, low.isIncluded, !bound.isIncluded { return false }
    }
    if let bound = other.high {
      guard let high, high.number <= bound.number else { return false }
      if high.number == bound.number, high.isIncluded, !bound.isIncluded { return false }
    }
    return true
  }

  func isApart(from other: NumberRange) -> Bool {
    Self.isGap(above: high, below: other.low) || Self.isGap(above: other.high, below: low)
  }

  private static func isGap(
    above high: (number: Rational, isIncluded: Bool)?,
    below low: (number: Rational, isIncluded: Bool)?
  ) -> Bool {
    guard let high, let low else { return false }
    return high.number < low.number
      || high.number == low.number && !(high.isIncluded && low.isIncluded)
  }
}

extension Figure {
  /// The place to which the value is surely meant: that of its last digit. From a million on, zeros at the
  /// end may stand for a word such as `million`, and say nothing.
  fileprivate func roundedPlace(_ number: Rational) -> Rational? {
    guard number.isInteger, number.magnitude >= Rational(1_000_000) else {
      return precision
    }
    var place: Int128 = 1
    while place <= Int128.max / 10, number.numerator % (place * 10) == 0 { place *= 10 }
    return Rational(place, over: 1)
  }

  /// Whether both hold for the same time, as far as they say. Where one date only lies within the other,
  /// as a month in a year, nobody can tell.
  fileprivate static func areOfOneTime(_ left: Figure, _ right: Figure) -> Bool {
    guard let date = left.date?.value, let other = right.date?.value else { return true }
    return date == other
  }
}
