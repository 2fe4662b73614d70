import SourceText

extension HTMLTokenizer {
  // MARK: Character references

  /// Reads the character reference at ``index``; nil, and nothing is read, where there is none.
  mutating func reference() -> HTMLToken? {
    let start = index
    let text = UnsafeBufferPointer(rebasing: bytes[(start + 1)...])
    guard text.first == UInt8(ascii: "#") else {
      guard let (length, characters) = CharacterReferences.longestName(in: text) else { return nil }
      index = start + 1 + length
      return .reference(start..<index, characters)
    }
    let isHexadecimal = text.count > 1 && text[1] | 0x20 == UInt8(ascii: "x")
    let digits = text.dropFirst(isHexadecimal ? 2 : 1).prefix { byte in
      Ascii.isDigit(byte)
        || isHexadecimal && byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f")
    }
    guard !digits.isEmpty else { return nil }
    let isClosed = digits.endIndex < text.count && text[digits.endIndex] == UInt8(ascii: ";")
    index = start + 1 + digits.endIndex + (isClosed ? 1 : 0)
    let scalar = CharacterReferences.scalar(digits, isHexadecimal: isHexadecimal)
    return .reference(start..<index, ArraySlice(String(Self.shown(scalar)).utf8))
  }

  private static let windows1252 = SingleByteTable(of: .windows1252)

  /// The numbers of controls stand for the characters that windows-1252 has there.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(scalar.value) else { return scalar }
    return windows1252?[UInt8(scalar.value)] ?? scalar
  }

  // MARK: Raw text

  /// Where the text of an element ends whose content is raw: at its end tag, or the page's end.
  func rawTextEnd(of element: HTMLElement, from start: Int) -> Int {
    element == .script ? scriptEnd(from: start) : firstEndTag(of: element, from: start)
  }

  private func firstEndTag(of element: HTMLElement, from start: Int) -> Int {
    var next = start
    while let place = Bytes.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: next) {
      if isTag(of: element, at: place, isEnd: true) { return place }
      next = place + 1
    }
    return bytes.count
  }

  /// Scripts may hold what looks like a comment, and in it what looks like a script with its end.
  private func scriptEnd(from start: Int) -> Int {
    var isEscaped = false
    var isDoubleEscaped = false
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        if !isEscaped, starts("<!--", at: index) {
          isEscaped = true
          // The two hyphens may be those of the end: `<!-->`.
          index += 2
          continue
        }
        if isTag(of: .script, at: index, isEnd: true) {
          if !isDoubleEscaped { return index }
          isDoubleEscaped = false
        } else if isEscaped, isTag(of: .script, at: index, isEnd: false) {
          isDoubleEscaped = true
        }
      case UInt8(ascii: "-") where isEscaped && starts("-->", at: index):
        isEscaped = false
        isDoubleEscaped = false
      default: break
      }
      index += 1
    }
    return bytes.count
  }

  /// Whether a start or end tag of `element` begins at `offset`.
  private func isTag(of element: HTMLElement, at offset: Int, isEnd: Bool) -> Bool {
    let start = offset + (isEnd ? 2 : 1)
    guard start < bytes.count, Ascii.isLetter(bytes[start]),
      !isEnd || bytes[offset + 1] == UInt8(ascii: "/")
    else { return false }
    // No name of raw text is longer.
    let name = bytes[start...].prefix(10).prefix { Ascii.isLetter($0) }
    guard name.endIndex < bytes.count else { return false }
    let next = bytes[name.endIndex]
    return (Self.isSpace(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: ">"))
      && HTMLElement(named: HTMLName(UnsafeBufferPointer(rebasing: name))) == element
  }
}
