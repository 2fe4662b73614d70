import SourceText

/// Finds out the encoding of a web page, and brings its text into UTF-8.
package enum TextDecoding {
  /// The page's text in UTF-8; nil where the page is in UTF-8 already, which costs one validation and no
  /// copy. A page in UTF-8 may begin with a byte order mark. O(n).
  ///
  /// What decides, in this order:
  /// 1. A byte order mark, or the zero bytes of UTF-16.
  /// 2. Bytes beyond ASCII that are UTF-8, whatever the page says. Browsers and archives bring pages
  ///    into UTF-8 and leave the old declaration in them; who believed it would read `â€™` for every
  ///    apostrophe. Text in another encoding is not UTF-8 by accident, but for a letter or two.
  /// 3. The page's declaration, as browsers look for it.
  /// 4. windows-1252, as browsers assume, which makes something of any byte.
  ///
  /// Throws at the first bytes that mean nothing, also where the page declares UTF-8 or where most of
  /// what is beyond ASCII is UTF-8: a browser shows U+FFFD there, in which no quote can be found.
  package static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText? {
    if let encoding = ByteOrderMark.foreignEncoding(of: bytes), encoding == "UTF-32" {
      throw .refused(encoding, at: 0..<4)
    }
    let invalid = UTF8Scalars.firstInvalidRange(in: bytes)
    return try bytes.withUnsafeBufferPointer { (source) throws(ReadingError) in
      if let signature = UTF16Signature(of: source) {
        var decoder = UTF16Decoder(source, from: signature.length, encoding: signature.encoding)
        return try decoder.decode()
      }
      guard let invalid else { return try decodeSevenBits(source) }
      let declaration = EncodingDeclaration.find(in: source)
      let isUTF8 = declaration?.encoding == .utf8 || isMostlyUTF8(source)
      if isUTF8 || ByteOrderMark.length(in: bytes) > 0 { throw .undecodable(invalid, in: .utf8) }
      return try decode(source, as: declaration)
    }
  }

  private static func decode(
    _ source: UnsafeBufferPointer<UInt8>, as declaration: EncodingDeclaration?
  ) throws(ReadingError) -> DecodedText {
    let encoding = declaration?.encoding ?? .windows1252
    if let table = SingleByteTable(of: encoding) {
      return try SingleByteDecoder.decode(source, from: encoding, table: table)
    }
    switch encoding {
    case .iso2022JP:
      var decoder = try ISO2022JPDecoder(source)
      return try decoder.decode()
    case .gbk, .gb18030, .big5, .eucJP, .eucKR, .shiftJIS:
      var decoder = try MultiByteDecoder(source, from: encoding)
      return try decoder.decode()
    default:
      let range = declaration?.range ?? 0..<0
      throw .refused(String(decoding: source[range], as: UTF8.self), at: range)
    }
  }

  /// ISO-2022-JP looks like ASCII, but for its escape sequences.
  private static func decodeSevenBits(
    _ source: UnsafeBufferPointer<UInt8>
  ) throws(ReadingError) -> DecodedText? {
    guard source.contains(ISO2022JPDecoder.escape), source.allSatisfy({ $0 < 0x80 }),
      let declaration = EncodingDeclaration.find(in: source), declaration.encoding.isSevenBit
    else { return nil }
    return try decode(source, as: declaration)
  }

  /// Whether more sequences beyond ASCII are UTF-8 than are not: UTF-8 with some damage. The first
  /// thousand tell.
  private static func isMostlyUTF8(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
    var (valid, invalid) = (0, 0)
    var bytes = source.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while valid + invalid < 1000 {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): valid += scalar.count > 1 ? 1 : 0
      case .error: invalid += 1
      case .emptyInput: return valid > invalid
      }
    }
    return valid > invalid
  }
}
