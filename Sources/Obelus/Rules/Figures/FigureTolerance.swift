import Figures
import YAMLTree

/// How far two figures may differ and still agree, as a share of the claim's: the project's `tolerance`.
package struct FigureTolerance: Sendable {
  private var shares: [Comparison: Rational] = [:]

  /// What holds where a project says nothing.
  package static let none = FigureTolerance()

  private init() {}

  init(of root: YAMLNode, with reader: inout PartReader) {
    guard let node = reader.value("tolerance", of: root) else { return }
    guard reader.stream.kind(of: node) == .mapping else {
      let share = reader.label(node).flatMap { $0.withUTF8 { Rational(decimal: $0) } }
      for comparison in Comparison.allCases { shares[comparison] = share }
      return
    }
    for (key, value) in reader.stream.pairs(of: node) {
      guard let comparison = Comparison(rawValue: reader.stream.text(of: key)) else { continue }
      shares[comparison] = reader.label(value).flatMap { $0.withUTF8 { Rational(decimal: $0) } }
    }
  }

  /// The share for a comparison. `about` and `nearly` allow a tenth unless the project says otherwise:
  /// without any they would mean `exactly`.
  func share(for comparison: Comparison) -> Rational {
    if let share = shares[comparison] { return share }
    let isLoose = comparison == .about || comparison == .nearly
    return (isLoose ? Rational(1, over: 10) : nil) ?? Rational(0)
  }
}
