import SourceText

extension HTMLTokenizer {
  /// Reads the tag whose name begins at `start`, and moves past it. Nil for one that the page's end cuts
  /// off: it is nothing, and nothing follows it.
  mutating func tag(from start: Int) -> HTMLTag? {
    index = start
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    var tag = HTMLTag(name: HTMLName(UnsafeBufferPointer(rebasing: bytes[start..<index])))
    var seen: Set<HTMLName> = []
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        tag.isSelfClosing = bytes[index - 1] == UInt8(ascii: "/")
        index += 1
        tag.end = index
        return tag
      case let byte where byte == UInt8(ascii: "/") || Self.isSpace(byte): index += 1
      default:
        let (name, value) = attribute()
        guard HTMLTag.attributes.contains(name), seen.insert(name).inserted else { continue }
        tag.note(name, UnsafeBufferPointer(rebasing: bytes[value]))
      }
    }
    return nil
  }

  /// Reads an attribute at ``index``: its name and the bytes of its value, which is empty where there is
  /// none.
  private mutating func attribute() -> (name: HTMLName, value: Range<Int>) {
    let start = index
    // A first `=` belongs to the name.
    index += 1
    while index < bytes.count, !endsName(bytes[index]), bytes[index] != UInt8(ascii: "=") {
      index += 1
    }
    let name = HTMLName(UnsafeBufferPointer(rebasing: bytes[start..<index]))
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return (name, index..<index)
    }
    index += 1
    skipSpace()
    guard index < bytes.count else { return (name, index..<index) }
    let quote = bytes[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = place(of: quote, from: index + 1) ?? bytes.count
      let value = index + 1..<end
      index = min(end + 1, bytes.count)
      return (name, value)
    }
    let first = index
    while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
      index += 1
    }
    return (name, first..<index)
  }

  private mutating func skipSpace() {
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
  }

  private func endsName(_ byte: UInt8) -> Bool {
    Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}

extension HTMLTag {
  /// The attributes that bear on the reader's text. Character references in them are left as they are.
  static let attributes: Set<HTMLName> = [
    "hidden", "aria-hidden", "style", "role", "open", "start",
  ]

  mutating func note(_ attribute: HTMLName, _ value: UnsafeBufferPointer<UInt8>) {
    switch attribute {
    case "hidden": isHidden = true
    case "aria-hidden": isHidden = isHidden || Self.squeezed(value) == "true"
    case "style": isHidden = isHidden || Self.hides(value)
    case "role": isMain = Self.squeezed(value) == "main"
    case "open": isOpen = true
    default: start = Int(Self.squeezed(value))
    }
  }

  /// Whether an inline style hides the element.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    let style = squeezed(style)
    return style.split(separator: ";").contains { declaration in
      let words = declaration.split(separator: "!").first ?? ""
      return words == "display:none" || words == "visibility:hidden"
        || words == "visibility:collapse"
    }
  }

  /// The value in lower case without white space. A long one is none that we know.
  private static func squeezed(_ value: UnsafeBufferPointer<UInt8>) -> String {
    let bytes = value.prefix(4096).lazy.filter { !HTMLTokenizer.isSpace($0) }
    return String(decoding: bytes.map(HTMLName.lowercased), as: UTF8.self)
  }
}
