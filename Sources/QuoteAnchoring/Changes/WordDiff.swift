/// What two sequences of words have in common, in order.
///
/// The search for the middle of a shortest edit script of E. W. Myers, "An O(ND) difference
/// algorithm and its variations" (1986), in linear space. A search that grows too long goes on from
/// the furthest point reached: the result is then a common subsequence, though perhaps not the
/// longest.
struct WordDiff {
  /// A run of words that are the same in both.
  struct Run: Hashable, Sendable {
    var old: Int
    var new: Int
    var count: Int
  }

  private let old: [Int32]
  private let new: [Int32]
  private let maximumCost: Int
  /// By diagonal (index in `old` less index in `new`), how far the search came in `old`.
  private var forward: [Int]
  private var backward: [Int]
  private var runs: [Run] = []

  /// The common runs of two sequences, whose words are numbers, in order.
  ///
  /// O(words + differences²) where differences are few, and never more than O(words · cost);
  /// O(words) memory. The cost falls from 512 for what people write to 32 for very long texts, unless
  /// it is given.
  static func runs(_ old: [Int32], _ new: [Int32], maximumCost: Int? = nil) -> [Run] {
    let cost = maximumCost ?? max(32, min(512, 20_000_000 / max(1, old.count + new.count)))
    // Words that one side lacks make most of the differences, and cannot be in common.
    let oldIndices = indices(of: old, in: Set(new))
    let newIndices = indices(of: new, in: Set(old))
    var diff = WordDiff(
      oldIndices.map { old[$0] }, newIndices.map { new[$0] }, maximumCost: cost)
    diff.run()
    var runs: [Run] = []
    for run in diff.runs {
      for offset in 0..<run.count {
        add(
          Run(old: oldIndices[run.old + offset], new: newIndices[run.new + offset], count: 1),
          to: &runs)
      }
    }
    return runs
  }

  private static func indices(of words: [Int32], in others: Set<Int32>) -> [Int] {
    words.indices.filter { others.contains(words[$0]) }
  }

  private init(_ old: [Int32], _ new: [Int32], maximumCost: Int) {
    self.old = old
    self.new = new
    self.maximumCost = maximumCost
    forward = Array(repeating: 0, count: old.count + new.count + 3)
    backward = forward
  }

  /// Adds a run that comes after the others; to the last one where that goes on with it.
  static func add(_ run: Run, to runs: inout [Run]) {
    if let last = runs.last, last.old + last.count == run.old, last.new + last.count == run.new {
      runs[runs.count - 1].count += run.count
    } else if run.count > 0 {
      runs.append(run)
    }
  }

  // MARK: Search

  /// A part of both sequences.
  private struct Box {
    var old: Range<Int>
    var new: Range<Int>
  }

  private enum Task {
    case search(Box)
    case add(Run)
  }

  private mutating func run() {
    var tasks = [Task.search(Box(old: 0..<old.count, new: 0..<new.count))]
    while let task = tasks.popLast() {
      switch task {
      case .add(let run): Self.add(run, to: &runs)
      case .search(let box):
        let (inner, head, tail) = trimmed(box)
        Self.add(head, to: &runs)
        tasks.append(.add(tail))
        guard !inner.old.isEmpty, !inner.new.isEmpty, let (x, y) = middle(of: inner) else {
          continue
        }
        tasks.append(
          .search(Box(old: x..<inner.old.upperBound, new: y..<inner.new.upperBound)))
        tasks.append(
          .search(Box(old: inner.old.lowerBound..<x, new: inner.new.lowerBound..<y)))
      }
    }
  }

  /// A box without what its parts have in common at their ends.
  private func trimmed(_ box: Box) -> (inner: Box, head: Run, tail: Run) {
    var (x, y) = (box.old.lowerBound, box.new.lowerBound)
    while x < box.old.upperBound, y < box.new.upperBound, old[x] == new[y] {
      x += 1
      y += 1
    }
    var (u, v) = (box.old.upperBound, box.new.upperBound)
    while u > x, v > y, old[u - 1] == new[v - 1] {
      u -= 1
      v -= 1
    }
    return (
      Box(old: x..<u, new: y..<v),
      Run(old: box.old.lowerBound, new: box.new.lowerBound, count: x - box.old.lowerBound),
      Run(old: u, new: v, count: box.old.upperBound - u)
    )
  }

