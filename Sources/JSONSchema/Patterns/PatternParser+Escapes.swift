extension PatternParser {
  /// What follows a `\` outside a class.
  mutating func atomEscape(at start: Int) throws(PatternError) -> PatternNode {
    switch peek {
    case "b":
      index += 1
      return .wordBoundary(isNegated: false)
    case "B":
      index += 1
      return .wordBoundary(isNegated: true)
    case "k":
      index += 1
      guard take("<") else { throw PatternError("'\\k' wants a group name", at: start) }
      let name = try groupName()
      namedReferences.append((name, start))
      return .namedBackReference(name: name)
    case "1", "2", "3", "4", "5", "6", "7", "8", "9":
      let number = number() ?? .max
      numberedReferences.append((number, start))
      return .backReference(number: number)
    default:
      if let set = try setEscape(at: start) { return .set(set) }
      return .scalar(try characterEscape(at: start))
    }
  }

  /// `\d \D \w \W \s \S \p{…} \P{…}`; nil, and nothing passed, where another thing comes next.
  mutating func setEscape(at start: Int) throws(PatternError) -> PatternScalarSet? {
    guard let letter = peek else { return nil }
    if let ranges = PatternClassEscapes.ranges(for: letter) {
      index += 1
      return PatternScalarSet(ranges: ranges)
    }
    guard letter == "p" || letter == "P" else { return nil }
    index += 1
    let name = try propertyName(at: start)
    switch PatternProperty.named(name, isNegated: letter == "P") {
    case .ranges(let ranges): return PatternScalarSet(ranges: ranges)
    case .property(let property): return PatternScalarSet(ranges: [], properties: [property])
    case .unsupported:
      throw PatternError(.unsupported, "unsupported property '\(name)'", at: start)
    case .unknown: throw PatternError("unknown property '\(name)'", at: start)
    }
  }

  private mutating func propertyName(at start: Int) throws(PatternError) -> String {
    var name = String.UnicodeScalarView()
    if take("{") {
      while let scalar = next() {
        if scalar == "}" { return String(name) }
        name.append(scalar)
      }
    }
    throw PatternError("'\\p' wants a property name in braces", at: start)
  }

  /// An escape for one character: ECMA-262, 22.2.1 CharacterEscape.
  mutating func characterEscape(at start: Int) throws(PatternError) -> UInt32 {
    guard let letter = next() else { throw PatternError("'\\' at the end", at: start) }
    switch letter {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "0":
      if let scalar = peek, Self.digitValue(scalar) != nil {
        throw PatternError("octal escapes are not allowed", at: start)
      }
      return 0
    case "c":
      guard let control = next(), control.isASCII, control.properties.isAlphabetic else {
        throw PatternError("'\\c' wants a letter from A to Z", at: start)
      }
      return control.value & 0x1F
    case "x":
      guard let value = hexDigits(count: 2) else {
        throw PatternError("'\\x' wants two hexadecimal digits", at: start)
      }
      return value
    case "u": return try unicodeEscape(at: start)
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
      return letter.value
    default:
      let name = letter.isASCII && letter.value > 0x20 ? String(letter) : ""
      throw PatternError("unknown escape '\\\(name)'", at: start)
    }
  }

  /// What follows `\u`. Two escaped surrogates in a row are one scalar.
  mutating func unicodeEscape(at start: Int) throws(PatternError) -> UInt32 {
    if take("{") {
      var value: UInt32 = 0
      var digits = 0
      while let scalar = peek, let digit = Self.hexValue(scalar), value <= 0x10FFFF {
        index += 1
        digits += 1
        value = value << 4 | digit
      }
      if digits > 0, value <= 0x10FFFF, take("}") { return value }
      throw PatternError("'\\u{…}' wants a number up to 10FFFF", at: start)
    }
    guard let first = hexDigits(count: 4) else {
      throw PatternError("'\\u' wants four hexadecimal digits", at: start)
    }
    let end = index
    if (0xD800...0xDBFF).contains(first), take("\\"), take("u"),
      let second = hexDigits(count: 4), (0xDC00...0xDFFF).contains(second)
    {
      return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    index = end
    return first
  }

  private mutating func hexDigits(count: Int) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let scalar = peek, let digit = Self.hexValue(scalar) else { return nil }
      index += 1
      value = value << 4 | digit
    }
    return value
  }
}
