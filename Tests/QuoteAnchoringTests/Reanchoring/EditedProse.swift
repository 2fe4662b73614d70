import TestSupport

/// Prose of made-up sentences, and edits of it.
struct EditedProse {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let syllables = [
    "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va",
  ]
  private static let common = ["the", "of", "a", "and", "to", "in", "that", "was", "for", "it"]

  mutating func word() -> String {
    if random.chance(oneIn: 3) { return random.pick(Self.common) }
    return (0..<random.below(3) + 2).map { _ in random.pick(Self.syllables) }.joined()
  }

  mutating func sentence() -> [String] { (0..<random.below(12) + 8).map { _ in word() } }

  /// The sentence with about one word in `odds` replaced, inserted or deleted, but the first and
  /// last.
  mutating func edited(_ sentence: [String], oneIn odds: Int) -> [String] {
    var edited: [String] = []
    for (index, word) in sentence.enumerated() {
      guard index > 0, index < sentence.count - 1, random.chance(oneIn: odds) else {
        edited.append(word)
        continue
      }
      switch random.below(3) {
      case 0: edited.append(self.word())
      case 1: edited += [word, self.word()]
      default: break
      }
    }
    return edited
  }

  static func text(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    let capital = first.prefix(1).uppercased() + first.dropFirst()
    return ([capital] + words.dropFirst()).joined(separator: " ") + "."
  }
}
