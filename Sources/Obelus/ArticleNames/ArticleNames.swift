import ArticleText
import QuoteAnchoring
import SourceText

/// The capitalised words of an article and the names that they make up.
///
/// Words are taken without possessive endings. Words in a row make one name: a title or a mark ends it, a
/// particle such as `de` does not.
struct ArticleNames: Sendable {
  /// A word that is written with a capital.
  struct Word: Sendable {
    /// As it is written, normalised, and without a possessive ending.
    let spelling: String
    /// Whether its first letter is its only capital.
    let isRegular: Bool
    /// How often it stands in the article.
    var count = 0
    /// Index of its first mention.
    let firstMention: Int
    /// Index of the first mention where nothing but being a name explains the capital.
    var firstCertainMention: Int?
    /// Whether some mention is the last word of a name, or all of it.
    var hasEnded = false
    /// Index of the first mention with another word of the same name.
    var firstInFullerName: Int?
  }

  /// A place where such a word stands.
  struct Mention: Sendable {
    /// Index in ``ArticleNames/words``.
    let word: Int
    /// Bytes of the reader's text.
    let range: Range<Int>
    /// Counts the sentences of the article.
    let sentence: Int
    /// Whether the mention before is another word of the same name.
    let joinsPrevious: Bool
    /// Whether a hyphen makes it part of a longer word.
    let isCompounded: Bool
    /// Whether its capital says that it is a name: it does not open a sentence or a quotation, and does
    /// not stand in a title.
    let isCertain: Bool
  }

  /// A name has no more words: a list without commas may go on for ever.
  static let longestName = 8

  /// The words, in the order of their first mention.
  var words: [Word] = []
  /// Where they stand, in order.
  var mentions: [Mention] = []
  /// Words all in capitals, in lower case.
  var capitals: Set<String> = []
  /// Words without a capital.
  var plainWords: Set<String> = []
  /// How many words the article has.
  var wordCount = 0
  /// How many of the mentions are certain.
  var certainCount = 0

  private var indices: [String: Int] = [:]
  private var neighbours: Set<Neighbours> = []

  /// Two words that stand side by side in a name.
  private struct Neighbours: Hashable {
    let first, second: Int
  }

  /// Reads an article's names. O(n).
  init(_ text: ReaderText) {
    var reader = ArticleNameReader()
    reader.read(text)
    self = reader.names
    for (index, mention) in mentions.enumerated()
    where index + 1 == mentions.count || !mentions[index + 1].joinsPrevious {
      words[mention.word].hasEnded = true
    }
  }

  /// An article without any.
  init() {}

  /// The word with this spelling.
  func word(_ spelling: some StringProtocol) -> Int? { indices[String(spelling)] }

  /// Whether two words stand side by side in some name.
  func areNeighbours(_ first: Int, _ second: Int) -> Bool {
    neighbours.contains(Neighbours(first: first, second: second))
  }

  /// The mentions that make up the name to which one belongs.
  func name(around mention: Int) -> ClosedRange<Int> {
    var (first, last) = (mention, mention)
    while first > 0, mentions[first].joinsPrevious { first -= 1 }
    while last + 1 < mentions.count, mentions[last + 1].joinsPrevious { last += 1 }
    return first...last
  }

  /// Bytes of the reader's text of the name to which a mention belongs.
  func nameRange(around mention: Int) -> Range<Int> {
    let name = name(around: mention)
    return mentions[name.lowerBound].range.lowerBound..<mentions[name.upperBound].range.upperBound
  }

  /// Adds a mention of a word.
  mutating func add(_ spelling: String, isRegular: Bool, _ place: (Int) -> Mention) {
    let mentionIndex = mentions.count
    let index = indices[spelling] ?? words.count
    if index == words.count {
      indices[spelling] = index
      words.append(Word(spelling: spelling, isRegular: isRegular, firstMention: mentionIndex))
    }
    let mention = place(index)
    mentions.append(mention)
    words[index].count += 1
    if mention.isCertain {
      certainCount += 1
      if words[index].firstCertainMention == nil { words[index].firstCertainMention = mentionIndex }
    }
    guard mention.joinsPrevious, let previous = mentions.dropLast().last else { return }
    neighbours.insert(Neighbours(first: previous.word, second: index))
    for (word, mention) in [(previous.word, mentionIndex - 1), (index, mentionIndex)]
    where words[word].firstInFullerName == nil {
      words[word].firstInFullerName = mention
    }
  }
}
