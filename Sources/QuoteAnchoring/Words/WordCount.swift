import SourceText

extension NormalizedText {
  /// Number of words, by the measure of how much a quote says: see ``wordCount(in:)``.
  package var wordCount: Int { wordCount(in: 0..<bytes.count) }

  /// Number of words in a range of ``bytes``. O(range).
  ///
  /// A word is what stands between spaces and holds a letter or digit. Scripts that put no spaces
  /// between words have none to count: four of their letters say as much as a word.
  func wordCount(in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var isWord = false
      var unspacedLetters = 0
      var index = range.lowerBound
      while index < range.upperBound {
        let found = WordScalar(in: bytes, at: index)
        index = found.end
        if found.scalar == " " {
          if isWord { count += max(1, unspacedLetters / 4) }
          (isWord, unspacedLetters) = (false, 0)
        } else if found.isUnspacedLetter {
          isWord = true
          unspacedLetters += 1
        } else if found.kind.isLetter || found.kind == .numeric {
          isWord = true
        }
      }
      return isWord ? count + max(1, unspacedLetters / 4) : count
    }
  }
}

extension WordScalar {
  /// Whether it is a letter of a script written without spaces: Han, Kana, Thai and others.
  fileprivate var isUnspacedLetter: Bool {
    kind == .katakana || (kind == .other && scalar.properties.isAlphabetic)
  }
}
