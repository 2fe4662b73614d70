import SourceText

/// The default word boundaries of Unicode Standard Annex #29, in normalised text.
enum WordBoundary {
  /// Whether `text` has a word boundary before the byte at `offset`, where a scalar begins (rules
  /// WB1 to WB13b). O(1), but for runs of combining marks.
  ///
  /// Three rules are left out: those for line breaks and runs of spaces, of which normalised text
  /// has none, and that for pairs of regional indicators, which would make it O(n). One is changed:
  /// a combining mark after a space begins a word, because a normalised quote may begin with it.
  static func isBoundary(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let next = WordScalar(in: text, at: offset)
    // Before the search for what precedes, which passes over marks: it would make a text of nothing
    // but marks quadratic.
    if next.kind == .extend { return text[offset - 1] == Ascii.space }
    guard let before = WordScalar(in: text, before: offset) else { return true }
    return !isJoined(before, next, in: text)
  }

  private static func isJoined(
    _ left: WordScalar, _ right: WordScalar, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let afterRight = { WordScalar(in: text, after: right.end)?.kind }
    let beforeLeft = { WordScalar(in: text, before: left.start)?.kind }
    return switch (left.kind, right.kind) {
    // WB5, WB8 to WB10, WB13 to WB13b.
    case (.letter, .letter), (.letter, .hebrew), (.hebrew, .letter), (.hebrew, .hebrew),
      (.letter, .numeric), (.hebrew, .numeric), (.numeric, .letter), (.numeric, .hebrew),
      (.numeric, .numeric), (.katakana, .katakana), (.connector, .connector),
      (.letter, .connector), (.hebrew, .connector), (.numeric, .connector), (.katakana, .connector),
      (.connector, .letter), (.connector, .hebrew), (.connector, .numeric), (.connector, .katakana):
      true
    // WB7a to WB7c: geresh and gershayim, typed as quotation marks.
    case (.hebrew, .apostrophe): true
    case (.hebrew, .doubleQuote): afterRight() == .hebrew
    case (.doubleQuote, .hebrew): beforeLeft() == .hebrew
    // WB6 and WB7: `can't`, `example.com`.
    case (.letter, let kind) where kind.joinsLetters, (.hebrew, let kind) where kind.joinsLetters:
      afterRight()?.isLetter == true
    case (let kind, .letter) where kind.joinsLetters, (let kind, .hebrew) where kind.joinsLetters:
      beforeLeft()?.isLetter == true
    // WB11 and WB12: `3.14`, `1,000`.
    case (.numeric, let kind) where kind.joinsDigits: afterRight() == .numeric
    case (let kind, .numeric) where kind.joinsDigits: beforeLeft() == .numeric
    default: false
    }
  }
}

/// A scalar of a text and what it is to the rules for words.
struct WordScalar {
  let scalar: Unicode.Scalar
  let kind: WordBreak
  /// Offset of its first byte.
  let start: Int
  /// Offset past its last byte.
  let end: Int

  /// The scalar at `offset`.
  init(in text: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let (scalar, length) = UTF8Scalars.decode(text, at: offset)
    self.scalar = scalar
    kind = WordBreak(of: scalar)
    start = offset
    end = offset + length
  }

  /// The scalar before `offset`, combining marks passed over (rule WB4).
  init?(in text: UnsafeBufferPointer<UInt8>, before offset: Int) {
    var end = offset
    while end > 0 {
      let found = WordScalar(in: text, at: UTF8Scalars.start(ofScalarBefore: end, in: text))
      if found.kind != .extend {
        self = found
        return
      }
      end = found.start
    }
    return nil
  }

  /// The scalar at or after `offset`, combining marks passed over.
  init?(in text: UnsafeBufferPointer<UInt8>, after offset: Int) {
    var start = offset
    while start < text.count {
      let found = WordScalar(in: text, at: start)
      if found.kind != .extend {
        self = found
        return
      }
      start = found.end
    }
    return nil
  }
}
