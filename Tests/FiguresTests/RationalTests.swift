import TestSupport
import Testing

@testable import Figures

@Suite struct RationalTests {
  @Test(
    "Decimal numbers are exact",
    arguments: [
      ("14", "14"), ("-3.50", "-3.5"), ("0.1", "0.1"), ("1.2e6", "1200000"), ("5e-3", "0.005"),
      ("+7", "7"), ("0", "0"), ("-0.0", "0"),
      ("123456789012345678901.5", "123456789012345678901.5"),
    ])
  func decimal(_ text: String, _ shown: String) {
    #expect(Rational(decimal: text.utf8)?.description == shown)
  }

  @Test(
    "Anything else is no number",
    arguments: [
      "", "-", ".", "1.2.3", "e5", "1e", "0x10", ".inf", "1e999", "1e100", "1e-100",
      "1e-9223372036854775808", "1e9223372036854775807", "1e99999999999999999999", "1e--1",
      "99999999999999999999999999999999999999999999",
    ])
  func refused(_ text: String) { #expect(Rational(decimal: text.utf8) == nil) }

  @Test("Order and arithmetic agree with integers", arguments: 0..<10)
  func agreement(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<200 {
      let (a, b, c, d) = (
        random.below(2_000) - 1_000, 1 + random.below(1_000), random.below(2_000) - 1_000,
        1 + random.below(1_000)
      )
      let left = try #require(Rational(Int128(a), over: Int128(b)))
      let right = try #require(Rational(Int128(c), over: Int128(d)))
      #expect((left < right) == (a * d < c * b))
      #expect((left == right) == (a * d == c * b))
      let sum = try #require(left.adding(right))
      #expect(sum == Rational(Int128(a * d + c * b), over: Int128(b * d)))
      #expect(left.multiplied(by: right) == Rational(Int128(a * c), over: Int128(b * d)))
      #expect(sum.subtracting(right) == left)
    }
  }

  @Test func comparesWhatNoProductHolds() throws {
    let large = try #require(Rational(.max, over: 3))
    let larger = try #require(Rational(.max, over: 2))
    #expect(large < larger)
    #expect(!(larger < large))
    #expect(large.multiplied(by: larger) == nil)
  }

  @Test func divisionByZeroIsNil() { #expect(Rational(1).divided(by: Rational(0)) == nil) }

  @Test("Order agrees with a wider number, at the ends too", arguments: 0..<10)
  func orderAtTheEnds(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let extremes: [Int128] = [.max, -.max, .max - 1, -.max + 1, 1, -1, 0, .max / 10, -.max / 10]
    for _ in 0..<400 {
      let pick = { (random: inout SeededRandom) in
        random.pick(extremes) / Int128(1 + random.below(3))
      }
      let left = try #require(Rational(pick(&random), over: max(1, pick(&random).magnitudeOrMax)))
      let right = try #require(Rational(pick(&random), over: max(1, pick(&random).magnitudeOrMax)))
      #expect((left < right) == WideProduct.isLess(left, right), "\(left) \(right)")
      #expect((right < left) == WideProduct.isLess(right, left), "\(left) \(right)")
    }
  }

  @Test func whatOnceOverflowedIsCompared() throws {
    let digits = "-17014118346046923173168730371588410572.7"
    let left = try #require(Rational(decimal: digits.utf8))
    #expect(!(left < left) && left < Rational(0) && !(Rational(0) < left))
  }

  @Test(
    "Rounding is to the nearest step, a half away from zero",
    arguments: [
      ("3.14159", "0.01", "3.14"), ("66.67", "0.1", "66.7"), ("2.5", "1", "3"), ("-2.5", "1", "-3"),
      ("3214567", "100000", "3200000"), ("0.4", "1", "0"), ("14", "1", "14"),
    ])
  func rounding(_ text: String, _ step: String, _ rounded: String) throws {
    let number = try #require(Rational(decimal: text.utf8))
    let step = try #require(Rational(decimal: step.utf8))
    #expect(number.rounded(to: step)?.description == rounded)
    #expect(try number.isWithin(step, of: #require(Rational(decimal: rounded.utf8))))
  }
}

/// Compares fractions by their cross products in 256 bits, which the module does not.
private enum WideProduct {
  static func isLess(_ left: Rational, _ right: Rational) -> Bool {
    let (isNegative, isOtherNegative) = (left.numerator < 0, right.numerator < 0)
    if isNegative != isOtherNegative { return isNegative }
    let product = left.numerator.magnitude.multipliedFullWidth(by: right.denominator.magnitude)
    let other = right.numerator.magnitude.multipliedFullWidth(by: left.denominator.magnitude)
    let isSmaller = (product.high, product.low) < (other.high, other.low)
    let isLarger = (product.high, product.low) > (other.high, other.low)
    return isNegative ? isLarger : isSmaller
  }
}

extension Int128 {
  fileprivate var magnitudeOrMax: Int128 { Int128(exactly: magnitude) ?? .max }
}
