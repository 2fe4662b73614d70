/// Texts in ISO-2022-JP: seven bits a byte, with escape sequences that say what follows.
struct ISO2022JPDecoder: ~Copyable {
  /// What the bytes up to the next escape sequence are.
  private enum Mode {
    case ascii
    /// ASCII but for a yen sign and an overline.
    case roman
    /// Katakana of half width.
    case katakana
    /// Two bytes a character.
    case jis
  }

  private let source: UnsafeBufferPointer<UInt8>
  private let characters: CharacterTable
  private var text: DecodedTextBuilder
  private var mode = Mode.ascii

  init(_ source: UnsafeBufferPointer<UInt8>) throws(ReadingError) {
    self.source = source
    characters = try CharacterTable(of: .iso2022JP)
    text = DecodedTextBuilder(source)
  }

  /// The text in UTF-8. O(n). Throws where bytes mean nothing.
  mutating func decode() throws(ReadingError) -> DecodedText {
    while text.index < source.count {
      if source[text.index] == Self.escape {
        mode = try modeOfEscape()
        text.skip(3)
      } else if mode == .jis {
        try appendPair()
      } else {
        text.append(try scalar(source[text.index]), for: 1)
      }
    }
    return text.finish(.iso2022JP)
  }

  static var escape: UInt8 { 0x1B }

  private func modeOfEscape() throws(ReadingError) -> Mode {
    let sequence = source[text.index...].dropFirst().prefix(2)
    if sequence.elementsEqual("(B".utf8) { return .ascii }
    if sequence.elementsEqual("(J".utf8) { return .roman }
    if sequence.elementsEqual("(I".utf8) { return .katakana }
    if sequence.elementsEqual("$@".utf8) || sequence.elementsEqual("$B".utf8) { return .jis }
    throw .undecodable(text.index..<sequence.endIndex, in: .iso2022JP)
  }

  private mutating func appendPair() throws(ReadingError) {
    let pair = source[text.index...].prefix(2)
    guard pair.count == 2, pair.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .undecodable(pair.startIndex..<pair.endIndex, in: .iso2022JP)
    }
    let (row, cell) = (pair[pair.startIndex] - 0x20, pair[pair.startIndex + 1] - 0x20)
    try characters.append(row: row, cell: cell, in: pair.startIndex..<pair.endIndex, to: &text)
  }

  private func scalar(_ byte: UInt8) throws(ReadingError) -> Unicode.Scalar {
    switch (mode, byte) {
    case (.katakana, 0x21...0x5F): return Unicode.Scalar(0xFF61 + UInt32(byte) - 0x21) ?? " "
    case (.katakana, _), (_, 0x80...), (_, 0x0E...0x0F):
      throw .undecodable(text.index..<text.index + 1, in: .iso2022JP)
    case (.roman, 0x5C): return "\u{A5}"
    case (.roman, 0x7E): return "\u{203E}"
    default: return Unicode.Scalar(byte)
    }
  }
}
