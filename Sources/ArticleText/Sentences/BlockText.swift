import SourceText

/// The bytes of a text up to the end of one block, and what stands where in them.
struct BlockText {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Offset of the block's first byte.
  let start: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, block: Range<Int>) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes[..<block.upperBound])
    start = block.lowerBound
  }

  /// Offset past the block's last byte.
  var end: Int { bytes.count }

  /// The byte at `offset`; 0, which no rule looks for, outside the block.
  subscript(offset: Int) -> UInt8 {
    offset >= start && offset < end ? bytes[offset] : 0
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// Offset of the first byte of the scalar that ends just before `offset`, never before the block.
  func scalarStart(before offset: Int) -> Int {
    max(start, UTF8Scalars.start(ofScalarBefore: offset, in: bytes))
  }

  // MARK: White space

  /// Length in bytes of the white space scalar (Unicode's White_Space) at `offset`; 0 where none is.
  func whitespaceLength(at offset: Int) -> Int {
    let first = self[offset]
    if first < 0x80 { return Ascii.isWhitespace(first) ? 1 : 0 }
    switch (first, self[offset + 1], self[offset + 2]) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  /// The first offset from `offset` on that is not white space; the block's end where all is.
  func skippingWhitespace(from offset: Int) -> Int {
    var offset = offset
    while true {
      let length = whitespaceLength(at: offset)
      if length == 0 { return offset }
      offset += length
    }
  }

  /// The end of the text before `offset` without the white space at its end, not before `limit`.
  func trimmedEnd(before offset: Int, limit: Int) -> Int {
    var end = offset
    while end > limit {
      let last = max(limit, scalarStart(before: end))
      guard last + whitespaceLength(at: last) == end else { return end }
      end = last
    }
    return end
  }

  // MARK: Words

  /// Whether the byte is that of a letter or digit, for the purpose of finding a word: all scalars
  /// beyond ASCII count but for those of ``isPunctuationLead(at:)``.
  func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Ascii.isLetter(byte) || Ascii.isDigit(byte)
  }

  /// Whether the scalar at `offset` is one of the blocks that hold Latin and CJK punctuation, signs
  /// and spaces: U+0080–00BF, U+2000–207F, U+3000–303F.
  func isPunctuation(at offset: Int) -> Bool {
    switch (self[offset], self[offset + 1]) {
    case (0xC2, _), (0xE2, 0x80...0x81), (0xE3, 0x80): true
    default: false
    }
  }

  /// The start of the word that ends at `offset`, looked for at most 40 bytes back.
  func wordStart(before offset: Int) -> Int {
    let limit = max(start, offset - 40)
    var first = offset
    while first > limit {
      let last = bytes[first - 1]
      guard isWordByte(last) else { break }
      let scalar = last < 0x80 ? first - 1 : scalarStart(before: first)
      if last >= 0x80, isPunctuation(at: scalar) { break }
      first = scalar
    }
    return first
  }

  /// The end of the word that begins at `offset`, looked for at most 40 bytes on.
  func wordEnd(from offset: Int) -> Int {
    let limit = min(end, offset + 40)
    var last = offset
    while last < limit, isWordByte(bytes[last]) {
      guard bytes[last] >= 0x80 else {
        last += 1
        continue
      }
      if isPunctuation(at: last) { break }
      last = min(end, last + UTF8Scalars.length(ofScalarStartingWith: bytes[last]))
    }
    return last
  }

  // MARK: Letters

  /// Whether a capital letter stands at `offset`.
  func isUppercase(at offset: Int) -> Bool {
    let byte = self[offset]
    guard byte >= 0x80 else { return Ascii.isUppercase(byte) }
    return UTF8Scalars.decode(bytes, at: offset).scalar.properties.isUppercase
  }

  /// Whether the range holds one scalar.
  func isSingleScalar(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return range.count == UTF8Scalars.length(ofScalarStartingWith: bytes[range.lowerBound])
  }

  /// Whether the word is `I`.
  func isPronounI(_ word: Range<Int>) -> Bool {
    word.count == 1 && bytes[word.lowerBound] == UInt8(ascii: "I")
  }

  /// Whether all bytes are those of Roman numerals in capitals.
  func isRomanNumeral(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && bytes[range].allSatisfy {
        switch $0 {
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
          UInt8(ascii: "C"):
          true
        default: false
        }
      }
  }
}
