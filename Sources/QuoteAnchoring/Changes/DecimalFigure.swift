/// A number as it is written with digits: `14`, `14,000`, `14.000.000`, `3.50`, and the same in
/// other scripts' digits. Numbers of any length are told apart.
struct DecimalFigure: Hashable, Sendable {
  /// ASCII digits, the first of them not 0; empty for zero.
  private var digits: [UInt8] = []
  /// The power of ten of the last digit.
  private var exponent = 0
  var isNegative = false

  /// Nil for what is no number of one meaning: `10.20.30`, `1990s`. O(n).
  ///
  /// A comma sets groups of three apart (or of two, as in India), and else is a decimal comma.
  init?(_ text: String) {
    var groups: [[UInt8]] = [[]]
    var separators: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        groups[groups.count - 1].append(UInt8(ascii: "0") + UInt8(value))
      } else if let separator = Self.separator(scalar) {
        separators.append(separator)
        groups.append([])
      } else {
        return nil
      }
    }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return nil }
    var decimals: [UInt8] = []
    if let mark = Self.decimalMark(separators, groups), separators.last == mark {
      decimals = groups.removeLast()
      separators.removeLast()
    }
    guard Set(separators).count <= 1, separators.isEmpty || Self.areThousands(groups) else {
      return nil
    }
    digits = groups.flatMap { $0 } + decimals
    exponent = -decimals.count
    normalize()
  }

  /// A number that is not negative.
  init(_ value: Int) {
    digits = Array(String(value).utf8)
    normalize()
  }

  /// Its digits and exponent: the same for the same number, however it is written.
  var name: String {
    if digits.isEmpty { return "0" }
    let sign = isNegative ? "-" : ""
    return sign + String(decoding: digits, as: UTF8.self) + (exponent == 0 ? "" : "e\(exponent)")
  }

  /// The number as an integer, if it is a small one.
  var integer: Int? {
    guard !isNegative, exponent >= 0, digits.count + exponent <= 15 else { return nil }
    let text = String(decoding: digits, as: UTF8.self) + String(repeating: "0", count: exponent)
    return text.isEmpty ? 0 : Int(text)
  }

  /// The number multiplied by a power of ten, or by any other factor where it is a small integer.
  func multiplied(by factor: Int) -> DecimalFigure? {
    let factorText = String(factor)
    if factorText.first == "1", factorText.dropFirst().allSatisfy({ $0 == "0" }) {
      var product = self
      if !digits.isEmpty { product.exponent += factorText.count - 1 }
      return product
    }
    let product = integer?.multipliedReportingOverflow(by: factor)
    return product.flatMap { $0.overflow ? nil : DecimalFigure($0.partialValue) }
  }

  private mutating func normalize() {
    digits.removeFirst(digits.prefix { $0 == UInt8(ascii: "0") }.count)
    let zeros = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeLast(zeros)
    exponent = digits.isEmpty ? 0 : exponent + zeros
  }

  private static func separator(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ".", ",", "'": scalar
    case " ": "'"
    case "\u{66B}": "."
    case "\u{66C}": ","
    default: nil
    }
  }

  /// Which separator, if any, parts the decimals from the rest.
  private static func decimalMark(
    _ separators: [Unicode.Scalar], _ groups: [[UInt8]]
  ) -> Unicode.Scalar? {
    if separators.count(where: { $0 == "." }) == 1 { return "." }
    let commas = separators.count { $0 == "," }
    if commas == 1, separators.last == "," {
      return separators.count == 1 && areThousands(groups) ? nil : ","
    }
    return nil
  }

  private static func areThousands(_ groups: [[UInt8]]) -> Bool {
    guard let first = groups.first, let last = groups.last, groups.count > 1 else { return true }
    return first.count <= 3 && first != [UInt8(ascii: "0")] && last.count == 3
      && groups.dropFirst().allSatisfy { $0.count == 3 || $0.count == 2 }
  }
}
