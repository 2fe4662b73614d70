import SourceText

/// A word or mark of a text whose change is to be told.
struct ChangeToken: Sendable {
  enum Capitals { case none, first, all }

  /// Its normalised bytes.
  let range: Range<Int>
  /// The token in lower case.
  let text: String
  let isWord: Bool
  /// Whether nothing stands between it and the token before.
  let isAttached: Bool
  let capitals: Capitals
  /// Whether a capital says nothing here: a sentence may begin with it.
  let opensSentence: Bool
  /// Whether it goes on with the number before it: the `000` of `14 000`.
  var continuesFigure = false

  /// The tokens of a range of normalised bytes that begins and ends between words. Figures and the
  /// letters that touch them (`14km`, `1.5m`) are two where the vocabulary knows the letters. O(n).
  static func tokens(
    of text: NormalizedText, in range: Range<Int>, vocabulary: ChangeVocabulary
  ) -> [ChangeToken] {
    var tokens: [ChangeToken] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      let spaced = SpacedFigure(text, bytes)
      var opensSentence = true
      for token in WordScanner(bytes, in: range) {
        let split = vocabulary.endOfDigits(in: bytes[token.range])
        let middle = token.range.lowerBound + (split ?? 0)
        if split != nil {
          tokens.append(
            ChangeToken(
              token.range.lowerBound..<middle, in: bytes, after: tokens.last, isWord: true,
              opensSentence: opensSentence))
          opensSentence = false
        }
        tokens.append(
          ChangeToken(
            middle..<token.range.upperBound, in: bytes, after: tokens.last, isWord: token.isWord,
            opensSentence: opensSentence))
        let start = token.range.lowerBound
        tokens[tokens.count - 1].continuesFigure =
          split == nil && start > range.lowerBound && bytes[start - 1] == Ascii.space
          && spaced.continues(at: start - 1)
        opensSentence = token.isWord ? false : opensSentence || Self.closesSentence(bytes[start])
      }
    }
    return tokens
  }

  private init(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, after last: ChangeToken?,
    isWord: Bool, opensSentence: Bool
  ) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    self.range = range
    self.text = text.lowercased()
    self.isWord = isWord
    self.opensSentence = opensSentence
    isAttached = last?.range.upperBound == range.lowerBound
    capitals = Self.capitals(of: text)
  }

  private static func capitals(of text: String) -> Capitals {
    var letters = 0
    var upper = 0
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if Ascii.isLetter(byte) { letters += 1 }
        if Ascii.isUppercase(byte) { upper += 1 }
      } else if scalar.properties.isAlphabetic {
        letters += 1
        if scalar.properties.isUppercase { upper += 1 }
      }
    }
    if upper == 0 { return .none }
    return upper == letters && letters > 1 ? .all : .first
  }

  /// Whether a sentence may begin after the mark that begins with a byte. A quotation mark may open
  /// one too.
  static func closesSentence(_ mark: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "#"):
      true
    default: false
    }
  }
}

extension ChangeToken {
  /// Whether it holds a digit, or a number in any script such as `½`.
  var hasDigits: Bool {
    text.unicodeScalars.contains { scalar in
      if scalar.isASCII { return Ascii.isDigit(UInt8(truncatingIfNeeded: scalar.value)) }
      return switch scalar.properties.generalCategory {
      case .decimalNumber, .letterNumber, .otherNumber: true
      default: false
      }
    }
  }
}

extension ChangeVocabulary {
  /// Where the digits end, in bytes, if `word` is a number and the letters of a unit or magnitude.
  fileprivate func endOfDigits(in word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = word.first, Ascii.isDigit(first), let last = word.last,
      !Ascii.isDigit(last)
    else { return nil }
    let digits = word.prefix { !Ascii.isLetter($0) && $0 < 0x80 }
    let letters = String(decoding: word[digits.endIndex...], as: UTF8.self).lowercased()
    guard units[letters] != nil || magnitudes[letters] != nil || attachedMagnitudes[letters] != nil
    else { return nil }
    return digits.count
  }
}
