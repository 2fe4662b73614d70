import SourceText

/// A sought quote as the index of a text sees it.
struct QuoteKeys {
  let sought: SoughtQuote
  let keyed: KeyedWords
  /// The text's number of each word.
  let numbers: [UInt32]
  /// How rare each word is in the text: ln(1 + words / (1 + places)).
  let rarities: [Double]
  /// How many are words.
  let wordCount: Int
  /// Sum of ``rarities``.
  let rarity: Double
  /// What each word earns where it stands in a passage.
  let earnings: [Int32]
  /// Sum of the words' rarities and the marks' weights.
  let weight: Double
  /// Whether the quote seems to open a sentence, and to end one.
  let opensSentence: Bool
  let endsSentence: Bool
  /// What opens after its first word at most.
  let innerOpening: KeyedWords.Opening
  /// Nil where the quote has more than ``mostBytes``.
  let distance: EditDistance?
  let prefix: ContextKeys?
  let suffix: ContextKeys?

  /// Longest key whose edit distances are computed.
  private static let mostBytes = 4096

  init(_ sought: SoughtQuote, in index: PassageIndex) {
    self.sought = sought
    keyed = KeyedWords(sought.quote.exact)
    numbers = keyed.words.map(index.number(of:))
    let rarities = zip(keyed.words, numbers).map { word, number in
      word.isWord ? index.rarity(of: number) : 0
    }
    self.rarities = rarities
    rarity = rarities.reduce(0, +)
    wordCount = keyed.words.count { $0.isWord }
    weight =
      rarity + Double(numbers.count - wordCount) * PassageIndex.markWeight
    let first = keyed.words.first { $0.isWord }
    opensSentence =
      first.map { Ascii.isUppercase(sought.quote.exact.bytes[Int($0.start)]) } ?? false
    endsSentence = keyed.words.last?.endsSentence ?? false
    earnings = keyed.words.map(WordAlignment.Earning.of)
    innerOpening = keyed.words.dropFirst().lazy.map(\.opening).max() ?? .nothing
    distance =
      keyed.key.count > Self.mostBytes
      ? nil : keyed.key.withUnsafeBufferPointer { EditDistance(from: $0) }
    prefix = sought.quote.prefix.flatMap { ContextKeys($0, isPrefix: true, in: index) }
    suffix = sought.quote.suffix.flatMap { ContextKeys($0, isPrefix: false, in: index) }
  }

  /// How often the quote stood in the older text; once where nobody knows.
  var occurrences: Int { sought.occurrences ?? 1 }

  /// How many words and marks there are.
  var count: Int { numbers.count }
}
