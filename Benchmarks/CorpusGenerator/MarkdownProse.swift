/// Puts links, emphasis and entities into sentences, as sparingly as reporters do, and by the habits
/// of one article.
struct MarkdownProse {
  private let emphasis: String
  private let hasReferenceLinks: Bool
  private let hasEntities: Bool
  /// What the links refer to, where they do not hold it.
  private(set) var definitions: [String] = []

  init(_ random: inout SeededRandom) {
    emphasis = random.chance(70) ? "*" : "_"
    hasReferenceLinks = random.chance(20)
    hasEntities = random.chance(25)
  }

  /// The sentence with marks that its reader does not see: one link in four sentences, emphasis in
  /// one of ten.
  mutating func markup(_ sentence: Sentence, _ random: inout SeededRandom) -> String {
    var words = sentence.text.split(separator: " ").map(String.init)
    if random.chance(25) {
      let linked = stretch(of: words, atMost: 4, &random)
      link(linked, in: &words, &random)
    } else if random.chance(13) {
      let mark = random.chance(30) ? emphasis + emphasis : emphasis
      let emphasised = stretch(of: words, atMost: 2, &random)
      words[emphasised.lowerBound] = mark + words[emphasised.lowerBound]
      words[emphasised.upperBound] += mark
    }
    let text = words.joined(separator: " ")
    return hasEntities ? withEntities(text, sentence.figure) : text
  }

  /// Some words that follow one another inside the sentence.
  private func stretch(
    of words: [String], atMost longest: Int, _ random: inout SeededRandom
  ) -> ClosedRange<Int> {
    let count = random.number(in: 1...longest)
    let first = random.number(in: 1...(words.count - count - 1))
    return first...(first + count - 1)
  }

  private mutating func link(
    _ range: ClosedRange<Int>, in words: inout [String], _ random: inout SeededRandom
  ) {
    let path = "\(random.pick(Vocabulary.adjectives))-\(random.pick(Vocabulary.things))"
    let address = "https://records.example/\(random.number(in: 1990...2017))/\(path)"
    words[range.lowerBound] = "[" + words[range.lowerBound]
    if hasReferenceLinks {
      let label = "[\(definitions.count + 1)]"
      definitions.append("\(label): \(address)")
      words[range.upperBound] += "]\(label)"
    } else {
      words[range.upperBound] += "](\(address))"
    }
  }

  /// Dashes by name, and figures that no line break parts from their units.
  private func withEntities(_ text: String, _ figure: Figure?) -> String {
    var parts: [String] = []
    for word in text.split(separator: " ") {
      if let last = parts.last, let figure, last == figure.printed, word.hasPrefix(figure.unit) {
        parts[parts.count - 1] = "\(last)&nbsp;\(word)"
      } else {
        parts.append(word == "–" ? "&ndash;" : String(word))
      }
    }
    return parts.joined(separator: " ")
  }
}
