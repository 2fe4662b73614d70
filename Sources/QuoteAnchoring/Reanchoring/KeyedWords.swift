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
    /// Whether it is a mark that ends a sentence.
    let endsSentence: Bool
    /// What begins with it.
    fileprivate(set) var opening: Opening
  }

  /// What begins with a word.
  enum Opening: UInt8, Comparable {
    case nothing, sentence, paragraph

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// In the text's order.
  private(set) var words: [Word] = []
  /// The keys of the words, in order. It never begins with a space.
  private(set) var key: [UInt8] = []

  /// Finds the words of `text`. O(n).
  init(_ text: NormalizedText) {
    self = text.bytes.withUnsafeBufferPointer { KeyedWords($0) }
    findParagraphs(in: text)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    key.reserveCapacity(bytes.count)
    words.reserveCapacity(bytes.count / 4)
    for token in WordScanner(bytes) { add(token, of: bytes) }
  }

  /// Finds the words that follow a blank line. O(n), and O(log n) for each blank line.
  private mutating func findParagraphs(in text: NormalizedText) {
    let starts = text.original.withUnsafeBufferPointer(Self.paragraphStarts)
    for start in starts {
      let word = self.word(at: start, in: text)
      if word < words.count { words[word].opening = .paragraph }
    }
  }

  /// Where text begins again after each blank line.
  private static func paragraphStarts(in original: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts: [Int] = []
    var index = 0
    while let lineEnd = Bytes.firstIndex(of: Ascii.lineFeed, in: original, from: index) {
      index = lineEnd + 1
      var isBlank = false
      while index < original.count, Ascii.isWhitespace(original[index]) {
        isBlank = isBlank || original[index] == Ascii.lineFeed
        index += 1
      }
      if isBlank { starts.append(index) }
    }
    return starts
  }

  /// Index of the first word that begins at or after an offset of the original.
  private func word(at offset: Int, in text: NormalizedText) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      let start = Int(words[middle].start)
      if text.originalRange(of: start..<start).lowerBound < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Adds a token, or its parts: what joins letters to one word by Unicode's rules also stands between
  /// the words of addresses and code, and underscores at the ends of a word are emphasis.
  private mutating func add(
    _ token: WordScanner.Token, of bytes: UnsafeBufferPointer<UInt8>
  ) {
    var start = token.range.lowerBound
    let end = token.range.upperBound
    guard token.isWord, end - start > 1 else {
      return add(start..<end, isWord: token.isWord, of: bytes)
    }
    var lettersEnd = end
    while lettersEnd > start, bytes[lettersEnd - 1] == Self.underscore { lettersEnd -= 1 }
    while start < lettersEnd, bytes[start] == Self.underscore {
      add(start..<start + 1, isWord: false, of: bytes)
      start += 1
    }
    for index in start..<lettersEnd where Self.joinsParts(bytes, at: index) {
      if start < index { add(start..<index, isWord: true, of: bytes) }
      add(index..<index + 1, isWord: false, of: bytes)
      start = index + 1
    }
    if start < lettersEnd { add(start..<lettersEnd, isWord: true, of: bytes) }
    for index in lettersEnd..<end { add(index..<index + 1, isWord: false, of: bytes) }
  }

  /// Whether the byte is a full stop or colon that is not part of a number.
  private static func joinsParts(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":") else {
      return false
    }
    return index + 1 == bytes.count || !Ascii.isDigit(bytes[index + 1])
  }

  private mutating func add(
    _ range: Range<Int>, isWord: Bool, of bytes: UnsafeBufferPointer<UInt8>
  ) {
    let endsSentence = range.count == 1 && Self.endsSentence(bytes[range.lowerBound])
    var opening = Opening.nothing
    if let last = words.last, last.endsSentence, Int(last.end) < range.lowerBound {
      opening = .sentence
    }
    let isMarkup = range.count == 1 && Self.isMarkup(bytes[range.lowerBound])
    if let last = words.last, !key.isEmpty, key[key.count - 1] != Ascii.space,
      isMarkup || Int(last.end) < range.lowerBound
    {
      key.append(Ascii.space)
    }
    let keyStart = key.count
    let hash =
      isMarkup
      ? KeyFolding.hash(bytes[range.lowerBound]) : KeyFolding.append(range, of: bytes, to: &key)
    words.append(
      Word(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound),
        keyStart: UInt32(keyStart), keyEnd: UInt32(key.count), hash: hash, isWord: isWord,
        endsSentence: endsSentence, opening: opening))
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
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

  /// The bytes of ``key`` of some words, not none.
  func keyRange(of range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].keyStart)..<Int(words[range.upperBound - 1].keyEnd)
  }
}
