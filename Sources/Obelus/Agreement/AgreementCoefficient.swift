/// How far raters agree beyond chance: 1 is perfect agreement, 0 what chance gives, less is worse than that.
package struct AgreementCoefficient: Hashable, Sendable {
  /// Why there is no value. The raw value is what programs read.
  package enum Undefined: String, Hashable, Sendable {
    /// Nobody has rated anything.
    case noRater = "no-verdict"
    /// There is nobody to agree with.
    case oneRater = "one-reviewer"
    /// No unit was rated by two of the raters.
    case nothingShared = "nothing-shared"
    /// All ratings are the same: chance alone would give perfect agreement, and the formula divides by zero.
    case noVariation = "no-variation"
  }

  /// The value; nil where the formula has none.
  package let value: Double?
  /// Why there is no value; nil where there is one.
  package let undefined: Undefined?
  /// How many units it was computed from.
  package let units: Int

  private init(_ value: Double?, _ undefined: Undefined?, units: Int) {
    self.value = value
    self.undefined = undefined
    self.units = units
  }

  init(undefined: Undefined, units: Int) { self.init(nil, undefined, units: units) }

  /// (observed - expected) / (1 - expected), both given times `scale`, so that whole numbers decide whether
  /// there is a value. All three coefficients have this form.
  init(observed: Double, expected: Double, scale: Double, units: Int) {
    guard expected < scale else {
      self.init(undefined: .noVariation, units: units)
      return
    }
    self.init((observed - expected) / (scale - expected), nil, units: units)
  }
}

extension AgreementCoefficient: Encodable {
  private enum CodingKeys: String, CodingKey {
    case value, undefined, units
  }

  /// Both `value` and `undefined` are always there, one of them null.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(undefined?.rawValue, forKey: .undefined)
    try container.encode(units, forKey: .units)
  }
}
