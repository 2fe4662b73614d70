import SourceText

/// The words and marks of a text with the keys by which changed words are compared: in lower case,
/// one space where white space stands, and without the marks that light markup adds.
///
/// Keys serve the comparison only: every place is given in the bytes of the normalised text.
struct KeyedWords: Sendable {
  /// A word or a mark.
  struct Word: Sendable {
    /// Its bytes in the normalised text.
    let start, end: UInt32
    /// Its bytes in ``KeyedWords/key``; none where it is a mark of markup.
    let keyStart, keyEnd: UInt32
    /// A hash of its key, the same in every run.
    let hash: UInt64
    /// Whether it holds letters or digits.
    let isWord: Bool
  }

  /// In the text's order.
  private(set) var words: [Word] = []
  /// The keys of the words, in order. It never begins with a space.
  private(set) var key: [UInt8] = []

  /// Finds the words of `text`. O(n).
  init(_ text: NormalizedText) {
    key.reserveCapacity(text.bytes.count)
    words.reserveCapacity(text.bytes.count / 5)
    text.bytes.withUnsafeBufferPointer { bytes in
      for token in WordScanner(bytes) {
        // An underscore is part of a word to Unicode's rules; at the ends of one it is emphasis.
        var start = token.range.lowerBound
        var end = token.range.upperBound
        while start < end - 1, bytes[start] == Self.underscore {
          add(start..<start + 1, isWord: false, of: bytes)
          start += 1
        }
        while start < end - 1, bytes[end - 1] == Self.underscore { end -= 1 }
        add(start..<end, isWord: token.isWord && bytes[start] != Self.underscore, of: bytes)
        for mark in end..<token.range.upperBound {
          add(mark..<mark + 1, isWord: false, of: bytes)
        }
      }
    }
  }

  private mutating func add(
    _ range: Range<Int>, isWord: Bool, of bytes: UnsafeBufferPointer<UInt8>
  ) {
    let isMarkup = range.count == 1 && Self.isMarkup(bytes[range.lowerBound])
    if let last = words.last, !key.isEmpty, key[key.count - 1] != Ascii.space,
      isMarkup || Int(last.end) < range.lowerBound
    {
      key.append(Ascii.space)
    }
    let keyStart = key.count
    if !isMarkup { KeyFolding.append(range, of: bytes, to: &key) }
    let hash =
      isMarkup
      ? KeyFolding.hash(bytes[range.lowerBound]) : KeyFolding.hash(key, from: keyStart)
    words.append(
      Word(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound),
        keyStart: UInt32(keyStart), keyEnd: UInt32(key.count), hash: hash, isWord: isWord))
  }

  private static let underscore = UInt8(ascii: "_")

  /// Whether the byte is a mark with which Markdown and its like emphasise, head and quote.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), underscore, UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
