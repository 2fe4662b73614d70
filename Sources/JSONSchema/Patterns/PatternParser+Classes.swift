extension PatternParser {
  /// One member of a class: a character, or a set that cannot end a range.
  private enum ClassAtom {
    case character(UInt32)
    case set(PatternScalarSet)
  }

  /// What follows a `[`: ECMA-262, 22.2.1 CharacterClass. `[]` has no member, `[^]` has all.
  mutating func characterClass(at start: Int) throws(PatternError) -> PatternScalarSet {
    let isInverted = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var properties: [PatternProperty] = []
    func add(_ atom: ClassAtom) {
      switch atom {
      case .character(let value): ranges.append(value...value)
      case .set(let set):
        ranges += set.ranges
        properties += set.properties
      }
    }
    while !take("]") {
      let atomStart = index
      let first = try classAtom(classStart: start)
      guard peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else {
        add(first)
        continue
      }
      index += 1
      let second = try classAtom(classStart: start)
      guard case .character(let low) = first, case .character(let high) = second else {
        throw PatternError("a range cannot begin or end with a set", at: atomStart)
      }
      guard low <= high else { throw PatternError("range out of order", at: atomStart) }
      ranges.append(low...high)
    }
    return PatternScalarSet(ranges: ranges, properties: properties, isInverted: isInverted)
  }

  private mutating func classAtom(classStart: Int) throws(PatternError) -> ClassAtom {
    let start = index
    guard let scalar = next() else { throw PatternError("'[' is not closed", at: classStart) }
    guard scalar == "\\" else { return .character(scalar.value) }
    if take("b") { return .character(0x08) }
    if take("-") { return .character(0x2D) }
    if let set = try setEscape(at: start) { return .set(set) }
    return .character(try characterEscape(at: start))
  }
}
