/// The words of a language by which changes are told apart. All are in lower case.
///
/// Another language is another value of this type.
struct ChangeVocabulary: Sendable {
  // MARK: Figures

  /// Whole numbers below a hundred.
  var numbers: [String: Int] = [:]
  /// What multiplies the number before it: `hundred`, `million`, `dozen`.
  var magnitudes: [String: Int] = [:]
  /// The same as letters that touch the digits: `1.5m`.
  var attachedMagnitudes: [String: Int] = [:]
  /// Articles that make one of the magnitude after them: `a million`.
  var articles: Set<String> = []
  /// Words that link the parts of a number: `two hundred and fifty`.
  var numberLinks: Set<String> = []
  var ordinals: [String: Int] = [:]
  /// What makes an ordinal of digits: `2nd`.
  var ordinalEndings: Set<String> = []
  /// Amounts that stand by themselves: `half`, `dozens`, `doubled`; and one name for each.
  var amounts = PhraseTable<String>()
  /// Words and signs that say what is counted, and one name for all of one unit.
  var units = PhraseTable<String>()
  /// Units that stand before their number: currencies.
  var leadingUnits = PhraseTable<String>()
  /// Months and their numbers, from 1.
  var months: [String: Int] = [:]
  /// Words between the parts of a date: `19th of October`.
  var dateLinks: Set<String> = []
  /// Days of the week and their numbers, from 1.
  var weekdays: [String: Int] = [:]
  /// Months and days that are other words in lower case: `may`.
  var dateHomographs: Set<String> = []
  /// What a number after them is compared with: `over`, `at least`; and one name for each meaning.
  var comparisons = PhraseTable<String>()
  /// The same after the number: `or more`.
  var trailingComparisons = PhraseTable<String>()

  // MARK: Negations

  /// Words that negate, and one name for each meaning.
  var negations = PhraseTable<String>()
  /// Endings of words that negate: `n't`; with the name of the meaning.
  var negatedEndings: [(ending: String, name: String)] = []
  /// Beginnings that negate the rest of a word: `il` of `illegal`.
  var negatingPrefixes: [String] = []
  /// Words that begin like that, and do not negate: `inform`.
  var unnegated: Set<String> = []
  /// Endings that say the opposite of each other: `careful`, `careless`.
  var oppositeEndings: [(String, String)] = []

  // MARK: Names

  /// Longer forms of names, and the acronym that says the same.
  var longNames = PhraseTable<String>()
  /// Acronyms that have another spelling, and the one that ``longNames`` has: `usa`.
  var acronyms: [String: String] = [:]
  /// Words for offices and ranks: with another one it is another person.
  var titles: Set<String> = []
  /// Endings that a name can lose and stay the same: `'s`.
  var possessives: [String] = []
  /// Words that say little by themselves, in whatever order they stand.
  var functionWords: Set<String> = []
  /// Other words that often open a sentence, so that their capital makes no name of them.
  var openers: Set<String> = []
}

extension ChangeVocabulary {
  /// The words of a list in a language's table, set apart by spaces or line ends.
  static func words(_ list: String) -> [String] {
    list.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// Words that stand for consecutive numbers; those at one place are joined by a stroke.
  static func numbered(_ list: String, from first: Int) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (offset, words) in words(list).enumerated() {
      for word in words.split(separator: "/") { numbers[String(word)] = first + offset }
    }
    return numbers
  }
}
