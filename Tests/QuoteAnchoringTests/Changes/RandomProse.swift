import TestSupport

/// Sentences of made-up words and figures, and edits of them.
struct RandomProse {
  private static let syllables = ["ba", "do", "ki", "lu", "men", "nor", "pa", "ri", "sta", "vel"]
  private static let small = ["the", "of", "and", "in", "a", "to", "was", "is", "over", "not"]

  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// A made-up word, nearly always another one.
  mutating func word() -> String {
    (0..<3 + random.below(2)).map { _ in random.pick(Self.syllables) }.joined()
  }

  /// The words of a sentence, marks attached.
  mutating func sentence(of count: Int) -> [String] {
    var words = (0..<count).map { _ in
      switch random.below(10) {
      case 0..<4: random.pick(Self.small)
      case 4: String(1000 + random.below(8000))
      default: word()
      }
    }
    words[0] = words[0].capitalizedFirst
    words[count - 1] += "."
    return words
  }

  /// The words with some of them replaced, left out or added.
  mutating func edited(_ words: [String], oneIn odds: Int) -> [String] {
    words.flatMap { word in
      guard random.chance(oneIn: odds) else { return [word] }
      switch random.below(3) {
      case 0: return [self.word()]
      case 1: return []
      default: return [word, self.word()]
      }
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
