import SourceText

/// The word that touches a mark from the left.
struct PrecedingWord {
  enum Form {
    /// No letter or digit: a bracket, a quotation mark, a sign.
    case none
    case word
    /// One letter, as in names and in `Plan B`.
    case letter
    /// Letters with full stops between them: `U.S`, `J.F.K`.
    case acronym
    /// Digits, with full stops between them or not.
    case number
  }

  let form: Form
  /// Its bytes, those of inner full stops with it.
  let range: Range<Int>
  /// What the rules know about it.
  let roles: WordRoles

  /// The word that ends at `offset`. Looks a bounded number of bytes back.
  init(in text: BlockText, before offset: Int, rules: SentenceRules) {
    let last = text.wordStart(before: offset)..<offset
    let whole = Self.dottedStart(of: last, in: text)..<offset
    guard !last.isEmpty else {
      (form, range, roles) = (.none, last, [])
      return
    }
    if Self.isNumber(whole, in: text) {
      (form, range, roles) = (.number, whole, [])
      return
    }
    range = whole
    if whole.count > last.count {
      form = Self.isAcronym(whole, in: text) ? .acronym : .word
    } else {
      form = text.isSingleScalar(whole) ? .letter : .word
    }
    // Inner full stops are part of the word: `www.example.no` is not the abbreviation `no`.
    let known = rules.roles(of: text.slice(whole))
    // `p.` is a page and `P.` an initial.
    let isInitial = form == .letter && Ascii.isUppercase(text[whole.lowerBound])
    roles = isInitial ? known.subtracting(.abbreviations) : known
  }

  /// The start of the words joined by single full stops of which `last` is the last one.
  private static func dottedStart(of last: Range<Int>, in text: BlockText) -> Int {
    var start = last.lowerBound
    let limit = last.upperBound - 40
    while !last.isEmpty, start > limit, text[start - 1] == UInt8(ascii: ".") {
      let word = text.wordStart(before: start - 1)
      guard word < start - 1 else { break }
      start = word
    }
    return start
  }

  private static func isNumber(_ range: Range<Int>, in text: BlockText) -> Bool {
    text.bytes[range].allSatisfy { Ascii.isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether every other byte is a full stop.
  private static func isAcronym(_ range: Range<Int>, in text: BlockText) -> Bool {
    range.count % 2 == 1
      && stride(from: range.lowerBound + 1, to: range.upperBound, by: 2).allSatisfy {
        text.bytes[$0] == UInt8(ascii: ".")
      }
  }
}

extension WordRoles {
  /// The roles that only an abbreviation plays.
  static let abbreviations: WordRoles = [.beforeWord, .beforeNumber, .beforeName, .hour]
}
