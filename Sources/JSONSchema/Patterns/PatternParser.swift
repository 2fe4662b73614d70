/// Reads a pattern after the grammar of ECMA-262, 22.2.1, with the parameters `+UnicodeMode` and
/// `+NamedCaptureGroups`. O(length); recursive only from group to group.
struct PatternParser {
  let scalars: [Unicode.Scalar]
  /// Index of the next scalar.
  var index = 0
  var captureCount = 0
  /// Groups that are open around the place.
  var nesting = 0
  var names: [String: [Int]] = [:]
  /// Names whose groups may take part in a match together with what comes next.
  var visibleNames: Set<String> = []
  /// References, to be checked when all groups are known.
  var numberedReferences: [(number: Int, offset: Int)] = []
  var namedReferences: [(name: String, offset: Int)] = []

  static func parse(_ source: String) throws(PatternError) -> PatternTree {
    guard source.unicodeScalars.count <= PatternLimits.sourceLength else {
      throw PatternError(
        .tooLarge, "pattern is longer than \(PatternLimits.sourceLength) characters", at: 0)
    }
    var parser = PatternParser(scalars: Array(source.unicodeScalars))
    let root = try parser.disjunction()
    if parser.peek == ")" { throw PatternError("unmatched ')'", at: parser.index) }
    try parser.checkReferences()
    return PatternTree(root: root, captureCount: parser.captureCount, names: parser.names)
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// Alternatives up to a closing parenthesis or the end.
  mutating func disjunction() throws(PatternError) -> PatternNode {
    let outerNames = visibleNames
    var allNames = outerNames
    var choices: [PatternNode] = []
    repeat {
      visibleNames = outerNames
      choices.append(try alternative())
      allNames.formUnion(visibleNames)
    } while take("|")
    visibleNames = allNames
    return choices.count == 1 ? choices[0] : .alternation(choices)
  }

  private mutating func alternative() throws(PatternError) -> PatternNode {
    var parts: [PatternNode] = []
    while let next = peek, next != "|", next != ")" { parts.append(try term()) }
    if parts.isEmpty { return .empty }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func term() throws(PatternError) -> PatternNode {
    let start = index
    let capturesBefore = captureCount
    let node = try atomOrAssertion()
    guard let bounds = try quantifierBounds() else { return node }
    switch node {
    case .startOfText, .endOfText, .wordBoundary, .look:
      throw PatternError("an assertion cannot be repeated", at: start)
    default: break
    }
    return .repetition(
      node,
      PatternQuantifier(
        minimum: bounds.minimum, maximum: bounds.maximum, isGreedy: !take("?"),
        captures: capturesBefore + 1..<captureCount + 1))
  }

  private mutating func atomOrAssertion() throws(PatternError) -> PatternNode {
    let start = index
    guard let scalar = next() else { return .empty }
    switch scalar {
    case "^": return .startOfText
    case "$": return .endOfText
    case ".":
      return .set(PatternScalarSet(ranges: PatternClassEscapes.lineTerminators, isInverted: true))
    case "(": return try group(at: start)
    case "[": return .set(try characterClass(at: start))
    case "\\": return try atomEscape(at: start)
    case "*", "+", "?": throw PatternError("nothing to repeat", at: start)
    case "{":
      index = start
      let isQuantifier = try quantifierBounds() != nil
      throw PatternError(isQuantifier ? "nothing to repeat" : "lone '{'; write '\\{'", at: start)
    case "]", "}": throw PatternError("lone '\(scalar)'; write '\\\(scalar)'", at: start)
    default: return .scalar(scalar.value)
    }
  }

  private func checkReferences() throws(PatternError) {
    for reference in numberedReferences where reference.number > captureCount {
      throw PatternError("there is no group \(reference.number)", at: reference.offset)
    }
    for reference in namedReferences where names[reference.name] == nil {
      throw PatternError("there is no group named '\(reference.name)'", at: reference.offset)
    }
  }
}

// MARK: - Scalars

extension PatternParser {
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek else { return nil }
    index += 1
    return scalar
  }

  /// Passes `scalar` if it comes next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }
}
