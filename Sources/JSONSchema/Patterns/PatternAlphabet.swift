/// The scalars, in classes that no set of a pattern tells apart.
struct PatternAlphabet: Sendable {
  /// Class of each ASCII scalar.
  private(set) var asciiClasses = [UInt8](repeating: 0, count: 128)
  /// Beyond ASCII: the first scalar of each stretch of one class, and its class.
  private var starts: [UInt32] = []
  private var classes: [UInt8] = []
  /// For each class, the sets it is in.
  private(set) var memberships: [[Bool]] = []

  /// Nil where there are too many classes.
  init?(of sets: [[ClosedRange<UInt32>]]) {
    var bounds: Set<UInt32> = [0, 128]
    for range in sets.joined() {
      bounds.insert(range.lowerBound)
      if range.upperBound < 0x10FFFF { bounds.insert(range.upperBound + 1) }
    }
    let sorted = bounds.sorted()
    guard sorted.count * sets.count <= PatternLimits.automatonWork else { return nil }
    var known: [[Bool]: UInt8] = [:]
    var cursors = [Int](repeating: 0, count: sets.count)
    for (place, start) in sorted.enumerated() {
      var membership = [Bool](repeating: false, count: sets.count)
      for (set, ranges) in sets.enumerated() {
        while cursors[set] < ranges.count, ranges[cursors[set]].upperBound < start {
          cursors[set] += 1
        }
        if cursors[set] < ranges.count { membership[set] = ranges[cursors[set]].contains(start) }
      }
      if known[membership] == nil {
        guard memberships.count < 256 else { return nil }
        known[membership] = UInt8(memberships.count)
        memberships.append(membership)
      }
      let number = known[membership] ?? 0
      if start >= 128 {
        starts.append(start)
        classes.append(number)
      } else {
        let end = place + 1 < sorted.count ? sorted[place + 1] : 128
        for value in start..<min(end, 128) { asciiClasses[Int(value)] = number }
      }
    }
  }

  /// Number of classes.
  var count: Int { memberships.count }

  /// Class of a scalar beyond ASCII; a binary search.
  func classOfScalar(_ scalar: UInt32) -> UInt8 {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle }
    }
    return classes[low]
  }
}
