/// Which words of a new text are words of the old one, and where its lines ended.
struct WordMatching {
  /// A word as it stands in the file.
  struct OldWord {
    /// As it is written, escapes and doubled quotation marks included.
    var source: ArraySlice<UInt8>
    var text: [UInt8]
    var endsLine: Bool
  }

  /// For each new word, the old word that it is; nil for one that is new.
  let matches: [Int?]
  /// For each new word, whether a line ended there.
  let endsLine: [Bool]

  /// Pairs of words that are compared at most; past that, all between the first and the last changed
  /// word counts as new.
  private static let comparisonLimit = 250_000

  /// Common words at either end cost O(words); what differs between them up to the limit above.
  init(old: [OldWord], new: [ArraySlice<UInt8>]) {
    let limit = min(old.count, new.count)
    var prefix = 0
    while prefix < limit, new[prefix].elementsEqual(old[prefix].text) { prefix += 1 }
    var suffix = 0
    while suffix < limit - prefix,
      new[new.count - 1 - suffix].elementsEqual(old[old.count - 1 - suffix].text)
    { suffix += 1 }
    var matches = [Int?](repeating: nil, count: new.count)
    for index in 0..<prefix { matches[index] = index }
    for index in 0..<suffix { matches[new.count - 1 - index] = old.count - 1 - index }
    let (oldMiddle, newMiddle) = (prefix..<old.count - suffix, prefix..<new.count - suffix)
    if oldMiddle.count * newMiddle.count <= Self.comparisonLimit {
      let difference = new[newMiddle].map(Array.init)
        .difference(from: old[oldMiddle].map(\.text))
      var removed: Set<Int> = []
      var inserted: Set<Int> = []
      for change in difference {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
      }
      var kept = oldMiddle.indices.lazy.filter { !removed.contains($0 - prefix) }.makeIterator()
      for index in newMiddle where !inserted.contains(index - prefix) {
        matches[index] = kept.next()
      }
    }
    self.matches = matches
    endsLine = Self.lineEnds(old, matches)
  }

  /// Carries line ends over; those in a run of changed words go to the word at the same place in the
  /// run that replaces it, or to the word before the run.
  private static func lineEnds(_ old: [OldWord], _ matches: [Int?]) -> [Bool] {
    var ends = [Bool](repeating: false, count: matches.count)
    var oldNext = 0
    var newNext = 0
    for newIndex in 0...matches.count {
      let anchor = newIndex < matches.count ? matches[newIndex] : old.count
      guard let anchor else { continue }
      for index in oldNext..<max(anchor, oldNext) where old[index].endsLine {
        let isLast = index == anchor - 1
        let place = isLast ? newIndex - 1 : min(newNext + index - oldNext, newIndex - 1)
        if place >= 0 { ends[place] = true }
      }
      if newIndex < matches.count, old[anchor].endsLine { ends[newIndex] = true }
      oldNext = anchor + 1
      newNext = newIndex + 1
    }
    return ends
  }
}
