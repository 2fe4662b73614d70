/// Says what an edit does to a claim.
struct ChangeClassifier {
  let quote: ChangeText
  let passage: ChangeText
  let vocabulary: ChangeVocabulary
  let names: NameEvidence

  func kind(of edit: ChangeEdit) -> ChangeKind {
    if edit.isMoved || areSameButForCase(edit) { return .wording }
    let quoted = quote.words[edit.quoted]
    let printed = passage.words[edit.printed]
    if areFiguresChanged(quoted, printed) { return .figure }
    if areNegationsChanged(quoted, printed) { return .negation }
    if namesIn(quoted) != namesIn(printed) { return .name }
    return .wording
  }

  private func areSameButForCase(_ edit: ChangeEdit) -> Bool {
    let quoted = quote.tokens[quote.tokens(ofWords: edit.quoted)]
    let printed = passage.tokens[passage.tokens(ofWords: edit.printed)]
    return quoted.count == printed.count
      && zip(quoted, printed).allSatisfy { $0.text == $1.text }
  }

  // MARK: Figures

  private func areFiguresChanged(
    _ quoted: ArraySlice<ChangeWord>, _ printed: ArraySlice<ChangeWord>
  ) -> Bool {
    let units = (Self.units(quoted), Self.units(printed))
    return Self.figures(quoted) != Self.figures(printed)
      || Self.comparisons(quoted) != Self.comparisons(printed)
      // A unit without a number is a word like any other until it becomes another unit.
      || !units.0.isEmpty && !units.1.isEmpty && units.0 != units.1
  }

  private static func figures(_ words: ArraySlice<ChangeWord>) -> [String] {
    words.compactMap { if case .figure(let name) = $0.meaning { name } else { nil } }
  }

  private static func comparisons(_ words: ArraySlice<ChangeWord>) -> [String] {
    words.compactMap { if case .comparison(let name) = $0.meaning { name } else { nil } }
  }

  private static func units(_ words: ArraySlice<ChangeWord>) -> [String] {
    words.compactMap { if case .unit(let name) = $0.meaning { name } else { nil } }
  }

  // MARK: Negations

  private func areNegationsChanged(
    _ quoted: ArraySlice<ChangeWord>, _ printed: ArraySlice<ChangeWord>
  ) -> Bool {
    negations(quoted) != negations(printed)
      || containsOpposite(of: quoted, in: printed) || containsOpposite(of: printed, in: quoted)
  }

  private func negations(_ words: ArraySlice<ChangeWord>) -> [String] {
    words.compactMap { if case .negation(let name) = $0.meaning { name } else { nil } }
  }

  /// Whether `others` have a word of `words` with a negating beginning or ending.
  private func containsOpposite(
    of words: ArraySlice<ChangeWord>, in others: ArraySlice<ChangeWord>
  ) -> Bool {
    let keys = Set(words.map(\.key))
    return others.contains { other in
      let word = other.key
      guard !vocabulary.unnegated.contains(word) else { return false }
      return vocabulary.negatingPrefixes.contains { prefix in
        word.hasPrefix(prefix) && keys.contains(String(word.dropFirst(prefix.count)))
      }
        || vocabulary.oppositeEndings.contains { ending, opposite in
          word.hasSuffix(opposite) && keys.contains(word.dropLast(opposite.count) + ending)
        }
    }
  }

  // MARK: Names

  private func namesIn(_ words: ArraySlice<ChangeWord>) -> [String] {
    words.compactMap { word in
      switch word.meaning {
      case .name(let name), .title(let name): name
      case .capitalized(let name): names.isName(name) ? name : nil
      default: nil
      }
    }
  }
}
