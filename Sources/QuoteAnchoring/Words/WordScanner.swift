import SourceText

/// The words of normalised text and the marks between them, from left to right. O(n) in all.
///
/// Words end at the boundaries of Unicode Standard Annex #29, so that `can't`, `14,000` and `3.5` are
/// one word each, and `well-known` is two with a mark between. Letters of scripts without spaces are
/// a word each. Spaces are passed over.
package struct WordScanner: Sequence, IteratorProtocol {
  /// A word or a mark.
  package struct Token: Hashable, Sendable {
    /// Its bytes in the text.
    package let range: Range<Int>
    /// Whether it holds letters or digits; if not, it is one mark.
    package let isWord: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  private let end: Int

  /// The tokens of a range of `bytes`, all of them if none is given. The range ends where words do.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>? = nil) {
    self.bytes = bytes
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  package mutating func next() -> Token? {
    while index < end, bytes[index] == Ascii.space { index += 1 }
    guard index < end else { return nil }
    let start = index
    let isPlain = Self.isPlain(bytes[start])
    let first = isPlain ? nil : WordScalar(in: bytes, at: start)
    index = first?.end ?? start + 1
    while index < end, bytes[index] != Ascii.space {
      if isPlain, Self.isPlain(bytes[index]), Self.isPlain(bytes[index - 1]) {
        index += 1
      } else if WordBoundary.isBoundary(in: bytes, at: index) {
        break
      } else {
        index += UTF8Scalars.length(ofScalarStartingWith: bytes[index])
      }
    }
    index = Swift.min(index, end)
    let isWord = first.map { $0.kind.isInWord || $0.isAlphabetic } ?? true
    return Token(range: start..<index, isWord: isWord)
  }

  /// Whether the byte is a letter or digit of ASCII, of which any two that touch are one word's.
  private static func isPlain(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte)
  }
}

extension WordScalar {
  /// Whether it is a letter, of scripts too that are written without spaces. Unicode's table is only
  /// asked where it must be.
  fileprivate var isAlphabetic: Bool {
    scalar.isASCII ? kind.isLetter : scalar.properties.isAlphabetic
  }
}
