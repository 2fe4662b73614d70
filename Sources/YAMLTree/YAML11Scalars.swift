import SourceText

extension YAMLScalarType {
  /// Whether readers of YAML 1.1 take the plain scalar for something else than YAML 1.2 does: `no`
  /// and its like, octal `010`, binary, digits with `_`, sexagesimal `12:30`, signed hexadecimal, and
  /// the keys `<<` and `=`.
  ///
  /// Dates are no case of it: they are strings here, and numbers that only YAML 1.2 knows (`1e3`,
  /// `0o10`) are strings there. Source: https://yaml.org/type/ (bool, int, float, merge, value).
  package static func isReadOtherwise(byYAML11 bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return isOtherNumber(bytes[...], isSigned: false)
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return isOtherNumber(bytes.dropFirst(), isSigned: true)
    case UInt8(ascii: "."):
      // A fraction without a whole part takes no sign in YAML 1.1.
      let digits = bytes.dropFirst()
      return digits.contains(underscore) && digits.first.map(Ascii.isDigit) == true
        && isFractionAndExponent(digits)
    case UInt8(ascii: "<"): return bytes.count == 2 && bytes[1] == first
    case UInt8(ascii: "="): return bytes.count == 1
    case _ where bytes.count <= 3:
      return ["y", "n", "yes", "no", "on", "off"].contains { isWord($0, bytes) }
    default: return false
    }
  }

  /// Whether the rest after a sign is a number of YAML 1.1 that YAML 1.2 reads otherwise.
  private static func isOtherNumber(
    _ body: Slice<UnsafeBufferPointer<UInt8>>, isSigned: Bool
  ) -> Bool {
    guard let first = body.first, Ascii.isDigit(first) else { return false }
    let rest = body.dropFirst()
    if first == UInt8(ascii: "0"), rest.count > 1 {
      let digits = rest.dropFirst()
      if rest.first == UInt8(ascii: "b") {
        return digits.allSatisfy { $0 == 0x30 || $0 == 0x31 || $0 == underscore }
      }
      if rest.first == UInt8(ascii: "x") {
        return (isSigned || digits.contains(underscore))
          && digits.allSatisfy { isHexDigit($0) || $0 == underscore }
      }
    }
    if rest.contains(UInt8(ascii: ":")) { return isSexagesimal(body) }
    if first == UInt8(ascii: "0"), rest.allSatisfy({ isOctalDigit($0) || $0 == underscore }) {
      // `007` is seven to everybody.
      return rest.contains(underscore) || rest.drop { $0 == UInt8(ascii: "0") }.count > 1
    }
    guard rest.contains(underscore) else { return false }
    let whole = body.prefix { isDigitOrUnderscore($0) }
    let tail = body[whole.endIndex...]
    if tail.isEmpty { return first != UInt8(ascii: "0") }
    return tail.first == UInt8(ascii: ".") && isFractionAndExponent(tail.dropFirst())
  }

  /// `[0-9_]* ( [eE] [-+] [0-9]+ )?`, what may follow the point of a float.
  private static func isFractionAndExponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let exponent = text.drop { isDigitOrUnderscore($0) }
    guard let letter = exponent.first else { return true }
    let digits = exponent.dropFirst(2)
    let sign = exponent.dropFirst().first
    return letter | 0x20 == UInt8(ascii: "e")
      && (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"))
      && !digits.isEmpty && digits.allSatisfy(Ascii.isDigit)
  }

  /// `[0-9][0-9_]* ( : [0-5]?[0-9] )+ ( \. [0-9_]* )?`. PyYAML wants another first digit than 0 in
  /// whole numbers; Psych does not, and reads the time `09:30` as 34200.
  private static func isSexagesimal(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let whole = text.prefix { $0 != UInt8(ascii: ".") }
    let groups = whole.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return groups[0].allSatisfy(isDigitOrUnderscore) && groups.dropFirst().allSatisfy(isBelowSixty)
      && text[whole.endIndex...].dropFirst().allSatisfy(isDigitOrUnderscore)
  }

  private static func isBelowSixty(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard (1...2).contains(digits.count), digits.allSatisfy(Ascii.isDigit) else { return false }
    return digits.count == 1 || digits[digits.startIndex] < UInt8(ascii: "6")
  }

  private static let underscore = UInt8(ascii: "_")

  private static func isDigitOrUnderscore(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || byte == underscore
  }
}
