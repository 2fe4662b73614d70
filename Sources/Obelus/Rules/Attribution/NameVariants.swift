import QuoteAnchoring

/// A name that an article spells in two ways a letter apart.
///
/// To be called a slip, a spelling stands once, where only a name has a capital. The other is usual: it
/// stands three times at least, or it is part of a fuller name that was given before, as people are named
/// in full first and by surname then. What else may explain the difference is left out: endings, other
/// names that are well known, two names in one sentence, a word with other names around it.
struct NameVariant: Hashable, Sendable {
  /// Mention of the spelling that stands once.
  let odd: Int
  /// The word that is usual.
  let usual: Int

  /// A text with more of them is no prose, and nobody would read them all.
  static let mostReported = 10

  /// How often the usual spelling stands at least, where it is not part of a fuller name.
  private static let usualCount = 3
  private static let fewestLetters = 4
  /// Shorter words have too many neighbours, unless a fuller name comes before.
  private static let enoughLetters = 5

  /// Languages in which a word a letter away is not simply the same name in another case.
  static let languages: Set<String> = [
    "ca", "da", "en", "es", "fr", "it", "nb", "nl", "nn", "no", "pt", "sv",
  ]

  /// Finds all. O(n log n).
  static func all(in names: ArticleNames) -> [NameVariant] {
    // Where so many words have a capital, as all nouns of German have, it says nothing.
    guard names.certainCount * 4 <= max(names.wordCount, 40) else { return [] }
    var index = SpellingIndex()
    for number in names.words.indices where isUsual(number, names) {
      if let word = LetterSlip(names.words[number].spelling) { index.add(word, as: number) }
    }
    return names.words.indices.compactMap { number in
      guard isOdd(number, names), let word = LetterSlip(names.words[number].spelling) else {
        return nil
      }
      let usual = index.numbers(near: word).filter { isSlip(number, of: $0, word, names) }
      // Of two names that would do, nobody knows which was meant.
      guard usual.count == 1 else { return nil }
      return NameVariant(odd: names.words[number].firstMention, usual: usual[0])
    }
  }

  private static func isName(_ number: Int, _ names: ArticleNames) -> Bool {
    let word = names.words[number]
    guard word.isRegular, word.firstCertainMention != nil,
      word.spelling.unicodeScalars.count >= fewestLetters,
      word.spelling.unicodeScalars.allSatisfy(isLatinLetter)
    else { return false }
    let lowercased = word.spelling.lowercased()
    return !names.plainWords.contains(lowercased) && !NameVocabulary.isCommonWord(lowercased)
  }

  private static func isUsual(_ number: Int, _ names: ArticleNames) -> Bool {
    let word = names.words[number]
    return (word.count >= usualCount || word.firstInFullerName != nil) && isName(number, names)
  }

  private static func isOdd(_ number: Int, _ names: ArticleNames) -> Bool {
    let word = names.words[number]
    return word.count == 1 && !names.mentions[word.firstMention].isCompounded
      && isName(number, names) && !WellKnownNames.all.contains(word.spelling.lowercased())
  }

  private static func isSlip(
    _ number: Int, of usual: Int, _ word: LetterSlip, _ names: ArticleNames
  ) -> Bool {
    guard let other = LetterSlip(names.words[usual].spelling), !word.isInflection(of: other),
      !areInOneSentence(number, usual, names)
    else { return false }
    let mention = names.words[number].firstMention
    let isFrequent = names.words[usual].count >= usualCount
    let name = names.name(around: mention)
    guard name.count == 1 else {
      return isFrequent && sharesNeighbour(mention, name, with: usual, names)
    }
    if isFrequent, word.letters.count >= enoughLetters { return true }
    guard let fuller = names.words[usual].firstInFullerName, fuller < mention else { return false }
    return names.name(around: fuller).allSatisfy { isOfNameOnly(names.mentions[$0].word, names) }
      && isOfNameOnly(number, names)
  }

  /// Whether a word is hardly anything but part of a name: `Jiechi` is, `Bug` of `Bug Bounty` is not.
  private static func isOfNameOnly(_ number: Int, _ names: ArticleNames) -> Bool {
    let word = names.words[number].spelling.lowercased()
    return !names.plainWords.contains(word) && !NameVocabulary.isCommonWord(word)
      && !OrganisationWords.all.contains(word)
  }

  /// Whether a word beside the mention stands beside the usual spelling too.
  private static func sharesNeighbour(
    _ mention: Int, _ name: ClosedRange<Int>, with usual: Int, _ names: ArticleNames
  ) -> Bool {
    let before = mention > name.lowerBound ? names.mentions[mention - 1].word : nil
    let after = mention < name.upperBound ? names.mentions[mention + 1].word : nil
    return before.map { names.areNeighbours($0, usual) } ?? false
      || after.map { names.areNeighbours(usual, $0) } ?? false
  }

  /// Whether the usual spelling stands in the sentence of the odd one, as far as names near it tell: who
  /// writes both in one sentence means both.
  private static func areInOneSentence(
    _ number: Int, _ usual: Int, _ names: ArticleNames
  ) -> Bool {
    let reach = 32
    let mention = names.words[number].firstMention
    let sentence = names.mentions[mention].sentence
    let near = max(0, mention - reach)..<min(names.mentions.count, mention + reach + 1)
    return names.mentions[near].contains { $0.word == usual && $0.sentence == sentence }
  }

  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
