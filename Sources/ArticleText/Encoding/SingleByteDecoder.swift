/// Texts in encodings of one byte a character.
enum SingleByteDecoder {
  /// The text in UTF-8. O(n). Throws where a byte means nothing in the encoding.
  static func decode(
    _ source: UnsafeBufferPointer<UInt8>, from encoding: WebEncoding, table: SingleByteTable
  ) throws(ReadingError) -> DecodedText {
    var text = DecodedTextBuilder(source)
    text.copyASCII()
    while text.index < source.count {
      guard let scalar = table[source[text.index]] else {
        throw .undecodable(text.index..<text.index + 1, in: encoding)
      }
      text.append(scalar, for: 1)
      text.copyASCII()
    }
    return text.finish(encoding)
  }
}
