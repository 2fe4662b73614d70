import SourceText

/// What a language's words mean for the ends of its sentences: a table that another language replaces.
///
/// The rules themselves (``SentenceScanner``) hold for any text with full stops, spaces and capital
/// letters.
package struct SentenceRules: Sendable {
  /// What a word means in lower case and with a capital.
  private struct Entry {
    var inLowercase: WordRoles = []
    var capitalised: WordRoles = []
  }

  /// Words by their bytes in lower case; see ``key(of:)``.
  private let entries: [UInt128: Entry]

  /// Words separated by white space, without their last full stop, for each role that they play.
  ///
  /// A word in lower case stands for itself and its capitalised form, one with a capital for itself
  /// only: `Sat` is a day, `sat` a verb. Words of more than 16 bytes are left out.
  package init(_ words: [(roles: WordRoles, words: String)]) {
    var entries: [UInt128: Entry] = [:]
    for (roles, words) in words {
      for word in words.utf8.split(whereSeparator: Ascii.isWhitespace) {
        guard let key = Array(word).withUnsafeBufferPointer({ Self.key(of: $0) }) else { continue }
        entries[key, default: Entry()].capitalised.formUnion(roles)
        let isCapitalised = word.first.map(Ascii.isUppercase) ?? false
        if !isCapitalised { entries[key, default: Entry()].inLowercase.formUnion(roles) }
      }
    }
    self.entries = entries
  }

  /// What the word means; only the case of its first letter counts. O(1).
  func roles(of word: UnsafeBufferPointer<UInt8>) -> WordRoles {
    guard let key = Self.key(of: word), let entry = entries[key] else { return [] }
    return Ascii.isUppercase(word[0]) ? entry.capitalised : entry.inLowercase
  }

  /// The bytes of a word as one number, ASCII letters in lower case; nil where it has none or too many.
  private static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt128? {
    guard !word.isEmpty, word.count <= 16 else { return nil }
    var key: UInt128 = 0
    for byte in word { key = key << 8 | UInt128(Ascii.lowercased(byte)) }
    return key
  }
}

/// What a word means for the end of a sentence before or after it.
package struct WordRoles: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  // MARK: Abbreviations, by what comes after them

  /// Always followed by more of its sentence, like titles: `Mr.`, `vs.`
  package static let beforeWord = WordRoles(rawValue: 1 << 0)
  /// An abbreviation before a number only: `No.`, `p.`, `Jan.`
  package static let beforeNumber = WordRoles(rawValue: 1 << 1)
  /// May end a sentence, and then only a frequent first word shows it: `Inc.`, `St.`, `Calif.`
  package static let beforeName = WordRoles(rawValue: 1 << 2)
  /// Ends a time of day, and a sentence unless a zone or a day follows: `p.m.`
  package static let hour = WordRoles(rawValue: 1 << 3)

  // MARK: Words

  /// Begins sentences often and names hardly ever: `The`, `However`.
  package static let starter = WordRoles(rawValue: 1 << 4)
  /// Says when, after a time of day: `Monday`, `GMT`.
  package static let zone = WordRoles(rawValue: 1 << 5)
  /// Comes before a letter or number that is no initial: `vitamin C`, `Plan B`.
  package static let label = WordRoles(rawValue: 1 << 6)
  /// Comes before the pronoun `I` at a sentence's end: `than I`.
  package static let comparison = WordRoles(rawValue: 1 << 7)
  /// Tells who speaks, after a quotation: `asked`.
  package static let speech = WordRoles(rawValue: 1 << 8)
  /// A name written with an exclamation mark: `Yahoo!`
  package static let exclaimedName = WordRoles(rawValue: 1 << 9)
}
