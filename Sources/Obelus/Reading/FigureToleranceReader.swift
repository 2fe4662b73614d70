import Figures
import YAMLTree

extension FigureTolerance {
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
}
