import TestSupport
import Testing

@testable import QuoteAnchoring

@Suite("Word diff") struct WordDiffTests {
  /// The length of the longest common subsequence, by the table of all pairs of prefixes.
  private func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for word in old {
      var diagonal = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }

  private func check(_ runs: [WordDiff.Run], _ old: [Int32], _ new: [Int32]) {
    var (x, y) = (0, 0)
    for run in runs {
      #expect(run.count > 0 && run.old >= x && run.new >= y)
      (x, y) = (run.old + run.count, run.new + run.count)
      #expect(x <= old.count && y <= new.count)
      #expect(old[run.old..<x] == new[run.new..<y])
    }
  }

  private func words(_ count: Int, of kinds: Int, _ random: inout SeededRandom) -> [Int32] {
    (0..<random.below(count)).map { _ in Int32(random.below(kinds)) }
  }

  @Test("The longest common subsequence is found", arguments: [2, 3, 8, 30])
  func longest(kinds: Int) {
    var random = SeededRandom(seed: UInt64(kinds))
    for _ in 0..<300 {
      let old = words(40, of: kinds, &random)
      let new = words(40, of: kinds, &random)
      let runs = WordDiff.runs(old, new)
      check(runs, old, new)
      let common = longestCommon(old, new)
      #expect(runs.reduce(0) { $0 + $1.count } == common)
      let tidied = WordDiff.tidied(runs, old, new) { $0 == 0 }
      check(tidied, old, new)
      #expect(tidied.reduce(0) { $0 + $1.count } == common)
    }
  }

  @Test("A search cut short finds a common subsequence all the same", arguments: [1, 2, 5, 20])
  func cutShort(cost: Int) {
    var random = SeededRandom(seed: UInt64(cost))
    for _ in 0..<200 {
      let old = words(100, of: 6, &random)
      let new = words(100, of: 6, &random)
      check(WordDiff.runs(old, new, maximumCost: cost), old, new)
    }
  }

  @Test("A search cut short by what changed finds most of what stayed")
  func cutShortByChange() {
    var random = SeededRandom(seed: 9)
    let old = (0..<2000).map { _ in Int32(random.below(40)) }
    var new = old
    new.replaceSubrange(500..<900, with: (0..<400).map { _ in Int32(random.below(40)) })
    let runs = WordDiff.runs(old, new, maximumCost: 32)
    check(runs, old, new)
    #expect(runs.reduce(0) { $0 + $1.count } > 1550)
  }

  @Test("Of two full stops, the one that closes the sentence has stayed")
  func tidied() {
    // "a b." became "a b. c d.": 9 is the full stop.
    let (old, new): ([Int32], [Int32]) = ([1, 2, 9], [1, 2, 9, 3, 4, 9])
    let shifted = [WordDiff.Run(old: 0, new: 0, count: 2), .init(old: 2, new: 5, count: 1)]
    let tidied = WordDiff.tidied(shifted, old, new) { $0 == 9 }
    #expect(tidied == [WordDiff.Run(old: 0, new: 0, count: 3)])
  }
}
