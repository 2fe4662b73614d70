import SourceText

/// The type of a scalar after YAML 1.2's core schema (specification, section 10.3.2).
package enum YAMLScalarType: Hashable, Sendable {
  case null, boolean, integer, float, string
  /// An explicit tag other than `!`, resolved.
  case tagged(String)

  /// The type of a plain scalar with these bytes.
  package init(ofPlain bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else {
      self = .null
      return
    }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      self = Self.number(bytes) ?? .string
    case UInt8(ascii: "~") where bytes.count == 1: self = .null
    case _ where Self.isWord("null", bytes): self = .null
    case _ where Self.isWord("true", bytes) || Self.isWord("false", bytes): self = .boolean
    default: self = .string
    }
  }

  /// `word` in lower case, in capitals, or with a capital first letter.
  static func isWord(_ word: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == word.utf8CodeUnitCount else { return false }
    let lower = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    let upper = { (index: Int) in bytes[index] == lower[index] - 0x20 }
    let same = { (index: Int) in bytes[index] == lower[index] }
    let rest = bytes.indices.dropFirst()
    return (same(0) || upper(0)) && rest.allSatisfy(same)
      || upper(0) && rest.allSatisfy(upper)
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLScalarType? {
    let isSigned = bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-")
    let body = bytes[(isSigned ? 1 : 0)...]
    guard let first = body.first else { return nil }
    if !isSigned, body.count > 2, first == UInt8(ascii: "0") {
      let digits = body.dropFirst(2)
      switch body[body.startIndex + 1] {
      case UInt8(ascii: "o"): return digits.allSatisfy(isOctalDigit) ? .integer : nil
      case UInt8(ascii: "x"): return digits.allSatisfy(isHexDigit) ? .integer : nil
      default: break
      }
    }
    if first == UInt8(ascii: "."), !body.dropFirst().contains(where: Ascii.isDigit) {
      if isWord("inf", UnsafeBufferPointer(rebasing: body.dropFirst())) { return .float }
      let isNaN = [".nan", ".NaN", ".NAN"].contains { $0.utf8.elementsEqual(body) }
      return isNaN && !isSigned ? .float : nil
    }
    return decimal(body)
  }

  /// `[0-9]+` or `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
  private static func decimal(_ body: Slice<UnsafeBufferPointer<UInt8>>) -> YAMLScalarType? {
    let whole = body.prefix(while: Ascii.isDigit)
    var rest = body[whole.endIndex...]
    guard !rest.isEmpty else { return .integer }
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: Ascii.isDigit)
      guard !whole.isEmpty || !fraction.isEmpty else { return nil }
      rest = rest[fraction.endIndex...]
    }
    guard let exponent = rest.first else { return .float }
    guard exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "E") else { return nil }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    return !rest.isEmpty && rest.allSatisfy(Ascii.isDigit) ? .float : nil
  }

  static func isOctalDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "7")
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "f")
  }
}
