import SourceText

/// A word, a number or a mark of prose.
struct FigureToken: Sendable {
  enum Kind: Sendable {
    /// Digits with separators among them: `14`, `1,200`, `3.2.1`.
    case number
    case word
    /// `½`; the text is its two numbers, as `1/2`.
    case vulgarFraction
    /// Any other scalar. Dashes and hyphens all read `-`, apostrophes `'`.
    case mark
  }

  let range: Range<Int>
  let kind: Kind
  /// In lower case.
  let text: String
  /// Whether nothing stands between it and the token before.
  let isAttached: Bool
  /// Whether its first letter is a capital.
  let isCapitalized: Bool
  /// Whether it has several letters, all of them capitals.
  let isAcronym: Bool
  /// Whether any capital says nothing, as a sentence may begin here.
  let opensSentence: Bool
  /// Whether a dash is a short one, which joins words.
  var isHyphen = false

  /// The tokens of UTF-8 text. O(n).
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [FigureToken] {
    var lexer = FigureLexer(bytes: bytes)
    while lexer.readToken() {}
    return lexer.tokens
  }
}

/// Cuts prose into tokens.
struct FigureLexer {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var tokens: [FigureToken] = []
  private var index = 0
  private var opensSentence = true

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func readToken() -> Bool {
    while index < bytes.count, let length = spaceLength(at: index) { index += length }
    guard index < bytes.count else { return false }
    let start = index
    if Ascii.isDigit(bytes[index]) || isPointOfDecimals(index) {
      index = endOfNumber(from: isPointOfDecimals(index) ? index + 1 : index)
      add(start, .number, digits(start..<index))
      return true
    }
    let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
    if scalar.properties.isAlphabetic {
      index = endOfWord(from: index)
      add(start, .word, Self.plain(bytes[start..<index]))
      return true
    }
    index += length
    if let fraction = Self.vulgarFractions[scalar] {
      add(start, .vulgarFraction, fraction)
    } else {
      add(start, .mark, Self.plainMark(scalar))
      if tokens[tokens.count - 1].text == "-" {
        tokens[tokens.count - 1].isHyphen = scalar != "\u{2014}" && scalar != "\u{2212}"
      }
      if ".!?:\"*#".unicodeScalars.contains(scalar) || scalar == "\u{201C}" { opensSentence = true }
    }
    return true
  }

  private mutating func add(_ start: Int, _ kind: FigureToken.Kind, _ text: String) {
    let word = kind == .word ? String(decoding: bytes[start..<index], as: UTF8.self) : ""
    let first = word.unicodeScalars.first
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    tokens.append(
      FigureToken(
        range: start..<index, kind: kind, text: text,
        isAttached: tokens.last?.range.upperBound == start,
        isCapitalized: first?.properties.isUppercase ?? false,
        isAcronym: letters.count > 1 && letters.allSatisfy(\.properties.isUppercase),
        opensSentence: opensSentence))
    if kind != .mark { opensSentence = false }
  }

  private func spaceLength(at index: Int) -> Int? {
    if Ascii.isWhitespace(bytes[index]) { return 1 }
    guard bytes[index] >= 0x80 else { return nil }
    let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
    return scalar.properties.isWhitespace || scalar == "\u{200B}" ? length : nil
  }

  /// Whether a point opens a number: `.5`.
  private func isPointOfDecimals(_ index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "."), index + 1 < bytes.count,
      Ascii.isDigit(bytes[index + 1])
    else { return false }
    return index == 0 || Ascii.isWhitespace(bytes[index - 1])
      || bytes[index - 1] == UInt8(ascii: "(")
  }

  /// Digits, and separators between two of them: commas, points, apostrophes, and a space before exactly
  /// three more digits.
  private func endOfNumber(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      if Ascii.isDigit(bytes[end]) {
        end += 1
        continue
      }
      guard let length = separatorLength(at: end, from: start) else { return end }
      end += length
    }
    return end
  }

  private func separatorLength(at index: Int, from start: Int) -> Int? {
    let isDigit = { (place: Int) in place < bytes.count && Ascii.isDigit(bytes[place]) }
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"):
      return isDigit(index + 1) ? 1 : nil
    case Ascii.space, 0xC2, 0xE2:
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      guard [" ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2019}"].contains(scalar) else { return nil }
      let next = index + length
      let isGroup = (next..<next + 3).allSatisfy(isDigit) && !isDigit(next + 3)
      return isGroup && (scalar != " " || spaceGroups(at: index, from: start)) ? length : nil
    default: return nil
    }
  }

  /// Whether a plain space sets groups of a number apart: not after a year (`in 2019 300 people`), nor
  /// before a compound (`3 100-metre races`), nor where a name has the first number (`Room 12 300 people`).
  private func spaceGroups(at index: Int, from start: Int) -> Bool {
    let lead = bytes[start..<index].reversed().prefix(while: Ascii.isDigit).count
    let isHyphenated = index + 4 < bytes.count && bytes[index + 4] == UInt8(ascii: "-")
    let isName = tokens.last.map { $0.kind == .word && $0.isCapitalized && !$0.opensSentence }
    return lead <= 3 && !isHyphenated && !(isName ?? false)
  }

  /// Letters, marks and digits, and apostrophes between them. The code of a currency is a word of its own
  /// before digits: `EUR500m`.
  private func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: end)
      if end == start + 3, Ascii.isDigit(bytes[end]), isCurrency(start..<end) { return end }
      if scalar.properties.isAlphabetic || Ascii.isDigit(bytes[end]) || Self.isCombining(scalar) {
        end += length
      } else if scalar == "'" || scalar == "\u{2019}", end + length < bytes.count,
        UTF8Scalars.decode(bytes, at: end + length).scalar.properties.isAlphabetic
      {
        end += length
      } else {
        return end
      }
    }
    return end
  }

  private func isCurrency(_ range: Range<Int>) -> Bool {
    let isCapital = { (byte: UInt8) in (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    guard bytes[range].allSatisfy(isCapital) else { return false }
    return FigureUnits.leading[String(decoding: bytes[range], as: UTF8.self).lowercased()] != nil
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private func digits(_ range: Range<Int>) -> String {
    var text = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
      text.unicodeScalars.append(scalar.isASCII ? scalar : " ")
      index += length
    }
    return text.hasPrefix(".") ? "0" + text : text
  }

  private static func plain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    guard text.unicodeScalars.contains("\u{2019}") else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }))
  }

  private static func plainMark(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": "-"
    case "\u{2018}", "\u{2019}": "'"
    default: String(scalar)
    }
  }

  private static let vulgarFractions: [Unicode.Scalar: String] = [
    "\u{BC}": "1/4", "\u{BD}": "1/2", "\u{BE}": "3/4", "\u{2153}": "1/3", "\u{2154}": "2/3",
    "\u{2155}": "1/5", "\u{2156}": "2/5", "\u{2157}": "3/5", "\u{2158}": "4/5", "\u{2159}": "1/6",
    "\u{215A}": "5/6", "\u{215B}": "1/8", "\u{215C}": "3/8", "\u{215D}": "5/8", "\u{215E}": "7/8",
  ]
}
