import Figures

/// How far two figures may differ and still agree, as a share of the claim's: the project's `tolerance`.
package struct FigureTolerance: Sendable {
  var shares: [Comparison: Rational] = [:]

  /// What holds where a project says nothing.
  package static let none = FigureTolerance()

  /// The share for a comparison. `about` and `nearly` allow a tenth unless the project says otherwise:
  /// without any they would mean `exactly`.
  func share(for comparison: Comparison) -> Rational {
    if let share = shares[comparison] { return share }
    let isLoose = comparison == .about || comparison == .nearly
    return (isLoose ? Rational(1, over: 10) : nil) ?? Rational(0)
  }
}
