extension PatternParser {
  /// `*`, `+`, `?` or `{…}`; nil, and nothing passed, where another thing comes next.
  mutating func quantifierBounds() throws(PatternError) -> (minimum: Int, maximum: Int)? {
    let start = index
    if take("*") { return (0, .max) }
    if take("+") { return (1, .max) }
    if take("?") { return (0, 1) }
    guard take("{") else { return nil }
    guard let minimum = number() else {
      throw PatternError("'{' begins no quantifier; write '\\{' for the character", at: start)
    }
    var maximum = minimum
    if take(",") { maximum = peek == "}" ? .max : number() ?? -1 }
    guard maximum >= 0, take("}") else { throw PatternError("incomplete quantifier", at: start) }
    guard minimum <= maximum else {
      throw PatternError("numbers out of order in quantifier", at: start)
    }
    return (minimum, maximum)
  }

  /// Decimal digits; nil if there is none. A number too large for an `Int` is the largest.
  mutating func number() -> Int? {
    var value: Int?
    while let scalar = peek, let digit = Self.digitValue(scalar) {
      index += 1
      let (product, overflows) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, alsoOverflows) = product.addingReportingOverflow(digit)
      value = overflows || alsoOverflows ? .max : sum
      if value == .max { while let more = peek, Self.digitValue(more) != nil { index += 1 } }
    }
    return value
  }

  static func digitValue(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 0x30 : nil
  }

  static func hexValue(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 0x30
    case "a"..."f": scalar.value - 0x61 + 10
    case "A"..."F": scalar.value - 0x41 + 10
    default: nil
    }
  }
}
