import Testing

@testable import JSONSchema

@Suite struct ExactNumberTests {
  private func number(_ text: String) -> ExactNumber? {
    var text = text
    return text.withUTF8 { ExactNumber($0) }
  }

  @Test(
    "Numbers of JSON and of YAML's core schema are read",
    arguments: [
      ("0", "-0"), ("1", "1.0"), ("100", "1e2"), ("1.5", "15e-1"), ("0x1F", "31"), ("0o17", "15"),
      ("+7", "7"), (".5", "0.5"), ("1.", "1"), ("10000000000000000000000", "1E22"),
      (".inf", ".INF"), ("0.000", "0e9"),
    ])
  func equal(left: String, right: String) throws {
    #expect(try #require(number(left)) == #require(number(right)))
  }

  @Test(
    "Anything else is no number",
    arguments: ["", "-", ".", "e5", "1e", "1_000", "abc", ".nan", "0xZ", "--1"])
  func refused(_ text: String) { #expect(number(text) == nil) }

  @Test(
    "Numbers are ordered by value, whatever their size",
    arguments: [
      ("1", "2"), ("-2", "-1"), ("-1", "0"), ("0", "1e-400"), ("9.99", "10"), ("1e100", "1e101"),
      ("12345678901234567890123456789", "12345678901234567890123456790"), ("1e999", ".inf"),
      ("-.inf", "-1e999"), ("0.1", "0.11"),
    ])
  func ordered(smaller: String, larger: String) throws {
    let (left, right) = (try #require(number(smaller)), try #require(number(larger)))
    #expect(left < right && !(right < left))
  }

  @Test(
    "Multiples are exact",
    arguments: [
      ("4.5", "1.5", true), ("0.0075", "0.0001", true), ("0.00751", "0.0001", false),
      ("0.3", "0.01", true), ("19.99", "0.01", true), ("1e308", "0.5", true), ("7", "2", false),
      ("12391239123", "1e-8", true), ("0", "3", true), ("-9", "3", true), ("1e400", "3", false),
      ("123456789012345678901234567890", "123456789012345678901", false),
      ("246913578024691357802469135780", "123456789012345678901234567890", true),
      ("10", "4", false),
      ("100", "8", false), ("1000", "8", true), ("1e30", "1024", true),
    ])
  func multiples(dividend: String, divisor: String, isMultiple: Bool) throws {
    #expect(try #require(number(dividend)).isMultiple(of: #require(number(divisor))) == isMultiple)
  }

  @Test func integersAreTold() throws {
    #expect(try #require(number("1e2")).isInteger && #require(number("5.0")).isInteger)
    #expect(try !#require(number("0.5")).isInteger && !#require(number(".inf")).isInteger)
    #expect(try #require(number("-120")).integer == -120)
    #expect(try #require(number("1e30")).integer == nil)
  }
}
