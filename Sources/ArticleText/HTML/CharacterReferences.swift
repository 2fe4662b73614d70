import SourceText

/// The characters that HTML and Markdown name: `&eacute;`, `&#233;`, `&#xE9;`.
///
/// Source of the names: HTML Living Standard, 13.5 "Named character references", as Python's
/// `html.entities` holds them; `Scripts/character-references` writes the file.
enum CharacterReferences {
  /// Longest name, and longest of those that need no semicolon, in bytes.
  private static let longestName = 32
  private static let longestBareName = 6

  /// UTF-8 of the characters of a whole reference, from `&` to `;`, as Markdown has it. Nil for an
  /// unknown name.
  static func characters(of reference: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let name = UnsafeBufferPointer(rebasing: reference.dropFirst())
    guard name.first != UInt8(ascii: "#") else {
      let isHexadecimal = name.count > 1 && name[1] | 0x20 == UInt8(ascii: "x")
      let digits = name.dropFirst(isHexadecimal ? 2 : 1).dropLast()
      return Array(String(scalar(digits, isHexadecimal: isHexadecimal)).utf8)
    }
    return characters(named: name).map(Array.init)
  }

  /// The longest name that stands at the beginning of `text`, which follows an `&`: its length in bytes,
  /// its semicolon included, and the UTF-8 of its characters. O(1).
  static func longestName(
    in text: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, characters: ArraySlice<UInt8>)? {
    let letters = text.prefix(longestName).prefix { Ascii.isDigit($0) || Ascii.isLetter($0) }
    if letters.count < text.count, text[letters.count] == UInt8(ascii: ";") {
      let name = UnsafeBufferPointer(rebasing: text[...letters.count])
      if let found = characters(named: name) { return (name.count, found) }
    }
    for length in stride(from: min(letters.count, longestBareName), to: 1, by: -1) {
      let name = UnsafeBufferPointer(rebasing: text[..<length])
      if let found = characters(named: name) { return (length, found) }
    }
    return nil
  }

  /// The scalar of a number: U+FFFD for one that is none, as for 0, and for one without end.
  static func scalar(
    _ digits: some Sequence<UInt8>, isHexadecimal: Bool
  ) -> Unicode.Scalar {
    var value: UInt32 = 0
    for digit in digits {
      let number = Ascii.isDigit(digit) ? digit - 0x30 : (digit | 0x20) - UInt8(ascii: "a") + 10
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(number), 0x11_0000)
    }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The characters of exactly this name. O(log names).
  private static func characters(
    named name: UnsafeBufferPointer<UInt8>
  ) -> ArraySlice<UInt8>? {
    let table = PackageResources.character_references_txt
    var low = 0
    var high = table.count
    while low < high {
      // The line that holds the middle.
      let middle = (low + high) / 2
      var start = middle
      while start > low, table[start - 1] != Ascii.lineFeed { start -= 1 }
      var end = middle
      while table[end] != Ascii.lineFeed { end += 1 }
      let line = table[start..<end]
      guard let tab = line.firstIndex(of: Ascii.tab) else { return nil }
      let found = line[..<tab]
      if found.elementsEqual(name) {
        // A line feed stands in the table as `\n`.
        let value = line[(tab + 1)...]
        return value.elementsEqual([0x5C, 0x6E]) ? [Ascii.lineFeed] : value
      }
      if found.lexicographicallyPrecedes(name) { low = end + 1 } else { high = start }
    }
    return nil
  }
}
