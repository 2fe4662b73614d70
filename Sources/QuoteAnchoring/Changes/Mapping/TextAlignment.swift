/// Which word of a new text each word of an old one has become.
struct TextAlignment: Sendable {
  /// For each word of the old text the index of the same word in the new one; -1 where it is gone.
  private(set) var partners: [Int32]
  /// For each word of the old text, whether it stands out of order in the new one.
  private(set) var isMoved: [Bool]
  /// The same from the new text.
  private(set) var oldPartners: [Int32]

  /// The weight a run must have to be followed to another place.
  private static let leastMovedWeight = 8

  private let old: [Int32]
  private let new: [Int32]
  private let isMinor: [Bool]

  /// Aligns two texts' words, which `words` has numbered.
  ///
  /// Runs of words that stand once in both are aligned first, as many as are in order; between them
  /// the longest common subsequence; and of what is left, runs that stand once in both, wherever
  /// they went. O(words log words) for texts that are mostly the same, and for any what ``WordDiff``
  /// says; O(words) memory.
  init(_ old: NumberedWords, _ new: NumberedWords, numberedBy words: WordNumbers) {
    self.old = old.numbers
    self.new = new.numbers
    isMinor = words.isMinor
    partners = Array(repeating: -1, count: old.count)
    oldPartners = Array(repeating: -1, count: new.count)
    isMoved = Array(repeating: false, count: old.count)
    let places = Shingles.common(self.old, self.new)
    alignInOrder(Shingles.inOrder(places), isMark: words.isMark)
    dropChanceRuns()
    alignMoved(places)
  }

  private mutating func align(_ run: WordDiff.Run, isMoved: Bool = false) {
    for offset in 0..<run.count {
      partners[run.old + offset] = Int32(truncatingIfNeeded: run.new + offset)
      oldPartners[run.new + offset] = Int32(truncatingIfNeeded: run.old + offset)
      self.isMoved[run.old + offset] = isMoved
    }
  }

  private mutating func free(_ old: Int) {
    oldPartners[Int(partners[old])] = -1
    partners[old] = -1
    isMoved[old] = false
  }

  // MARK: In order

  private mutating func alignInOrder(_ anchors: [(old: Int, new: Int)], isMark: [Bool]) {
    var runs: [WordDiff.Run] = []
    var (x, y) = (0, 0)
    for anchor in anchors + [(old.count, new.count)] {
      // One that overlaps the one before goes on with it, or the text repeats itself.
      guard anchor.old >= x, anchor.new >= y else { continue }
      for run in runsBetween(x..<anchor.old, y..<anchor.new) { WordDiff.add(run, to: &runs) }
      (x, y) = (anchor.old, anchor.new)
      while x < old.count, y < new.count, old[x] == new[y] {
        x += 1
        y += 1
      }
      WordDiff.add(
        WordDiff.Run(old: anchor.old, new: anchor.new, count: x - anchor.old), to: &runs)
    }
    for run in WordDiff.tidied(runs, old, new, isMark: { isMark[Int($0)] }) { align(run) }
  }

  private func runsBetween(_ olds: Range<Int>, _ news: Range<Int>) -> [WordDiff.Run] {
    guard !olds.isEmpty, !news.isEmpty else { return [] }
    return WordDiff.runs(Array(old[olds]), Array(new[news])).map {
      WordDiff.Run(
        old: olds.lowerBound + $0.old, new: news.lowerBound + $0.new, count: $0.count)
    }
  }

  // MARK: Chance

  /// Frees short runs that stand alone among words that changed: in two texts about the same things
  /// some words always come in the same order.
  private mutating func dropChanceRuns() {
    var index = 0
    while index < old.count {
      guard partners[index] >= 0 else {
        index += 1
        continue
      }
      let end = endOfRun(from: index)
      if !isMoved[index], isChance(index..<end) { for word in index..<end { free(word) } }
      index = end
    }
  }

  /// How much a word of the old text says.
  private func weight(of index: Int) -> Int { isMinor[Int(old[index])] ? 1 : 3 }

  private func weight(of run: Range<Int>) -> Int { run.reduce(0) { $0 + weight(of: $1) } }

  private func endOfRun(from start: Int) -> Int {
    var end = start + 1
    while end < old.count, partners[end] == partners[end - 1] + 1 { end += 1 }
    return end
  }

