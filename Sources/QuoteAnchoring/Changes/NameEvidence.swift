import SourceText

/// Whether words that open a sentence are names, judged by how they are written elsewhere.
struct NameEvidence {
  /// How far around the passage it looks, in bytes to either side.
  static let reach = 16_384

  private var isCommon: [String: Bool] = [:]

  /// Looks at the quote and at the text around the passage. O(quote + ``reach``), and O(quote) where
  /// no word is in doubt.
  init(quote: ChangeText, passage: ChangeText, vocabulary: ChangeVocabulary) {
    var doubtful: Set<String> = []
    for case .capitalized(let word) in (quote.words + passage.words).map(\.meaning) {
      doubtful.insert(word)
    }
    for word in doubtful where vocabulary.openers.contains(word) { isCommon[word] = true }
    doubtful.subtract(isCommon.keys)
    guard !doubtful.isEmpty else { return }
    let around = passage.source.surroundings(of: passage.range, reach: Self.reach)
    look(for: doubtful, in: passage.source, around, vocabulary)
    look(for: doubtful, in: quote.source, quote.range, vocabulary)
  }

  private mutating func look(
    for words: Set<String>, in text: NormalizedText, _ range: Range<Int>,
    _ vocabulary: ChangeVocabulary
  ) {
    let firstBytes = Set(words.compactMap(\.utf8.first))
    text.bytes.withUnsafeBufferPointer { bytes in
      var opensSentence = true
      for token in WordScanner(bytes, in: range) {
        let first = bytes[token.range.lowerBound]
        defer {
          opensSentence =
            !token.isWord && (opensSentence || ChangeToken.closesSentence(first))
        }
        // Most words need not be made strings.
        guard token.isWord, first >= 0x80 || firstBytes.contains(Ascii.lowercased(first)) else {
          continue
        }
        let word = String(decoding: bytes[token.range], as: UTF8.self)
        let stem = vocabulary.stem(of: word.lowercased())
        guard words.contains(stem) else { continue }
        if word == word.lowercased() {
          isCommon[stem] = true
        } else if !opensSentence, isCommon[stem] == nil {
          isCommon[stem] = false
        }
      }
    }
  }

  /// A word of which nothing is known is a name: rather look twice.
  func isName(_ word: String) -> Bool { !(isCommon[word] ?? false) }
}

extension NormalizedText {
  /// A range of ``bytes`` widened to both sides, up to spaces.
  fileprivate func surroundings(of range: Range<Int>, reach: Int) -> Range<Int> {
    let space = UInt8(ascii: " ")
    let start = bytes[max(0, range.lowerBound - reach)..<range.lowerBound].firstIndex(of: space)
    let end = bytes[range.upperBound..<min(bytes.count, range.upperBound + reach)]
      .lastIndex(of: space)
    return (start ?? range.lowerBound)..<(end ?? range.upperBound)
  }
}