  /// Where a shortest edit script of the box can be cut in two; nil where the search ends without a
  /// place that makes both parts smaller.
  private mutating func middle(of box: Box) -> (Int, Int)? {
    // Diagonals are numbered from that of the first sequence's start and the second's end.
    let shift = new.count + 1
    let lowest = box.old.lowerBound - box.new.upperBound + shift
    let highest = box.old.upperBound - box.new.lowerBound + shift
    let start = box.old.lowerBound - box.new.lowerBound + shift
    let end = box.old.upperBound - box.new.upperBound + shift
    let meetsForward = (start - end) % 2 != 0
    var (forwardLow, forwardHigh) = (start, start)
    var (backwardLow, backwardHigh) = (end, end)
    forward[start] = box.old.lowerBound
    backward[end] = box.old.upperBound
    for cost in 1... {
      Self.widen(&forwardLow, &forwardHigh, lowest...highest, &forward, with: -1)
      for diagonal in stride(from: forwardHigh, through: forwardLow, by: -2) {
        var x = max(forward[diagonal - 1] + 1, forward[diagonal + 1])
        var y = x - diagonal + shift
        while x < box.old.upperBound, y < box.new.upperBound, old[x] == new[y] {
          x += 1
          y += 1
        }
        forward[diagonal] = x
        if meetsForward, backwardLow <= diagonal, diagonal <= backwardHigh,
          backward[diagonal] <= x
        {
          return inside(x, y, box)
        }
      }
      Self.widen(&backwardLow, &backwardHigh, lowest...highest, &backward, with: Int.max)
      for diagonal in stride(from: backwardHigh, through: backwardLow, by: -2) {
        var x = min(backward[diagonal - 1], backward[diagonal + 1] - 1)
        var y = x - diagonal + shift
        while x > box.old.lowerBound, y > box.new.lowerBound, old[x - 1] == new[y - 1] {
          x -= 1
          y -= 1
        }
        backward[diagonal] = x
        if !meetsForward, forwardLow <= diagonal, diagonal <= forwardHigh, x <= forward[diagonal] {
          return inside(x, y, box)
        }
      }
      if cost >= maximumCost {
        return furthest(of: box, forwardLow...forwardHigh, shift: shift)
      }
    }
    return nil
  }

  /// Adds a diagonal at each end of the searched ones, or takes one away where the box ends.
  private static func widen(
    _ low: inout Int, _ high: inout Int, _ limits: ClosedRange<Int>, _ reached: inout [Int],
    with unreached: Int
  ) {
    if low > limits.lowerBound {
      low -= 1
      reached[low - 1] = unreached
    } else {
      low += 1
    }
    if high < limits.upperBound {
      high += 1
      reached[high + 1] = unreached
    } else {
      high -= 1
    }
  }

  /// The point of the forward search with the fewest words left.
  private func furthest(
    of box: Box, _ diagonals: ClosedRange<Int>, shift: Int
  ) -> (Int, Int)? {
    var best: (x: Int, y: Int)?
    for diagonal in stride(from: diagonals.upperBound, through: diagonals.lowerBound, by: -2) {
      let x = min(forward[diagonal], box.old.upperBound, box.new.upperBound + diagonal - shift)
      let y = x - diagonal + shift
      guard box.old.contains(x) || x == box.old.upperBound, y >= box.new.lowerBound else {
        continue
      }
      if x + y > best.map({ $0.x + $0.y }) ?? 0 { best = (x, y) }
    }
    return best.flatMap { inside($0.x, $0.y, box) }
  }

  private func inside(_ x: Int, _ y: Int, _ box: Box) -> (Int, Int)? {
    let isStart = x == box.old.lowerBound && y == box.new.lowerBound
    let isEnd = x == box.old.upperBound && y == box.new.upperBound
    let isWithin =
      box.old.lowerBound <= x && x <= box.old.upperBound
      && box.new.lowerBound <= y && y <= box.new.upperBound
    return isStart || isEnd || !isWithin ? nil : (x, y)
  }
}
