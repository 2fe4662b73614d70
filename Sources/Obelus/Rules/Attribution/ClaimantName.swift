import QuoteAnchoring
import SourceText

/// The words of a claimant's name, as far as they decide whether an article names them.
struct ClaimantName {
  /// The words with a capital or of a script without, as they are written: `Ursula`, `Leyen`. Titles,
  /// particles, initials and what stands behind a comma or bracket are left out.
  private(set) var words: [String] = []
  /// The first letters of all words with a capital: `UN` of `United Nations`.
  private(set) var initials = ""
  /// Whether the words are those of an organisation, or no name at all: `the mayor`.
  private(set) var isPerson = true
  /// Whether the last word is an office: `Prime Minister` is nobody's name.
  private var endsInTitle = false

  /// O(length).
  init(_ name: LocatedText) {
    let text = name.withUTF8(NormalizedText.init)
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in WordScanner(bytes) {
        let mark = bytes[token.range.lowerBound]
        if !token.isWord, mark == UInt8(ascii: ",") || mark == UInt8(ascii: "(") { break }
        guard token.isWord else {
          if mark == UInt8(ascii: "&") { isPerson = false }
          continue
        }
        read(
          String(decoding: bytes[token.range], as: UTF8.self), WordCase(of: bytes[token.range]))
      }
    }
    if words.isEmpty || endsInTitle { isPerson = false }
  }

  private mutating func read(_ written: String, _ style: WordCase) {
    let word = NameVocabulary.stem(of: written)
    let lowercased = word.lowercased()
    // `J.K.` of a person's name, `U.S.` of a country's.
    if word.contains(".") { return }
    endsInTitle = NameVocabulary.isTitle(lowercased)
    if OrganisationWords.all.contains(lowercased) { isPerson = false }
    if style != .plain { initials.unicodeScalars.append(contentsOf: word.unicodeScalars.prefix(1)) }
    switch style {
    case .plain where lowercased != word.uppercased():
      // A small letter: a particle, or a word that no name of a person has.
      if !NameParticles.all.contains(word) { isPerson = false }
    case .capitals where !Self.additions.contains(lowercased):
      isPerson = isPerson && !words.isEmpty
      words.append(word)
    case .plain, .mixed, .capitalized:
      guard word.unicodeScalars.count > 1 || style == .plain, !Self.additions.contains(lowercased),
        !NameVocabulary.isTitle(lowercased)
      else { return }
      words.append(word)
    case .capitals: break
    }
  }

  /// What follows a name and is none.
  private static let additions: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "mp", "mep", "md", "phd", "qc", "kc", "obe", "mbe",
  ]
}

/// Words that only organisations have in their names.
enum OrganisationWords {
  /// In lower case.
  static let all: Set<String> = Set(
    """
    academy administration agency airlines alliance army assembly associates association authority bank
    board broadcasting bureau cabinet center centre chamber charity church club coalition college
    commission committee community company confederation congress consortium cooperative corporation corp
    council court daily delegation department embassy federation firm force forces forum foundation fund
    gazette government group herald holding holdings hospital house inc industries initiative institute
    institution kremlin laboratory league limited llc ltd magazine media ministries ministry mission
    movement museum nations navy network news newspaper observatory office organisation organization
    panel parliament party plc police post press radio railways school secretariat senate service services
    society state states studio syndicate team television tribunal tribune trust union university
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
