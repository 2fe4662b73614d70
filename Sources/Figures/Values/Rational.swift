/// An exact number: a fraction in lowest terms, its denominator positive.
///
/// Arithmetic that leaves 127 bits gives nil rather than a rounded number: nobody compares figures of
/// that size, and a wrong digit would be worse than none.
package struct Rational: Hashable, Sendable {
  package let numerator: Int128
  package let denominator: Int128

  /// A whole number.
  package init(_ value: Int) {
    numerator = Int128(value)
    denominator = 1
  }

  /// Nil where the denominator is zero, or a part cannot be negated. O(digits).
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, denominator != .min, numerator != .min else { return nil }
    let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
    guard let divisor = Int128(exactly: divisor) else { return nil }
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// Reads a decimal number as YAML's core schema writes it, such as `14`, `-3.50` or `1.2e6`. Nil for
  /// anything else, and for more digits than fit. O(bytes).
  package init?(decimal text: some Collection<UInt8>) {
    var rest = text[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var digits: Int128 = 0
    var scale = 0
    var hasPoint = false
    var hasDigits = false
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let longer = Self.appending(byte, to: digits) else { return nil }
        digits = longer
        hasDigits = true
        if hasPoint { scale -= 1 }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "e") where hasDigits, UInt8(ascii: "E") where hasDigits:
        guard let power = Int(String(decoding: rest, as: UTF8.self)), (-99...99).contains(power)
        else { return nil }
        scale += power
        rest = rest.suffix(0)
      default: return nil
      }
    }
    guard hasDigits, let value = Rational(isNegative ? -digits : digits, over: 1),
      let power = Self.powerOfTen(abs(scale)),
      let scaled = scale < 0 ? value.divided(by: power) : value.multiplied(by: power)
    else { return nil }
    self = scaled
  }

  private static func appending(_ digit: UInt8, to number: Int128) -> Int128? {
    let (product, isTooLarge) = number.multipliedReportingOverflow(by: 10)
    let (sum, isTooLargeAgain) = product.addingReportingOverflow(
      Int128(digit) - Int128(UInt8(ascii: "0")))
    return isTooLarge || isTooLargeAgain ? nil : sum
  }

  /// Ten to a power that is not negative.
  private static func powerOfTen(_ power: Int) -> Rational? {
    guard power <= 38 else { return nil }
    return Rational((0..<power).reduce(Int128(1)) { product, _ in product * 10 }, over: 1)
  }

  private static func commonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

// MARK: Arithmetic

extension Rational {
  package var isInteger: Bool { denominator == 1 }

  /// The number as an `Int`, where it is one.
  package var integer: Int? { isInteger ? Int(exactly: numerator) : nil }

  package var magnitude: Rational { numerator < 0 ? negated : self }

  package var negated: Rational { Rational(-numerator, over: denominator) ?? self }

  package func adding(_ other: Rational) -> Rational? {
    let (left, isTooLarge) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, isTooLargeToo) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (below, isTooLargeBelow) = denominator.multipliedReportingOverflow(by: other.denominator)
    let (sum, isSumTooLarge) = left.addingReportingOverflow(right)
    if isTooLarge || isTooLargeToo || isTooLargeBelow || isSumTooLarge { return nil }
    return Rational(sum, over: below)
  }

  package func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

  package func multiplied(by other: Rational) -> Rational? {
    // Common factors go first, so that only results that do not fit are refused.
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator)
    else { return nil }
    let (above, isTooLarge) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (below, isTooLargeBelow) = left.denominator.multipliedReportingOverflow(
      by: right.denominator)
    return isTooLarge || isTooLargeBelow ? nil : Rational(above, over: below)
  }

  /// Nil for a division by zero too.
  package func divided(by other: Rational) -> Rational? {
    Rational(other.denominator, over: other.numerator).flatMap { multiplied(by: $0) }
  }
}

extension Rational: Comparable {
  /// Compares the whole parts, then what is left turned upside down: no product can be too large.
  package static func < (left: Rational, right: Rational) -> Bool {
    var (left, right) = (left, right)
    while true {
      let (whole, rest) = left.wholeAndRest
      let (otherWhole, otherRest) = right.wholeAndRest
      if whole != otherWhole { return whole < otherWhole }
      if rest == 0 || otherRest == 0 { return rest == 0 && otherRest != 0 }
      guard let inverse = Rational(left.denominator, over: rest),
        let otherInverse = Rational(right.denominator, over: otherRest)
      else { return false }
      (left, right) = (otherInverse, inverse)
    }
  }

  /// The largest whole number that is not larger, and how many parts are left: from 0 up to the
  /// denominator. The product that would give the rest may not fit; the remainder always does.
  private var wholeAndRest: (whole: Int128, rest: Int128) {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? (quotient - 1, remainder + denominator) : (quotient, remainder)
  }
}

// MARK: Rounding

extension Rational {
  /// The largest multiple of `step`, which is positive, that is not larger; nil where it does not fit.
  package func roundedDown(to step: Rational) -> Rational? {
    guard let steps = divided(by: step), let whole = Rational(steps.wholeAndRest.whole, over: 1)
    else { return nil }
    return whole.multiplied(by: step)
  }

  /// The nearest multiple of `step`, which is positive; a half goes away from zero, as people round.
  package func rounded(to step: Rational) -> Rational? {
    guard let half = step.divided(by: Rational(2)),
      let rounded = magnitude.adding(half)?.roundedDown(to: step)
    else { return nil }
    return numerator < 0 ? rounded.negated : rounded
  }

  /// Whether the number is less than one `step` from another: that it may be the other, rounded or cut.
  package func isWithin(_ step: Rational, of other: Rational) -> Bool {
    subtracting(other).map { $0.magnitude < step } ?? false
  }
}

extension Rational: CustomStringConvertible {
  /// The number as a decimal where it ends, such as `3.2`, else as a fraction, such as `2/3`.
  package var description: String {
    if isInteger { return "\(numerator)" }
    var (twos, fives) = (0, 0)
    var rest = denominator
    while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
    while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
    let places = max(twos, fives)
    guard rest == 1, let power = Self.powerOfTen(places), let whole = multiplied(by: power) else {
      return "\(numerator)/\(denominator)"
    }
    let digits = String(whole.numerator.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (numerator < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
