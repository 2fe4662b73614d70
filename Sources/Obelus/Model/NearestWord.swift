/// "Did you mean": the nearest of the words that would be right.
enum NearestWord {
  /// Prefixes that turn a word into its contrary: `unverified` is no slip of the pen for `verified`.
  private static let negations = ["un", "non", "not", "dis", "in", "mis"]

  /// The word nearest to `text` by edit distance, if it is near enough to be what was meant.
  static func suggestion(for text: String, among words: [String]) -> String? {
    let scalars = Array(text.lowercased().unicodeScalars.prefix(64))
    guard let nearest = distances(from: scalars, to: words).min(by: { $0.distance < $1.distance }),
      nearest.distance <= max(1, scalars.count / 3), !negates(text.lowercased(), nearest.word)
    else { return nil }
    return nearest.word
  }

  /// The one of `words` of which `text` is plainly a misspelling: one slip away, of a long word two, and
  /// none of the others as near.
  static func misspelling(_ text: String, of words: [String]) -> String? {
    let scalars = Array(text.lowercased().unicodeScalars.prefix(64))
    let distances = distances(from: scalars, to: words).sorted { $0.distance < $1.distance }
    guard let nearest = distances.first, nearest.distance <= (scalars.count > 5 ? 2 : 1),
      distances.count == 1 || distances[1].distance > nearest.distance,
      !negates(text.lowercased(), nearest.word)
    else { return nil }
    return nearest.word
  }

  private static func distances(
    from text: [Unicode.Scalar], to words: [String]
  ) -> [(word: String, distance: Int)] {
    words.map { word in
      (word: word, distance: distance(text, Array(word.lowercased().unicodeScalars.prefix(64))))
    }
  }

  private static func negates(_ text: String, _ word: String) -> Bool {
    negations.contains { prefix in
      text.hasPrefix(prefix) && !word.hasPrefix(prefix)
        || word.hasPrefix(prefix) && !text.hasPrefix(prefix)
    }
  }

  /// Number of insertions, deletions, substitutions and swaps of neighbours between two words
  /// (optimal string alignment). O(n · m).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var previous: [Int] = []
    var current = Array(0...right.count)
    for row in 1..<max(1, left.count + 1) {
      let beforePrevious = previous
      previous = current
      current[0] = row
      for column in 1..<max(1, right.count + 1) {
        let isSame = left[row - 1] == right[column - 1]
        current[column] = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          current[column] = min(current[column], beforePrevious[column - 2] + 1)
        }
      }
    }
    return current[right.count]
  }
}
