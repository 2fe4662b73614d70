import Figures

/// Whether a source's figure bears a claim's out.
enum FigureAgreement: Sendable {
  case agrees, contradicts
  /// The source says too little, or of something else.
  case undecided

  /// Compares figures in the claim's unit.
  init(_ claim: Figure, _ source: Figure, within tolerance: FigureTolerance) {
    self = .undecided
    guard let wanted = claim.number, let written = source.number,
      let factor = FigureScale.factor(from: source.unit?.string, to: claim.unit?.string),
      let found = written.multiplied(by: factor), !Figure.areOfDifferentTimes(claim, source)
    else { return }
    let comparison = claim.comparison ?? .exactly
    guard let slack = wanted.magnitude.multiplied(by: tolerance.share(for: comparison)),
      let low = wanted.subtracting(slack), let high = wanted.adding(slack)
    else { return }
    switch source.comparison ?? .exactly {
    case .exactly:
      self = Self.holds(found, comparison, wanted, low...high) ? .agrees : .contradicts
    case source.comparison where source.comparison == claim.comparison && found == wanted:
      self = .agrees
    case .over, .atLeast:
      let isBounded = comparison != .over && comparison != .atLeast
      if isBounded, found > high { self = .contradicts }
    case .under, .atMost:
      let isBounded = comparison != .under && comparison != .atMost
      if isBounded, found < low { self = .contradicts }
    case .about, .nearly: break
    }
  }

  private static func holds(
    _ found: Rational, _ comparison: Comparison, _ wanted: Rational,
    _ range: ClosedRange<Rational>
  ) -> Bool {
    switch comparison {
    case .exactly, .about: range.contains(found)
    case .nearly: found >= range.lowerBound && found <= wanted
    case .over: found > wanted || range.lowerBound < wanted && found >= range.lowerBound
    case .atLeast: found >= range.lowerBound
    case .under: found < wanted || range.upperBound > wanted && found <= range.upperBound
    case .atMost: found <= range.upperBound
    }
  }
}

/// Units that measure the same.
enum FigureScale {
  /// How many of the second unit one of the first is; 1 where either is not said, nil where they cannot be
  /// compared.
  static func factor(from unit: String?, to other: String?) -> Rational? {
    guard let unit, let other else { return Rational(1) }
    let (name, otherName) = (Self.name(unit), Self.name(other))
    if name == otherName { return Rational(1) }
    if let size = years[name], let otherSize = years[otherName] {
      return Rational(Int128(size), over: Int128(otherSize))
    }
    if let size = metres[name], let otherSize = metres[otherName] {
      return Rational(Int128(size), over: Int128(otherSize))
    }
    return nil
  }

  /// One spelling for a unit: that of a known one, else without the plural's `s`.
  static func name(_ unit: String) -> String {
    if let known = FigureUnits.name(of: unit) { return known }
    let word = unit.lowercased()
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static let years = ["year": 1, "decade": 10, "century": 100, "millennium": 1000]
  private static let metres = [
    "millimetre": 1, "centimetre": 10, "metre": 1000, "kilometre": 1_000_000,
  ]
}

extension Figure {
  /// The value, exact; nil for what is no decimal number.
  var number: Rational? { value?.withUTF8 { Rational(decimal: $0) } }

  /// The figure as a message repeats it: `over 200 laboratories`.
  var words: String {
    [
      comparison.map { $0.rawValue.split(separator: "-").joined(separator: " ") },
      value?.abridged, unit?.abridged,
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// Whether both say for which day they hold, and those are not the same.
  static func areOfDifferentTimes(_ left: Figure, _ right: Figure) -> Bool {
    guard let date = left.date?.value, let other = right.date?.value else { return false }
    return date.isPlainly(before: other) || other.isPlainly(before: date)
  }
}
