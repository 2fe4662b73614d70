extension WordDiff {
  /// Words of the longest run that goes over to another: longer ones stand where they do for a reason,
  /// and comparing them again and again would cost too much.
  private static let longestTidied = 64

  /// The same number of common words, where they read best: of two full stops the one that closes the
  /// sentence. O(words).
  ///
  /// Where words on one side only part two runs, and the same words stand beside the other run too, the
  /// shorter goes over to the longer. Of a longer one only its marks do, to the word before them.
  static func tidied(
    _ runs: [Run], _ old: [Int32], _ new: [Int32], isMark: (Int32) -> Bool
  ) -> [Run] {
    var tidied = [Run(old: 0, new: 0, count: 0)]
    for run in runs {
      var run = run
      let last = tidied[tidied.count - 1]
      if run.count <= longestTidied, run.count <= last.count || last.count == 0,
        follows(last, run, old, new)
      {
        tidied[tidied.count - 1].count += run.count
        continue
      }
      if (1...longestTidied).contains(last.count), precedes(run, last, old, new) {
        run = Run(
          old: run.old - last.count, new: run.new - last.count, count: run.count + last.count)
        tidied[tidied.count - 1] = run
        continue
      }
      while run.count > 1, isMark(old[run.old]) {
        let head = Run(old: run.old, new: run.new, count: 1)
        guard follows(tidied[tidied.count - 1], head, old, new) else { break }
        tidied[tidied.count - 1].count += 1
        run = Run(old: run.old + 1, new: run.new + 1, count: run.count - 1)
      }
      let back = wordsBeforeSentence(tidied[tidied.count - 1], run, old, new, isMark)
      tidied[tidied.count - 1].count -= back
      tidied.append(
        Run(old: run.old - back, new: run.new - back, count: run.count + back))
    }
    return tidied.filter { $0.count > 0 }
  }

  /// How many words at the end of the last run open the sentence that goes on with a run, when all that
  /// stands between is on one side and ends with the same words after a mark: of `A b. A c.` that became
  /// `A c.` the first `A` is gone.
  private static func wordsBeforeSentence(
    _ last: Run, _ run: Run, _ old: [Int32], _ new: [Int32], _ isMark: (Int32) -> Bool
  ) -> Int {
    let (oldEnd, newEnd) = (last.old + last.count, last.new + last.count)
    let isAddition = run.old == oldEnd
    guard isAddition || run.new == newEnd else { return 0 }
    let (between, end, start) =
      isAddition ? (new, run.new, newEnd) : (old, run.old, oldEnd)
    for step in 0..<min(5, last.count, end - start) {
      if isMark(between[end - 1 - step]) { return step }
      if between[end - 1 - step] != between[start - 1 - step] { return 0 }
    }
    return 0
  }

  /// Whether a run's words stand behind the last run too.
  private static func follows(
    _ last: Run, _ run: Run, _ old: [Int32], _ new: [Int32]
  ) -> Bool {
    let (oldEnd, newEnd) = (last.old + last.count, last.new + last.count)
    if run.old == oldEnd {
      return new[newEnd..<newEnd + run.count] == new[run.new..<run.new + run.count]
    }
    return run.new == newEnd
      && old[oldEnd..<oldEnd + run.count] == old[run.old..<run.old + run.count]
  }

  /// Whether the last run's words stand before a run too.
  private static func precedes(
    _ run: Run, _ last: Run, _ old: [Int32], _ new: [Int32]
  ) -> Bool {
    let (oldEnd, newEnd) = (last.old + last.count, last.new + last.count)
    if run.old == oldEnd {
      return new[run.new - last.count..<run.new] == new[last.new..<newEnd]
    }
    return run.new == newEnd
      && old[run.old - last.count..<run.old] == old[last.old..<oldEnd]
  }
}
