import SourceText

/// What stands after a mark and the white space behind it.
struct FollowingText {
  enum Form {
    /// A letter in lower case, or what goes on with a sentence: `,`, `;`, `/`.
    case continuation
    case capital
    case digit
    /// What begins a sentence as a capital does: a letter of a script without case, a sign such as
    /// `$` or `#`, a name like `eBay`.
    case other
  }

  let form: Form
  /// The first word, behind what opens it. Empty where there is none.
  let word: Range<Int>

  /// The text from `offset` on, where no white space stands.
  ///
  /// Looks past opening marks and the white space between them, and not past another mark, so that
  /// all looking ahead together is O(n).
  init(in text: BlockText, at offset: Int) {
    let start = text.skippingOpeners(from: offset)
    word = start..<text.wordEnd(from: start)
    form = Self.form(of: word, in: text)
  }

  private static func form(of word: Range<Int>, in text: BlockText) -> Form {
    let start = word.lowerBound
    let first = text[start]
    switch first {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return hasInnerCapital(word, in: text) || isListLabel(word, in: text) ? .other : .continuation
    case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "~"),
      UInt8(ascii: "+"), UInt8(ascii: "<"):
      return .other
    case 0..<0x80: return .continuation
    default: return form(of: UTF8Scalars.decode(text.bytes, at: start).scalar)
    }
  }

  /// Beyond ASCII.
  private static func form(of scalar: Unicode.Scalar) -> Form {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: .capital
    case .decimalNumber: .digit
    case .otherLetter, .letterNumber, .otherNumber, .currencySymbol, .otherSymbol, .mathSymbol:
      .other
    default: .continuation
    }
  }

  /// Whether it is a name such as `iPhone` or `mRNA`.
  private static func hasInnerCapital(_ word: Range<Int>, in text: BlockText) -> Bool {
    text.bytes[word].contains(where: Ascii.isUppercase)
  }

  /// Whether it is the `b` of `b) Second.`
  private static func isListLabel(_ word: Range<Int>, in text: BlockText) -> Bool {
    word.count == 1 && text[word.upperBound] == UInt8(ascii: ")")
  }

  // MARK: The first word

  /// Whether its first word begins many sentences and no names.
  func isStarter(in text: BlockText, rules: SentenceRules) -> Bool {
    guard form == .capital else { return false }
    let next = text[word.upperBound]
    // `All-Stars`, `One-Stop`.
    if next == UInt8(ascii: "-") { return false }
    if word.count == 1 {
      // Neither the initial of `A. Smith` nor the letter of `A&M`.
      guard
        Ascii.isWhitespace(next) || next == UInt8(ascii: ",") || next == UInt8(ascii: "'")
          || next >= 0x80
      else { return false }
    } else if Ascii.isUppercase(text[word.lowerBound + 1]) {
      // `WHO` and `IT` are names.
      return false
    }
    return rules.roles(of: text.slice(word)).contains(.starter)
  }

  /// Whether it is what an abbreviation for a number stands before: `12`, `VII`, `B`.
  func isNumber(in text: BlockText, rules: SentenceRules) -> Bool {
    if form == .digit { return true }
    guard form == .capital else { return false }
    if text.isSingleScalar(word) { return !isStarter(in: text, rules: rules) }
    return text.isRomanNumeral(word)
  }
}

extension BlockText {
  /// The first offset from `offset` on that is neither an opening mark nor white space after one.
  func skippingOpeners(from offset: Int) -> Int {
    var offset = offset
    for _ in 0..<8 {
      let length = openerLength(at: offset)
      if length == 0 { break }
      offset = skippingWhitespace(from: offset + length)
    }
    return offset
  }
}
