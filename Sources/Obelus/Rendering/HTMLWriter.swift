import SourceText

/// Builds HTML from markup of our own and text of anybody's.
///
/// Markup can only be a literal of the program; everything else goes through ``text(_:)``, which leaves
/// nothing that a browser could take for markup, in content and in quoted attributes alike.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds markup.
  mutating func markup(_ literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(
        start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Adds bytes that need no escape: only for what the program itself holds.
  mutating func append(_ own: [UInt8]) { bytes.append(contentsOf: own) }

  /// Adds text, escaped.
  mutating func text(_ string: String) {
    var string = string
    string.withUTF8 { text(utf8: $0) }
  }

  mutating func text(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  mutating func text(_ text: LocatedText) { text.withUTF8 { self.text(utf8: $0) } }

  /// Adds text, escaped byte by byte: characters that combine with a quotation mark must not hide it.
  /// Controls that turn the direction of writing are shown by name; other controls are left out.
  mutating func text(utf8 buffer: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < buffer.count {
      let byte = buffer[index]
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case UInt8(ascii: "'"): markup("&#39;")
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), 0x20..<0x7F: bytes.append(byte)
      case 0x80...:
        let length = addWide(buffer, at: index)
        index += length
        continue
      default: break
      }
      index += 1
    }
  }

  /// Whether the scalar is a control character, turns the direction of writing, or is an invisible tag.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Adds the scalar beyond ASCII at `index` and returns its length in bytes.
  private mutating func addWide(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let (scalar, length) = UTF8Scalars.decode(buffer, at: index)
    switch scalar.value {
    case 0x80...0x9F: break
    case _ where Self.isControl(scalar):
      markup("[U+")
      bytes.append(contentsOf: String(scalar.value, radix: 16, uppercase: true).utf8)
      markup("]")
    default: bytes.append(contentsOf: buffer[index..<index + length])
    }
    return length
  }

  /// Adds an `<a>` around `content` where `address` is one that a page may lead to, else `content` alone.
  mutating func link(to address: LocatedText?, _ content: (inout HTMLWriter) -> Void) {
    guard let address = address?.string, WebAddress.isSafe(address) else { return content(&self) }
    markup("<a rel=\"noopener noreferrer nofollow\" href=\"")
    text(address)
    markup("\">")
    content(&self)
    markup("</a>")
  }
}
