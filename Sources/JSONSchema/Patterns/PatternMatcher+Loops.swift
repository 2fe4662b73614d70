import SourceText

extension PatternMatcher {
  /// The position one scalar on, in the run's direction; nil where the scalar is not in its set.
  @inline(__always)
  private func advanced(_ position: Int, in run: PatternRun) -> Int? {
    if run.isBefore {
      guard position > 0 else { return nil }
      let start = UTF8Scalars.start(ofScalarBefore: position, in: text)
      let scalar = UTF8Scalars.decode(text, at: start).scalar
      return sets[run.set].contains(scalar.value) ? start : nil
    }
    guard position < text.count else { return nil }
    let (scalar, length) = UTF8Scalars.decode(text, at: position)
    return sets[run.set].contains(scalar.value) ? position + length : nil
  }

  /// Passes a repeated set: as much as there is, or as little as may be.
  mutating func pass(_ run: PatternRun) -> Bool {
    var count = 0
    while count < run.minimum {
      guard let next = advanced(position, in: run) else { return false }
      position = next
      count += 1
    }
    let floor = position
    if run.isGreedy {
      while count < run.maximum, let next = advanced(position, in: run) {
        position = next
        count += 1
      }
      if position != floor {
        push(
          Entry(
            kind: .shorten, place: Int32(place), first: Int32(floor), second: Int32(position)))
      }
    } else if count < run.maximum {
      push(
        Entry(kind: .lengthen, place: Int32(place), first: Int32(position), second: Int32(count)))
    }
    steps -= count
    return proceed()
  }

  /// Goes on behind a greedy run after giving back its last scalar.
  mutating func shorten(_ entry: Entry) -> Bool {
    let floor = Int(entry.first)
    let end = Int(entry.second)
    if end > floor {
      position = max(floor, UTF8Scalars.start(ofScalarBefore: end, in: text))
    } else {
      position = min(floor, end + UTF8Scalars.decode(text, at: end).length)
    }
    if position != floor {
      push(
        Entry(kind: .shorten, place: entry.place, first: entry.first, second: Int32(position)))
    }
    place = Int(entry.place) + 1
    return true
  }

  /// Goes on behind a lazy run after one more scalar.
  mutating func lengthen(_ entry: Entry) -> Bool {
    guard case .run(let index) = instructions[Int(entry.place)] else { return false }
    let run = runs[Int(index)]
    let count = Int(entry.second) + 1
    guard let next = advanced(Int(entry.first), in: run) else { return false }
    position = next
    if count < run.maximum {
      push(
        Entry(kind: .lengthen, place: entry.place, first: Int32(next), second: Int32(count)))
    }
    place = Int(entry.place) + 1
    return true
  }

  /// At the head of a counted loop: another round, or on.
  mutating func test(_ loop: PatternLoop) -> Bool {
    let count = Int(registers[loop.countRegister])
    if count < loop.minimum { return proceed() }
    guard count < loop.maximum else {
      place = loop.rest
      return true
    }
    let other = loop.isGreedy ? loop.rest : place + 1
    push(Entry(kind: .choice, place: Int32(other), first: Int32(position)))
    place = loop.isGreedy ? place + 1 : loop.rest
    return true
  }

  /// At the end of a round. Once the minimum is reached, an empty round fails.
  mutating func finishRound(of loop: PatternLoop) -> Bool {
    let count = Int(registers[loop.countRegister])
    let start = Int(registers[loop.startRegister])
    if count >= loop.minimum, position == start { return false }
    set(loop.countRegister, to: count + 1)
    place = loop.test
    return true
  }
}
