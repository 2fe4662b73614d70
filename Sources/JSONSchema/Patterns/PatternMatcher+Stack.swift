extension PatternMatcher {
  /// Something to do when the present way fails; 16 bytes.
  struct Entry {
    enum Kind: UInt8 {
      /// Go on at instruction `place`, position `first`.
      case choice
      /// Set register `place` to `first`.
      case restore
      /// Give back one scalar of the run at `place`, which ends at `second`, not below `first`.
      case shorten
      /// Pass one more scalar in the run at `place`, at position `first`, after `second` scalars.
      case lengthen
      /// The lookaround at `place` was opened at position `first`, inside barrier `second`.
      case barrier
    }

    let kind: Kind
    let place: Int32
    let first: Int32
    var second: Int32 = 0
  }

  mutating func push(_ entry: Entry) {
    // One step below zero ends the search.
    if stack.count >= PatternLimits.stackEntries { steps = -1 }
    stack.append(entry)
  }

  mutating func set(_ register: Int, to value: Int) {
    push(Entry(kind: .restore, place: Int32(register), first: registers[register]))
    registers[register] = Int32(value)
  }

  /// On to the next instruction.
  @inline(__always)
  mutating func proceed() -> Bool {
    place += 1
    return true
  }

  mutating func proceed(setting register: Int, to value: Int) -> Bool {
    set(register, to: value)
    return proceed()
  }

  /// Finds the last choice that is left and takes it; false if there is none.
  mutating func backtrack() -> Bool {
    while let entry = stack.popLast() {
      steps -= 1
      switch entry.kind {
      case .choice:
        place = Int(entry.place)
        position = Int(entry.first)
        return true
      case .restore: registers[Int(entry.place)] = entry.first
      case .shorten:
        if shorten(entry) { return true }
      case .lengthen:
        if lengthen(entry) { return true }
      case .barrier:
        barrier = Int(entry.second)
        // The body has failed, which is what a negative assertion wants.
        if case .look(let rest, isNegated: true) = instructions[Int(entry.place)] {
          place = Int(rest)
          position = Int(entry.first)
          return true
        }
      }
    }
    return false
  }

  mutating func openLook() -> Bool {
    push(
      Entry(
        kind: .barrier, place: Int32(place), first: Int32(position), second: Int32(barrier)))
    barrier = stack.count - 1
    return proceed()
  }

  /// The body of the innermost lookaround has matched. Its choices are dropped; old values of
  /// registers stay, for when the whole assertion is undone.
  mutating func closeLook() -> Bool {
    guard barrier >= 0 else { return false }
    let opened = stack[barrier]
    guard case .look(let rest, let isNegated) = instructions[Int(opened.place)] else {
      return false
    }
    steps -= stack.count - barrier
    if isNegated {
      while stack.count > barrier + 1, let entry = stack.popLast() {
        if entry.kind == .restore { registers[Int(entry.place)] = entry.first }
      }
      stack.removeLast()
    } else {
      var kept = barrier
      for index in barrier + 1..<stack.count where stack[index].kind == .restore {
        stack[kept] = stack[index]
        kept += 1
      }
      stack.removeLast(stack.count - kept)
      position = Int(opened.first)
      place = Int(rest)
    }
    barrier = Int(opened.second)
    return !isNegated
  }
}
