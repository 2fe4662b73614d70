/// Texts in the Chinese and Korean encodings, and the Japanese ones without shifts.
///
/// Where a character ends is decided here, as browsers do, and only its meaning is asked of the C
/// library, character by character: so the map is exact, and damage stays where it is.
struct MultiByteDecoder: ~Copyable {
  private let source: UnsafeBufferPointer<UInt8>
  private let encoding: WebEncoding
  private let characters: CharacterTable
  private var text: DecodedTextBuilder

  init(
    _ source: UnsafeBufferPointer<UInt8>, from encoding: WebEncoding
  ) throws(ReadingError) {
    self.source = source
    self.encoding = encoding
    characters = try CharacterTable(of: encoding)
    text = DecodedTextBuilder(source)
  }

  /// The text in UTF-8. O(n). Throws where bytes mean nothing.
  mutating func decode() throws(ReadingError) -> DecodedText {
    text.copyASCII()
    while text.index < source.count {
      guard let length = characterLength(at: text.index) else {
        throw .undecodable(text.index..<text.index + 1, in: encoding)
      }
      let end = min(text.index + length, source.count)
      try characters.append(text.index..<end, of: source, to: &text)
      text.copyASCII()
    }
    return text.finish(encoding)
  }

  /// Number of bytes of the character whose first byte, beyond ASCII, is at `index`; nil where no
  /// character begins with that byte.
  private func characterLength(at index: Int) -> Int? {
    let second = index + 1 < source.count ? source[index + 1] : 0
    switch (encoding, source[index]) {
    case (.shiftJIS, 0x80), (.shiftJIS, 0xA1...0xDF), (.gbk, 0x80), (.gb18030, 0x80): return 1
    case (.shiftJIS, 0xA0), (.shiftJIS, 0xFD...), (_, 0x80), (_, 0xFF): return nil
    case (.eucJP, 0x8F): return 3
    case (.eucJP, 0x81...0x8D), (.eucJP, 0x90...0xA0): return nil
    case (.gbk, _), (.gb18030, _): return second >= 0x30 && second <= 0x39 ? 4 : 2
    default: return 2
    }
  }
}
