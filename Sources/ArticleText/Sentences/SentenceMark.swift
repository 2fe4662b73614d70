/// A mark that may end a sentence, and those that stand beside one, by their bytes in UTF-8.
enum SentenceMark {
  case fullStop
  /// `…`
  case ellipsis
  /// `?`, `!` and their kind, in scripts that put a space after them.
  case question
  /// A mark that does nothing but end sentences, with or without a space after it: `。`, `।`, `؟`.
  case unambiguous

  /// The mark at `offset`, and its length in bytes; nil where none is.
  static func read(_ text: BlockText, at offset: Int) -> (mark: SentenceMark, length: Int)? {
    switch text[offset] {
    case UInt8(ascii: "."): (.fullStop, 1)
    case UInt8(ascii: "?"), UInt8(ascii: "!"): (.question, 1)
    case 0..<0x80: nil
    case let first: beyondASCII(in: text, at: offset).map { ($0, first < 0xE0 ? 2 : 3) }
    }
  }

  private static func beyondASCII(in text: BlockText, at offset: Int) -> SentenceMark? {
    switch (text[offset], text[offset + 1], text[offset + 2]) {
    case (0xE2, 0x80, 0xA6): .ellipsis
    // Interrobang, and double marks in one.
    case (0xE2, 0x80, 0xBC), (0xE2, 0x80, 0xBD), (0xE2, 0x81, 0x87...0x89): .question
    // Armenian full stop, Arabic question mark, Urdu full stop, danda and double danda.
    case (0xD6, 0x89, _), (0xD8, 0x9F, _), (0xDB, 0x94, _), (0xE0, 0xA5, 0xA4...0xA5): .unambiguous
    // Myanmar, Ethiopic (full stop, question mark) and Khmer.
    case (0xE1, 0x81, 0x8B), (0xE1, 0x8D, 0xA2), (0xE1, 0x8D, 0xA7), (0xE1, 0x9F, 0x94...0x95):
      .unambiguous
    // Ideographic full stop; fullwidth exclamation mark, full stop, question mark; halfwidth stop.
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x8E), (0xEF, 0xBC, 0x9F),
      (0xEF, 0xBD, 0xA1):
      .unambiguous
    default: nil
    }
  }
}

/// Bytes at which a scan for the ends of sentences has to look twice.
enum SentenceScan {
  /// True for the first byte of every mark and for the brackets that open.
  static let isOfInterest: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in ".?!([".utf8 { table[Int(byte)] = true }
    for byte in [0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF] { table[byte] = true }
    return table
  }()
}

extension BlockText {
  /// Length in bytes of a quotation mark of any kind at `offset`; 0 where none is.
  func quotationMarkLength(at offset: Int) -> Int {
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    case (UInt8(ascii: "\""), _, _), (UInt8(ascii: "'"), _, _): 1
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): 2
    case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9...0xBA): 3
    // Corner brackets; fullwidth and halfwidth forms.
    case (0xE3, 0x80, 0x8C...0x8F), (0xE3, 0x80, 0x9D...0x9F): 3
    case (0xEF, 0xBC, 0x82), (0xEF, 0xBC, 0x87), (0xEF, 0xBD, 0xA2...0xA3): 3
    default: 0
    }
  }

  /// Length in bytes of what belongs to the sentence before it when it touches its mark, quotation
  /// marks apart: a closing bracket, a note's sign, something invisible; 0 where none is.
  func closerLength(at offset: Int) -> Int {
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    case (UInt8(ascii: ")"), _, _), (UInt8(ascii: "]"), _, _), (UInt8(ascii: "}"), _, _),
      (UInt8(ascii: "*"), _, _):
      1
    case (0xC2, 0xB2...0xB3, _), (0xC2, 0xB9, _): 2
    // Daggers, superscript figures.
    case (0xE2, 0x80, 0xA0...0xA1), (0xE2, 0x81, 0xB0...0xBE): 3
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xB8, 0x8E...0x8F): 3
    case (0xE3, 0x80, 0x89), (0xE3, 0x80, 0x8B), (0xE3, 0x80, 0x91), (0xE3, 0x80, 0x95): 3
    case (0xE3, 0x80, 0x97), (0xE3, 0x80, 0x99), (0xE3, 0x80, 0x9B): 3
    case (0xEF, 0xBC, 0x89), (0xEF, 0xBC, 0xBD): 3
    default: 0
    }
  }

  /// Length in bytes of what may stand before a sentence's first word: a quotation mark, an opening
  /// bracket, a dash, a bullet; 0 where none is.
  func openerLength(at offset: Int) -> Int {
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    case (UInt8(ascii: "("), _, _), (UInt8(ascii: "["), _, _), (UInt8(ascii: "{"), _, _),
      (UInt8(ascii: "`"), _, _), (UInt8(ascii: "*"), _, _), (UInt8(ascii: "-"), _, _):
      1
    // Spanish marks, middle dot.
    case (0xC2, 0xA1, _), (0xC2, 0xBF, _), (0xC2, 0xB7, _): 2
    // Dashes, bullets.
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x80, 0xA2...0xA3): 3
    case (0xE3, 0x80, 0x88), (0xE3, 0x80, 0x8A), (0xE3, 0x80, 0x90), (0xE3, 0x80, 0x94): 3
    case (0xEF, 0xBC, 0x88), (0xEF, 0xBC, 0xBB): 3
    default: quotationMarkLength(at: offset)
    }
  }
}
