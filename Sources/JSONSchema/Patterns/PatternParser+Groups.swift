extension PatternParser {
  /// What follows a `(`.
  mutating func group(at start: Int) throws(PatternError) -> PatternNode {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= PatternLimits.nesting else {
      throw PatternError(
        .tooLarge, "groups are nested deeper than \(PatternLimits.nesting)", at: start)
    }
    guard take("?") else { return try capture(named: nil, at: start) }
    switch next() {
    // Wrapped, so that `(?:^)*` is told from `^*`.
    case ":": return .sequence([try body(at: start)])
    case "=": return try look(isBehind: false, isNegated: false, at: start)
    case "!": return try look(isBehind: false, isNegated: true, at: start)
    case "<":
      if take("=") { return try look(isBehind: true, isNegated: false, at: start) }
      if take("!") { return try look(isBehind: true, isNegated: true, at: start) }
      return try capture(named: try newGroupName(), at: start)
    case "i", "m", "s", "-": throw modifierError(at: start)
    default: throw PatternError("unknown kind of group", at: start)
    }
  }

  private mutating func body(at start: Int) throws(PatternError) -> PatternNode {
    let body = try disjunction()
    guard take(")") else { throw PatternError("'(' is not closed", at: start) }
    return body
  }

  private mutating func capture(
    named name: String?, at start: Int
  ) throws(PatternError) -> PatternNode {
    captureCount += 1
    let number = captureCount
    if let name { names[name, default: []].append(number) }
    return .capture(try body(at: start), number: number)
  }

  private mutating func look(
    isBehind: Bool, isNegated: Bool, at start: Int
  ) throws(PatternError) -> PatternNode {
    .look(try body(at: start), PatternLook(isBehind: isBehind, isNegated: isNegated))
  }

  /// The name of a new group, after its `<`. Two groups may share a name only in alternatives that
  /// exclude each other (ECMA-262, 22.2.1.1).
  private mutating func newGroupName() throws(PatternError) -> String {
    let start = index
    let name = try groupName()
    guard visibleNames.insert(name).inserted else {
      throw PatternError("second group named '\(name)'", at: start)
    }
    return name
  }

  /// An identifier and its `>`.
  mutating func groupName() throws(PatternError) -> String {
    let start = index
    var name = String.UnicodeScalarView()
    while let scalar = next() {
      if scalar == ">" {
        if name.isEmpty { break }
        return String(name)
      }
      let part = scalar == "\\" ? try escapedNamePart(at: index - 1) : scalar
      guard Self.isIdentifierPart(part, isFirst: name.isEmpty) else { break }
      name.append(part)
    }
    throw PatternError("group name is not an identifier closed by '>'", at: start)
  }

  /// ECMA-262, 12.7 IdentifierStartChar and IdentifierPartChar.
  private static func isIdentifierPart(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    switch scalar {
    case "$", "_": true
    case "\u{200C}", "\u{200D}": !isFirst
    default: isFirst ? scalar.properties.isIDStart : scalar.properties.isIDContinue
    }
  }

  private mutating func escapedNamePart(at start: Int) throws(PatternError) -> Unicode.Scalar {
    if take("u"), let part = Unicode.Scalar(try unicodeEscape(at: start)) { return part }
    throw PatternError("bad escape in group name", at: start)
  }

  /// `(?i)` is refused by the standard; `(?i:…)` is in the edition of 2025.
  private mutating func modifierError(at start: Int) -> PatternError {
    while let scalar = peek, "ims-".unicodeScalars.contains(scalar) { index += 1 }
    if peek == ":" { return PatternError(.unsupported, "unsupported group modifier", at: start) }
    return PatternError("flags inside the pattern are not part of ECMA-262", at: start)
  }
}
