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
    let tokens =
      ChangeToken.tokens(of: passage.source, in: around, vocabulary: vocabulary) + quote.tokens
    for token in tokens where token.isWord {
      let stem = vocabulary.stem(of: token.text)
      guard doubtful.contains(stem) else { continue }
      if token.capitals == .none {
        isCommon[stem] = true
      } else if !token.opensSentence, isCommon[stem] == nil {
        isCommon[stem] = false
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
