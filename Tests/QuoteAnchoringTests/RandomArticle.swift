import TestSupport

/// An article of few words in a random layout, and quotes from it set in another.
struct RandomArticle {
  private static let vocabulary = [
    "the", "list", "14", "14,000", "states", "don't", "\u{E9}tat", "office", "Taipei", "of", "a",
    "\u{411}\u{430}",
    "U.S", "3.14", "e\u{301}", "\u{65E5}\u{672C}",
  ]
  private static let spaces = [
    " ", " ", " ", "\n", "\r\n", "\n\n", "\u{A0}", "  ", "\u{202F}", " \u{200B} ",
  ]
  private static let between = [
    "", "", "", "", ",", ".", "\u{2026}", " \u{2014}", " -", ":", "...", "\u{201D}",
  ]

  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Words, each with the punctuation after it, one way among those that are the same to a reader.
  private(set) var words: [[String]] = []
  /// The article's text.
  private(set) var text = ""
  /// Byte range in ``text`` of each word without the punctuation after it.
  private(set) var ranges: [Range<Int>] = []

  /// Writes an article of up to `count` words.
  mutating func write(upTo count: Int) {
    for index in 0..<1 + random.below(count) {
      let word = random.pick(Self.vocabulary)
      let mark = random.pick(Self.between)
      if index > 0 { text += random.pick(Self.spaces) }
      let start = text.utf8.count
      text += typeset(word)
      ranges.append(start..<text.utf8.count)
      text += mark
      words.append([word, mark])
    }
  }

  /// Words `range` of the article in another layout, without the punctuation after the last.
  mutating func quote(of range: Range<Int>) -> String {
    var quote = random.below(4) == 0 ? " " : ""
    for index in range {
      quote += typeset(words[index][0])
      guard index < range.upperBound - 1 else { break }
      quote += typeset(words[index][1]) + random.pick(Self.spaces)
    }
    return quote
  }

  /// A range of words.
  mutating func span() -> Range<Int> {
    let start = random.below(words.count)
    return start..<start + 1 + random.below(min(6, words.count - start))
  }

  private mutating func typeset(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let choices: [String] =
        switch scalar {
        case "'": ["'", "\u{2019}", "\u{2BC}"]
        case "-", "\u{2014}": ["-", "\u{2013}", "\u{2014}", "\u{2212}"]
        case "\u{2026}": ["\u{2026}", "..."]
        case "\u{201D}": ["\"", "\u{201C}", "\u{201F}"]
        case "\u{E9}": ["\u{E9}", "e\u{301}"]
        case "i": ["i", "i", "\u{AD}i", "i\u{AD}"]
        default: [String(scalar)]
        }
      return random.pick(choices)
    }.joined()
  }
}
