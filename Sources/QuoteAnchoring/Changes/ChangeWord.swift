/// What a change may replace as one: a word, a figure with its unit, a phrase, or a mark.
struct ChangeWord: Sendable {
  enum Meaning: Hashable, Sendable {
    /// A number, amount or date; the same name for the same.
    case figure(String)
    /// A unit without a number.
    case unit(String)
    /// What a figure beside it is compared with.
    case comparison(String)
    case negation(String)
    /// A name or acronym, without its possessive ending.
    case name(String)
    /// The same, but where any word has a capital.
    case capitalized(String)
    case title(String)
    case function, mark, other
  }

  /// Its tokens.
  let tokens: Range<Int>
  /// What must be equal in two texts for the word to have stayed: lower case, figures by value.
  let key: String
  var meaning: Meaning
  /// Its tokens again, in the parts that can change by themselves.
  var parts: [Range<Int>]

  init(_ tokens: Range<Int>, key: String, meaning: Meaning, parts: [Range<Int>] = []) {
    self.tokens = tokens
    self.key = key
    self.meaning = meaning
    self.parts = parts.isEmpty ? [tokens] : parts
  }

  /// Whether it says little by itself.
  var isMinor: Bool { meaning == .function || meaning == .mark }
}

/// A stretch of text, read for telling changes: its tokens, and the words they make.
struct ChangeText: Sendable {
  let source: NormalizedText
  /// The stretch, in normalised bytes.
  let range: Range<Int>
  let tokens: [ChangeToken]
  let words: [ChangeWord]

  /// O(n).
  init(_ source: NormalizedText, in range: Range<Int>, vocabulary: ChangeVocabulary) {
    self.source = source
    self.range = range
    tokens = ChangeToken.tokens(of: source, in: range, vocabulary: vocabulary)
    words = ChangeWordReader(tokens: tokens, vocabulary: vocabulary).words()
  }

  /// The normalised bytes of a range of tokens. None are a place between two words: before the next,
  /// or, for what `touchesWordBefore`, as a comma does, after the last.
  func bytes(ofTokens tokens: Range<Int>, touchesWordBefore: Bool = false) -> Range<Int> {
    if let first = tokens.first {
      return self.tokens[first].range
        .lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
    }
    let index = tokens.lowerBound
    let place =
      if touchesWordBefore, index > 0 {
        self.tokens[index - 1].range.upperBound
      } else if index < self.tokens.count {
        self.tokens[index].range.lowerBound
      } else {
        range.upperBound
      }
    return place..<place
  }

  /// Whether nothing stands between the first of some tokens and the token before.
  func touchesWordBefore(_ tokens: Range<Int>) -> Bool {
    tokens.first.map { self.tokens[$0].isAttached } ?? false
  }

  /// The tokens of a range of words.
  func tokens(ofWords range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let start =
        range.lowerBound < words.count ? words[range.lowerBound].tokens.lowerBound : tokens.count
      return start..<start
    }
    return words[range.lowerBound].tokens.lowerBound..<words[range.upperBound - 1].tokens.upperBound
  }

  /// Whether tokens are the same as those of another text, character by character.
  func areEqual(_ own: Range<Int>, _ others: Range<Int>, of other: ChangeText) -> Bool {
    own.count == others.count
      && zip(own, others).allSatisfy { index, otherIndex in
        source.bytes[tokens[index].range].elementsEqual(
          other.source.bytes[other.tokens[otherIndex].range])
      }
  }
}