  private func isChance(_ run: Range<Int>) -> Bool {
    let weight = weight(of: run)
    guard weight <= 8 else { return false }
    let start = Int(partners[run.lowerBound])
    let news = start..<start + run.count
    let before = min(
      freeWords(before: run.lowerBound, partners), freeWords(before: news.lowerBound, oldPartners))
    let after = min(
      freeWords(after: run.upperBound, partners), freeWords(after: news.upperBound, oldPartners))
    return min(before, after) >= weight
  }

  /// The number of free words before `index`, counted up to ten.
  private func freeWords(before index: Int, _ partners: [Int32]) -> Int {
    let words = partners[max(0, index - 10)..<index]
    return words.count - (words.lastIndex { $0 >= 0 }.map { $0 + 1 - words.startIndex } ?? 0)
  }

  private func freeWords(after index: Int, _ partners: [Int32]) -> Int {
    let words = partners[index..<min(partners.count, index + 10)]
    return words.firstIndex { $0 >= 0 }.map { $0 - index } ?? words.count
  }

  // MARK: Moved

  /// Aligns runs that went elsewhere: those that stand once in both texts, and then those that stand
  /// once in what is left of both.
  private mutating func alignMoved(_ places: [(old: Int, new: Int)]) {
    move(places, displacingOthers: true)
    dropChanceRuns()
    let left = Shingles.common(
      old, new, isFree: (partners.map { $0 < 0 }, oldPartners.map { $0 < 0 }))
    move(left, displacingOthers: false)
    bridgeMoved()
  }

  /// Aligns the runs at some places, which stand once where they were looked for: so runs that grow
  /// from different places hardly overlap, and all of them take O(words).
  private mutating func move(_ places: [(old: Int, new: Int)], displacingOthers: Bool) {
    for place in places where Int(partners[place.old]) != place.new {
      let (olds, news) = grown(from: place) { x, y in
        old[x] == new[y] && (displacingOthers || partners[x] < 0 && oldPartners[y] < 0)
      }
      let weight = weight(of: olds)
      // Words that chance has aligned otherwise give way.
      let taken =
        olds.reduce(0) { $0 + (partners[$1] >= 0 ? self.weight(of: $1) : 0) }
        + news.reduce(0) { $0 + (oldPartners[$1] >= 0 ? self.weight(of: Int(oldPartners[$1])) : 0) }
      guard weight >= Self.leastMovedWeight, taken <= weight / 2 else { continue }
      for (x, y) in zip(olds, news) {
        if partners[x] >= 0 { free(x) }
        if oldPartners[y] >= 0 { free(Int(oldPartners[y])) }
      }
      align(
        WordDiff.Run(old: olds.lowerBound, new: news.lowerBound, count: olds.count), isMoved: true)
    }
  }

  /// A run with the pairs of words around it.
  private func grown(
    from place: (old: Int, new: Int), over isPair: (_ old: Int, _ new: Int) -> Bool
  ) -> (Range<Int>, Range<Int>) {
    var (start, newStart) = place
    while start > 0, newStart > 0, isPair(start - 1, newStart - 1) {
      start -= 1
      newStart -= 1
    }
    var (end, newEnd) = place
    while end < old.count, newEnd < new.count, isPair(end, newEnd) {
      end += 1
      newEnd += 1
    }
    // A word at either end that belongs to a run beyond stays with that.
    while start < end, isJoined(start, to: -1, newStart) {
      start += 1
      newStart += 1
    }
    while end > start, isJoined(end - 1, to: 1, newEnd - 1) {
      end -= 1
      newEnd -= 1
    }
    return (start..<end, newStart..<newEnd)
  }

  /// Whether a word of either text is aligned with the same step as its neighbour on one side.
  private func isJoined(_ x: Int, to step: Int, _ y: Int) -> Bool {
    func isJoined(_ index: Int, _ partners: [Int32]) -> Bool {
      partners[index] >= 0 && partners.indices.contains(index + step)
        && partners[index + step] >= 0
        && Int(partners[index + step]) == Int(partners[index]) + step
    }
    return isJoined(x, partners) || isJoined(y, oldPartners)
  }

  /// Aligns the few words between two runs that moved together.
  private mutating func bridgeMoved() {
    for x in old.indices.dropFirst() where isMoved[x] && partners[x - 1] < 0 {
      let y = Int(partners[x])
      let olds = x - freeWords(before: x, partners)..<x
      let news = y - freeWords(before: y, oldPartners)..<y
      guard olds.lowerBound > 0, Int(partners[olds.lowerBound - 1]) == news.lowerBound - 1 else {
        continue
      }
      for run in runsBetween(olds, news) { align(run, isMoved: true) }
    }
  }
}
