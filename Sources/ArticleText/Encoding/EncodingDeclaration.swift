/// What a page says of its own encoding.
struct EncodingDeclaration {
  /// The encoding, as it is meant.
  let encoding: WebEncoding
  /// The label's bytes.
  let range: Range<Int>

  init(_ encoding: WebEncoding, at range: Range<Int>) {
    self.encoding = encoding.asDeclared
    self.range = range
  }

  /// The first declaration that browsers understand: in a `<meta>`, else in the XML declaration at the
  /// page's beginning. O(n).
  ///
  /// Browsers look through the first 1024 bytes and, where they find nothing there, heed a `<meta>` that
  /// they come to later. This looks through the whole page at once: a toolbar that an archive puts
  /// before the page's own head can be long.
  ///
  /// Source: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
  static func find(in bytes: UnsafeBufferPointer<UInt8>) -> EncodingDeclaration? {
    var metas = PrescanCursor(bytes)
    if let declaration = metas.findMeta() { return declaration }
    var xml = PrescanCursor(bytes)
    return xml.findXMLDeclaration()
  }
}

extension PrescanCursor {
  fileprivate mutating func findMeta() -> EncodingDeclaration? {
    while let tag = nextTag() {
      let isMeta = isEqual(tag, "meta")
      if let declaration = isMeta ? metaDeclaration() : nil { return declaration }
      while nextAttribute() != nil {}
    }
    return nil
  }

  private enum MetaAttribute: CaseIterable {
    case httpEquiv, charset, content

    var name: StaticString {
      switch self {
      case .httpEquiv: "http-equiv"
      case .charset: "charset"
      case .content: "content"
      }
    }
  }

  /// What the attributes of a `<meta>` declare. Of attributes with one name only the first counts, and a
  /// tag that does not end is none.
  private mutating func metaDeclaration() -> EncodingDeclaration? {
    var found: Set<MetaAttribute> = []
    var isContentType = false
    var charset: EncodingDeclaration?
    var content: EncodingDeclaration?
    while let (name, value) = nextAttribute() {
      guard let attribute = MetaAttribute.allCases.first(where: { isEqual(name, $0.name) }),
        found.insert(attribute).inserted
      else { continue }
      switch attribute {
      case .httpEquiv: isContentType = isEqual(value, "content-type")
      case .charset: charset = declaration(value)
      case .content: content = charsetParameter(in: value).flatMap(declaration)
      }
    }
    guard index < bytes.count else { return nil }
    return found.contains(.charset) ? charset : isContentType ? content : nil
  }

  /// The label in `text/html; charset=label`.
  private func charsetParameter(in range: Range<Int>) -> Range<Int>? {
    var rest = bytes[range]
    while !rest.isEmpty {
      guard rest.count >= 7, has("charset", at: rest.startIndex) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(7).drop(while: PrescanByte.isWhitespace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: PrescanByte.isWhitespace)
      guard let first = rest.first else { return nil }
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        rest = rest.dropFirst()
        return rest.firstIndex(of: first).map { rest.startIndex..<$0 }
      }
      let label = rest.prefix { !PrescanByte.isWhitespace($0) && $0 != UInt8(ascii: ";") }
      return label.startIndex..<label.endIndex
    }
    return nil
  }

  private func declaration(_ label: Range<Int>) -> EncodingDeclaration? {
    WebEncoding(label: UnsafeBufferPointer(rebasing: bytes[label]))
      .map { EncodingDeclaration($0, at: label) }
  }

  /// The encoding in `<?xml version="1.0" encoding="label"?>`.
  fileprivate mutating func findXMLDeclaration() -> EncodingDeclaration? {
    guard has("<?xml", at: 0), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    while index < end, !has("encoding", at: index) { index += 1 }
    guard index < end else { return nil }
    index += 8
    skip { $0 <= 0x20 }
    guard index < end, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skip { $0 <= 0x20 }
    guard index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    else {
      return nil
    }
    let label = nextValue()
    return label.upperBound < end ? declaration(label) : nil
  }
}
