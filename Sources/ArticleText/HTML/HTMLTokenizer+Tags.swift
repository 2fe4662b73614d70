import SourceText

extension HTMLTokenizer {
  /// Reads the tag whose name begins at `start`, and moves past it. Nil for one that the page's end cuts
  /// off: it is nothing, and nothing follows it.
  mutating func tag(from start: Int) -> HTMLTag? {
    index = start
    while index < bytes.count, !endsName(bytes[index]) { index += 1 }
    var tag = HTMLTag(name: HTMLName(UnsafeBufferPointer(rebasing: bytes[start..<index])))
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        return tag
      case UInt8(ascii: "/"):
        index += 1
        // One further left is passed over, one in a value belongs to it.
        tag.isSelfClosing = index < bytes.count && bytes[index] == UInt8(ascii: ">")
      case let byte where Self.isSpace(byte): index += 1
      default:
        let (name, value) = attribute()
        guard let attribute = HTMLAttribute(named: name) else { continue }
        tag.note(attribute, UnsafeBufferPointer(rebasing: bytes[value]))
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
      let end = Bytes.firstIndex(of: quote, in: bytes, from: index + 1) ?? bytes.count
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
  /// Notes an attribute; of two of one name the first counts. Character references in it are left as they
  /// are.
  mutating func note(_ attribute: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>) {
    guard attributes.insert(attribute).inserted else { return }
    switch attribute {
    case .hidden: isHidden = true
    case .ariaHidden: isHidden = isHidden || Self.squeezed(value) == "true"
    case .style: isHidden = isHidden || Self.hides(value)
    case .role: isMain = Self.squeezed(value) == "main"
    case .open: isOpen = true
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
    return String(decoding: bytes.map(Ascii.lowercased), as: UTF8.self)
  }
}

/// The attributes that bear on the reader's text.
struct HTMLAttribute: OptionSet {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  static let hidden = HTMLAttribute(rawValue: 1 << 0)
  static let ariaHidden = HTMLAttribute(rawValue: 1 << 1)
  static let style = HTMLAttribute(rawValue: 1 << 2)
  static let role = HTMLAttribute(rawValue: 1 << 3)
  static let open = HTMLAttribute(rawValue: 1 << 4)
  static let start = HTMLAttribute(rawValue: 1 << 5)

  /// Nil for the many that do not.
  init?(named name: HTMLName) {
    guard let attribute = Self.byName[name] else { return nil }
    self = attribute
  }

  private static let byName: [HTMLName: HTMLAttribute] = [
    "hidden": .hidden, "aria-hidden": .ariaHidden, "style": .style, "role": .role, "open": .open,
    "start": .start,
  ]
}
