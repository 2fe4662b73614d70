import ArticleText
import QuoteAnchoring
import SourceText

/// Finds the capitalised words of an article, sentence by sentence. O(n).
struct ArticleNameReader {
  private(set) var names = ArticleNames()
  private var sentence = 0

  mutating func read(_ text: ReaderText) {
    for block in text.blocks {
      for range in text.sentences(in: block) {
        let sentence = NormalizedText(Array(text.bytes[range]))
        let isTitle =
          switch block.kind {
          case .paragraph: false
          case .heading: Self.isTitleCase(sentence)
          case .preformatted: true
          }
        read(sentence, at: range.lowerBound, isTitle: isTitle)
      }
    }
  }

  private mutating func read(_ text: NormalizedText, at offset: Int, isTitle: Bool) {
    text.bytes.withUnsafeBufferPointer { bytes in
      var open = OpenName()
      var opensSentence = true
      for token in WordScanner(bytes) {
        guard token.isWord else {
          // Behind a quotation mark, a colon or a bullet a sentence may begin.
          opensSentence =
            opensSentence || !Self.goesOn(after: bytes[token.range.lowerBound])
          continue
        }
        names.wordCount += 1
        let isCertain = !opensSentence && !isTitle
        opensSentence = false
        let word = String(decoding: bytes[token.range], as: UTF8.self)
        switch WordCase(of: bytes[token.range]) {
        case .plain:
          names.plainWords.insert(word)
          open.read(particle: word, token.range, bytes)
        case .capitals:
          names.capitals.insert(NameVocabulary.stem(of: word).lowercased())
          open = OpenName()
        case let style:
          let stem = NameVocabulary.stem(of: word)
          let range = token.range.lowerBound..<token.range.lowerBound + stem.utf8.count
          let joinsPrevious = open.reaches(token.range.lowerBound, bytes)
          let original = text.originalRange(of: range)
          let sentence = sentence
          let isTitleWord = NameVocabulary.isTitle(stem.lowercased())
          names.add(stem, isRegular: style == .capitalized) { index in
            ArticleNames.Mention(
              word: index,
              range: offset + original.lowerBound..<offset + original.upperBound,
              sentence: sentence, joinsPrevious: joinsPrevious && !isTitleWord,
              isCompounded: Self.isCompounded(token.range, bytes), isCertain: isCertain)
          }
          // A possessive's owner is one name, what it owns another.
          let end = isTitleWord || range != token.range ? nil : token.range.upperBound
          open = OpenName(end: end, wordCount: joinsPrevious ? open.wordCount + 1 : 1)
        }
      }
    }
    sentence += 1
  }

  /// A name to which the next word may belong.
  private struct OpenName {
    /// End of its last word; nil where there is none.
    var end: Int?
    /// How many words it has.
    var wordCount = 0

    /// Whether nothing but a space stands between the name and the word at `offset`.
    func reaches(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard let end, wordCount < ArticleNames.longestName else { return false }
      return end + 1 == offset && bytes[end] == Ascii.space || end == offset
    }

    /// A particle goes on with a name, any other word ends it.
    mutating func read(
      particle word: String, _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
      guard reaches(range.lowerBound, bytes), NameParticles.all.contains(word) else {
        end = nil
        return
      }
      // `al-Badri`.
      let hasHyphen =
        range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: "-")
      end = range.upperBound + (hasHyphen ? 1 : 0)
    }
  }

  /// Whether a mark leaves it certain that the sentence goes on.
  private static func goesOn(after mark: UInt8) -> Bool { ",.()-/&;".utf8.contains(mark) }

  /// Whether a hyphen ties the word to another that is no particle.
  private static func isCompounded(
    _ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let hyphen = UInt8(ascii: "-")
    if range.upperBound + 1 < bytes.count, bytes[range.upperBound] == hyphen,
      bytes[range.upperBound + 1] != Ascii.space
    {
      return true
    }
    guard range.lowerBound > 1, bytes[range.lowerBound - 1] == hyphen else { return false }
    let before = bytes[..<(range.lowerBound - 1)].suffix(while: {
      $0 != Ascii.space && $0 != hyphen
    })
    return !before.isEmpty && !NameParticles.all.contains(String(decoding: before, as: UTF8.self))
  }

  /// Whether every longer word has a capital.
  private static func isTitleCase(_ text: NormalizedText) -> Bool {
    text.bytes.withUnsafeBufferPointer { bytes in
      WordScanner(bytes).allSatisfy { token in
        guard token.isWord, token.range.count > 3, case .plain = WordCase(of: bytes[token.range])
        else { return true }
        return NameVocabulary.isFunctionWord(String(decoding: bytes[token.range], as: UTF8.self))
      }
    }
  }
}

/// Small words inside names.
enum NameParticles {
  /// In lower case.
  static let all: Set<String> = [
    "af", "al", "av", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos",
    "du", "e", "el", "ibn", "la", "le", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur",
  ]
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The longest end whose bytes all satisfy a condition, at most 16 of them.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> Self {
    var start = endIndex
    while start > startIndex, endIndex - start < 16, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
