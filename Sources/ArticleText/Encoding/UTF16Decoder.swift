/// Texts in UTF-16, of either order of bytes.
struct UTF16Decoder {
  private let source: UnsafeBufferPointer<UInt8>
  private let encoding: WebEncoding
  private var text: DecodedTextBuilder

  /// A decoder for the bytes of `source` from `start` on.
  init(_ source: UnsafeBufferPointer<UInt8>, from start: Int, encoding: WebEncoding) {
    self.source = source
    self.encoding = encoding
    text = DecodedTextBuilder(source, from: start)
  }

  /// The text in UTF-8. O(n). Throws at half of a surrogate pair and at half of a code unit.
  mutating func decode() throws(ReadingError) -> DecodedText {
    while text.index < source.count {
      guard let unit = unit(at: text.index) else {
        throw .undecodable(text.index..<source.count, in: encoding)
      }
      if let scalar = Unicode.Scalar(unit) {
        text.append(scalar, for: 2)
      } else if let scalar = scalar(ofPairAt: text.index) {
        text.append(scalar, for: 4)
      } else {
        throw .undecodable(text.index..<text.index + 2, in: encoding)
      }
    }
    return text.finish(encoding)
  }

  private func unit(at index: Int) -> UInt16? {
    guard index + 2 <= source.count else { return nil }
    let (first, second) = (UInt16(source[index]), UInt16(source[index + 1]))
    return encoding == .utf16BE ? first << 8 | second : second << 8 | first
  }

  private func scalar(ofPairAt index: Int) -> Unicode.Scalar? {
    guard let high = unit(at: index), UTF16.isLeadSurrogate(high),
      let low = unit(at: index + 2), UTF16.isTrailSurrogate(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + UInt32(high & 0x3FF) << 10 + UInt32(low & 0x3FF))
  }
}
