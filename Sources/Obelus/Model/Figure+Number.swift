import Figures
import SourceText

extension Figure {
  /// The value, exact; nil for what is no decimal number, and for more digits than are compared.
  var number: Rational? { value?.withUTF8 { Rational(decimal: $0) } }

  /// The place of the value's last digit: a hundredth for `3.14`, one for `14`.
  var precision: Rational? {
    value?.withUTF8 { bytes in
      let digits = bytes.drop { $0 != UInt8(ascii: ".") }.dropFirst().prefix(while: Ascii.isDigit)
      return Rational(decimal: "1e-\(digits.count)".utf8)
    }
  }

  /// The unit, taken apart.
  var measuredUnit: MeasuredUnit? { unit.map { MeasuredUnit($0.string) } }

  /// The figure as a message repeats it: `over 200 laboratories`.
  var words: String {
    [comparison?.words, value?.abridged, unit?.abridged].compactMap { $0 }.joined(separator: " ")
  }
}

extension Comparison {
  /// As a reader would say it: `at least`.
  var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
