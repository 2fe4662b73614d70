/// Words by what is left of them without one of their letters: finds those a letter away from another
/// without comparing all pairs.
///
/// Source: Mor and Fraenkel, "A hash code method for detecting and correcting spelling errors" (1982).
struct SpellingIndex {
  /// With more words than so many behind one hash, none of them is a slip: they are left out.
  private static let mostAlike = 8

  private var words: [LetterSlip] = []
  private var numbers: [Int] = []
  private var wordsByHash: [UInt64: [Int32]] = [:]

  /// Adds a word under a number of the caller's. O(length).
  mutating func add(_ word: LetterSlip, as number: Int) {
    let index = Int32(truncatingIfNeeded: words.count)
    words.append(word)
    numbers.append(number)
    for hash in word.neighbourhood
    where wordsByHash[hash, default: []].count <= Self.mostAlike {
      wordsByHash[hash, default: []].append(index)
    }
  }

  /// The numbers of words a letter away, in the order in which they were added. O(length), however many
  /// words there are.
  func numbers(near word: LetterSlip) -> [Int] {
    var found: Set<Int32> = []
    for hash in word.neighbourhood {
      guard let alike = wordsByHash[hash], alike.count <= Self.mostAlike else { continue }
      for index in alike where words[Int(index)].isOneLetter(from: word) { found.insert(index) }
    }
    return found.sorted().map { numbers[Int($0)] }
  }
}
