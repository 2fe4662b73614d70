/// What is known of the capitalised words of English prose, for telling names from other words.
package enum NameVocabulary {
  /// A word without a possessive ending: `Russia` of `Russia's`.
  package static func stem(of word: String) -> String { ChangeVocabulary.english.stem(of: word) }

  /// Whether a word in lower case is an office or rank that stands before names: `president`.
  package static func isTitle(_ word: String) -> Bool {
    ChangeVocabulary.english.titles.contains(word)
  }

  /// Whether a word in lower case says little by itself, such as `the`.
  package static func isFunctionWord(_ word: String) -> Bool {
    ChangeVocabulary.english.functionWords.contains(word)
  }

  /// Whether a word in lower case has its capital from something else than being a name: an office, a
  /// month, a day, a number, a word that often opens a sentence.
  package static func isCommonWord(_ word: String) -> Bool { commonWords.contains(word) }

  private static let commonWords: Set<String> = {
    let english = ChangeVocabulary.english
    var words = english.titles.union(english.functionWords).union(english.openers)
    words.formUnion(english.months.keys)
    words.formUnion(english.weekdays.keys)
    words.formUnion(english.numbers.keys)
    words.formUnion(english.ordinals.keys)
    words.formUnion(english.magnitudes.keys)
    return words
  }()
}
