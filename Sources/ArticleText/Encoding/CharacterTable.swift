/// What the characters of an encoding of several bytes a character are, beyond ASCII.
///
/// The C library knows them but for a few, in which browsers differ. Japanese has one table: the libraries
/// agree with browsers on Shift_JIS alone, and the others have the same characters in other bytes.
struct CharacterTable: ~Copyable {
  private let encoding: WebEncoding
  private let converter: Iconv
  /// For the characters of EUC-JP that Shift_JIS lacks.
  private let supplement: Iconv?

  /// Throws where the C library has no table for the encoding.
  init(of encoding: WebEncoding) throws(ReadingError) {
    self.encoding = encoding
    let name =
      switch encoding {
      case .gbk, .gb18030: "GB18030"
      case .big5: "BIG5-HKSCS"
      case .eucKR: "CP949"
      default: "CP932"
      }
    guard let converter = Iconv(name) else { throw .unconvertible(encoding) }
    self.converter = converter
    supplement = encoding == .eucJP ? Iconv("EUC-JP") : nil
  }

  /// Adds the character whose bytes are in `range` to `text`.
  func append(
    _ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>, to text: inout DecodedTextBuilder
  ) throws(ReadingError) {
    let bytes = UnsafeBufferPointer(rebasing: source[range])
    if let scalar = exception(bytes) { return text.append(scalar, for: range.count) }
    guard let character = encoding == .eucJP ? eucJP(bytes) : converter.character(bytes) else {
      throw .undecodable(range, in: encoding)
    }
    text.append(character, for: range.count)
  }

  /// Adds a character by its row and cell in JIS X 0208, both from 1 to 94.
  func append(
    row: UInt8, cell: UInt8, in range: Range<Int>, to text: inout DecodedTextBuilder
  ) throws(ReadingError) {
    guard let character = character(row: row, cell: cell) else {
      throw .undecodable(range, in: encoding)
    }
    text.append(character, for: range.count)
  }

  // MARK: Japanese

  private func eucJP(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard bytes.count > 1, bytes[0] != 0x8F else { return supplement?.character(bytes) }
    // 0x8E comes before a katakana of half width, one byte in Shift_JIS.
    if bytes[0] == 0x8E {
      let isKatakana = bytes[1] > 0xA0 && bytes[1] < 0xE0
      return isKatakana ? converter.character(UnsafeBufferPointer(rebasing: bytes[1...])) : nil
    }
    guard bytes[0] > 0xA0, bytes[1] > 0xA0 else { return nil }
    return character(row: bytes[0] - 0xA0, cell: bytes[1] - 0xA0)
  }

  /// Shift_JIS has two rows in one: the odd one below 0x9F in the second byte, the even one from there on,
  /// and leaves out 0x7F.
  private func character(row: UInt8, cell: UInt8) -> UnsafeBufferPointer<UInt8>? {
    guard row <= 94, cell <= 94 else { return nil }
    let first = (row - 1) / 2 + (row <= 62 ? 0x81 : 0xC1)
    let second = row.isMultiple(of: 2) ? cell + 0x9E : cell + (cell < 64 ? 0x3F : 0x40)
    return withUnsafeBytes(of: (first, second)) {
      converter.character($0.assumingMemoryBound(to: UInt8.self))
    }
  }

  // MARK: Exceptions

  private func exception(_ bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    switch (encoding, bytes.count) {
    case (.gbk, 1), (.gb18030, 1): bytes[0] == 0x80 ? "\u{20AC}" : nil
    case (.shiftJIS, 1): bytes[0] == 0x80 ? "\u{80}" : nil
    case (.big5, 2): Self.big5Exceptions[UInt16(bytes[0]) << 8 | UInt16(bytes[1])]
    default: nil
    }
  }

  /// Punctuation of which Big5 has no agreed reading, and two later additions.
  private static let big5Exceptions: [UInt16: Unicode.Scalar] = [
    0xA145: "\u{2027}", 0xA14E: "\u{FE51}", 0xA1C2: "\u{AF}", 0xA1E3: "\u{FF5E}",
    0xA1F2: "\u{2295}", 0xA1F3: "\u{2299}", 0xA241: "\u{2215}", 0xA242: "\u{FE68}",
    0xA244: "\u{FFE5}", 0xA246: "\u{FFE0}", 0xA247: "\u{FFE1}", 0xA3E0: "\u{2421}",
    0xA3E1: "\u{20AC}",
  ]
}
