import SourceText

extension PatternMatcher {
  /// Passes the scalar at the position if it is wanted.
  @inline(__always)
  mutating func passNext(where isWanted: (UInt32) -> Bool) -> Bool {
    guard position < text.count else { return false }
    let (scalar, length) = UTF8Scalars.decode(text, at: position)
    guard isWanted(scalar.value) else { return false }
    position += length
    return proceed()
  }

  /// Passes the scalar before the position, backwards, if it is wanted.
  @inline(__always)
  mutating func passPrevious(where isWanted: (UInt32) -> Bool) -> Bool {
    guard position > 0 else { return false }
    let start = UTF8Scalars.start(ofScalarBefore: position, in: text)
    guard isWanted(UTF8Scalars.decode(text, at: start).scalar.value) else { return false }
    position = start
    return proceed()
  }

  /// Whether exactly one of the neighbours is part of a word.
  var isAtWordBoundary: Bool {
    let isBefore = position > 0 && PatternClassEscapes.isWordByte(text[position - 1])
    let isAfter = position < text.count && PatternClassEscapes.isWordByte(text[position])
    return isBefore != isAfter
  }

  /// Passes what a group holds; a group that holds nothing matches the empty text.
  mutating func passReference(_ register: Int, before: Bool) -> Bool {
    let start = Int(registers[register])
    let count = Int(registers[register + 1]) - start
    guard start >= 0, count > 0 else { return proceed() }
    let target = before ? position - count : position
    guard target >= 0, target + count <= text.count else { return false }
    for offset in 0..<count where text[start + offset] != text[target + offset] {
      steps -= offset
      return false
    }
    steps -= count
    position = before ? target : target + count
    return proceed()
  }
}
