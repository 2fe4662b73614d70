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
      "", "-", ".", "1.2.3", "e5", "1e", "0x10", ".inf", "1e999",
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
}
