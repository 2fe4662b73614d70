import SourceText

/// Goes through the tags and attributes of a page whose encoding is not known yet, its bytes read as
/// ASCII. Nothing else of HTML is understood: a tag inside a script is a tag.
struct PrescanCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  // MARK: Tags

  /// The name of the next tag, which is then behind the cursor; an end tag's begins with a slash. Nil at
  /// the end.
  mutating func nextTag() -> Range<Int>? {
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if isTagName(at: index) {
        skip { $0 != UInt8(ascii: ">") && !PrescanByte.isSeparator($0) }
        return start + 1..<index
      } else if has("!--", at: index) {
        skipComment()
      } else if has("!", at: index) || has("/", at: index) || has("?", at: index) {
        skip { $0 != UInt8(ascii: ">") }
      }
    }
    return nil
  }

  private func isTagName(at index: Int) -> Bool {
    let letter = has("/", at: index) ? index + 1 : index
    return letter < bytes.count && Ascii.isLetter(bytes[letter])
  }

  /// The hyphens that begin a comment may be those that end it, as in `<!-->`.
  private mutating func skipComment() {
    index += 1
    while index < bytes.count, !has("-->", at: index) { index += 1 }
  }

  // MARK: Attributes

  /// The next attribute of the tag; nil at the tag's or the file's end.
  mutating func nextAttribute() -> (name: Range<Int>, value: Range<Int>)? {
    skip(while: PrescanByte.isSeparator)
    guard index < bytes.count, bytes[index] != UInt8(ascii: ">") else { return nil }
    let start = index
    // An equals sign that comes first belongs to the name.
    index += 1
    skip {
      !PrescanByte.isSeparator($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "=")
    }
    let name = start..<index
    skip(while: PrescanByte.isWhitespace)
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return (name, index..<index)
    }
    index += 1
    skip(while: PrescanByte.isWhitespace)
    return (name, nextValue())
  }

  /// A value in quotation marks or without.
  mutating func nextValue() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      skip { !PrescanByte.isWhitespace($0) && $0 != UInt8(ascii: ">") }
      return start..<index
    }
    index += 1
    let start = index
    skip { $0 != quote }
    let value = start..<index
    index = min(index + 1, bytes.count)
    return value
  }

  // MARK: Bytes

  mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while index < bytes.count, isSkipped(bytes[index]) { index += 1 }
  }

  /// Whether `text`, which is in lower case, stands at `index` in whatever case.
  func has(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    return index + count <= bytes.count && isEqual(index..<index + count, text)
  }

  /// Whether the bytes of `range` are those of `text`, which is in lower case, in whatever case.
  func isEqual(_ range: Range<Int>, _ text: StaticString) -> Bool {
    let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return range.count == text.count
      && zip(bytes[range], text).allSatisfy { Ascii.lowercased($0) == $1 }
  }
}
