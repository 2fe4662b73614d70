/// How a passage differs from the quote in whose place it stands.
public struct TextChange: Hashable, Sendable {
  /// One stretch of words that differs.
  public struct Difference: Hashable, Sendable {
    /// What the stretch does to the claim.
    public let kind: ChangeKind
    /// The words of the quote, as bytes of its original; an empty place between two words where
    /// words were added.
    public let quoted: Range<Int>
    /// The words that stand there now, as bytes of the text's original; an empty place between two
    /// words where words were left out.
    public let printed: Range<Int>

    /// A difference that was found in other ways.
    public init(kind: ChangeKind, quoted: Range<Int>, printed: Range<Int>) {
      self.kind = kind
      self.quoted = quoted
      self.printed = printed
    }
  }

  /// The most serious kind of the differences; wording if there are none.
  public let kind: ChangeKind
  /// What differs, in order. None where only white space and typography do.
  public let differences: [Difference]

  /// A change of the given differences.
  public init(_ differences: [Difference]) {
    self.differences = differences
    kind = differences.map(\.kind).max() ?? .wording
  }
}

extension TextChange {
  /// Compares a quote with the passage at `range`, bytes of the original of `text` that begin and end
  /// between words.
  ///
  /// O(words + differences²), and never more than ``WordDiff`` says; where a word that opens a sentence
  /// may be a name, a look at the text around the passage too.
  package init(from quote: NormalizedText, to range: Range<Int>, of text: NormalizedText) {
    self.init(
      from: quote, to: text.bytesRange(ofOriginal: range), of: text, vocabulary: .english)
  }

  /// The same with a range of normalised bytes.
  init(
    from source: NormalizedText, to range: Range<Int>, of text: NormalizedText,
    vocabulary: ChangeVocabulary
  ) {
    let quote = ChangeText(source, in: 0..<source.bytes.count, vocabulary: vocabulary)
    let passage = ChangeText(text, in: range, vocabulary: vocabulary)
    let names = NameEvidence(quote: quote, passage: passage, vocabulary: vocabulary)
    let classifier = ChangeClassifier(
      quote: quote, passage: passage, vocabulary: vocabulary, names: names)
    var edits = ChangeEdits(quote: quote, passage: passage).all()
    for index in edits.indices { edits[index].kind = classifier.kind(of: edits[index]) }
    self.init(
      Self.readable(edits, quote, passage).map { edit in
        let (quoted, printed) = Self.tokens(of: edit, quote, passage)
        let isTouching =
          quote.touchesWordBefore(quoted) || passage.touchesWordBefore(printed)
        return Difference(
          kind: edit.kind,
          quoted: source.originalRange(
            of: quote.bytes(ofTokens: quoted, touchesWordBefore: isTouching)),
          printed: text.originalRange(
            of: passage.bytes(ofTokens: printed, touchesWordBefore: isTouching)))
      })
  }

  /// Joins rewordings between which only a word or two that say little have stayed.
  private static func readable(
    _ edits: [ChangeEdit], _ quote: ChangeText, _ passage: ChangeText
  ) -> [ChangeEdit] {
    var joined: [ChangeEdit] = []
    for edit in edits {
      guard let last = joined.last, last.kind == .wording, edit.kind == .wording,
        !last.isMoved, !edit.isMoved, last.isReplacement || edit.isReplacement
      else {
        joined.append(edit)
        continue
      }
      let between = quote.words[last.quoted.upperBound..<edit.quoted.lowerBound]
      if between.count <= 2, between.allSatisfy(\.isMinor) {
        joined[joined.count - 1].quoted = last.quoted.lowerBound..<edit.quoted.upperBound
        joined[joined.count - 1].printed = last.printed.lowerBound..<edit.printed.upperBound
      } else {
        joined.append(edit)
      }
    }
    return joined
  }

  /// The tokens of an edit, without the parts of figures that stayed: of `$14 million` that became
  /// `$15 million`, only the number. Something is left on both sides.
  private static func tokens(
    of edit: ChangeEdit, _ quote: ChangeText, _ passage: ChangeText
  ) -> (quoted: Range<Int>, printed: Range<Int>) {
    guard edit.isReplacement else {
      return (quote.tokens(ofWords: edit.quoted), passage.tokens(ofWords: edit.printed))
    }
    var quoted = quote.words[edit.quoted].flatMap(\.parts)[...]
    var printed = passage.words[edit.printed].flatMap(\.parts)[...]
    while quoted.count > 1, printed.count > 1, let own = quoted.first, let other = printed.first,
      quote.areEqual(own, other, of: passage)
    {
      quoted.removeFirst()
      printed.removeFirst()
    }
    while quoted.count > 1, printed.count > 1, let own = quoted.last, let other = printed.last,
      quote.areEqual(own, other, of: passage)
    {
      quoted.removeLast()
      printed.removeLast()
    }
    return (
      (quoted.first?.lowerBound ?? 0)..<(quoted.last?.upperBound ?? 0),
      (printed.first?.lowerBound ?? 0)..<(printed.last?.upperBound ?? 0)
    )
  }
}
