/// Groups tokens to words and says what they mean. O(n).
struct ChangeWordReader {
  let tokens: [ChangeToken]
  let vocabulary: ChangeVocabulary

  func words() -> [ChangeWord] {
    let figures = FigureReader(tokens: tokens, vocabulary: vocabulary)
    var words: [ChangeWord] = []
    var index = 0
    while index < tokens.count {
      let word = figure(figures, at: index) ?? phrase(at: index) ?? word(at: index)
      words.append(word)
      index = word.tokens.upperBound
    }
    settleComparisons(&words)
    return words
  }

  private func figure(_ figures: FigureReader, at index: Int) -> ChangeWord? {
    figures.figure(at: index).map {
      ChangeWord(
        index..<$0.end, key: "#" + $0.name, meaning: .figure($0.name), parts: $0.parts)
    }
  }

  // MARK: Phrases

  /// The longest phrase of any kind: `no fewer than` is no `no`.
  private func phrase(at index: Int) -> ChangeWord? {
    var longest: (meaning: ChangeWord.Meaning, count: Int)?
    func offer(_ match: (value: String, count: Int)?, _ meaning: (String) -> ChangeWord.Meaning) {
      guard let match, match.count > longest?.count ?? 0 else { return }
      longest = (meaning(match.value), match.count)
    }
    offer(vocabulary.comparisons.match(tokens, at: index)) { .comparison($0) }
    offer(vocabulary.trailingComparisons.match(tokens, at: index)) { .comparison($0) }
    offer(vocabulary.negations.match(tokens, at: index)) { .negation($0) }
    offer(vocabulary.units.match(tokens, at: index)) { .unit($0) }
    if tokens[index].capitals != .none {
      offer(vocabulary.longNames.match(tokens, at: index)) { .name($0) }
    }
    guard let longest else { return nil }
    let range = index..<index + longest.count
    let text = tokens[range].map(\.text).joined(separator: " ")
    if case .name(let name) = longest.meaning {
      return ChangeWord(range, key: name, meaning: longest.meaning)
    }
    return ChangeWord(range, key: text, meaning: longest.meaning)
  }

  // MARK: Words

  private func word(at index: Int) -> ChangeWord {
    let token = tokens[index]
    let range = index..<index + 1
    guard token.isWord else { return ChangeWord(range, key: token.text, meaning: .mark) }
    if let negated = vocabulary.negatedEndings.first(where: { token.text.hasSuffix($0.ending) }) {
      return ChangeWord(range, key: token.text, meaning: .negation(negated.name))
    }
    let stem = vocabulary.stem(of: token.text)
    if vocabulary.titles.contains(stem) {
      return ChangeWord(range, key: token.text, meaning: .title(stem))
    }
    let isFunction = vocabulary.functionWords.contains(stem)
    switch token.capitals {
    case .all where !isFunction || !isAmongCapitals(index):
      let letters = stem.filter { $0 != "." }
      let name = vocabulary.acronyms[letters] ?? letters
      return ChangeWord(range, key: name, meaning: .name(name))
    case .first where !isFunction:
      let meaning: ChangeWord.Meaning = token.opensSentence ? .capitalized(stem) : .name(stem)
      return ChangeWord(range, key: token.text, meaning: meaning)
    default: return ChangeWord(range, key: token.text, meaning: isFunction ? .function : .other)
    }
  }

  /// Whether a word beside it is all capitals too, as in a headline.
  private func isAmongCapitals(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { tokens.indices.contains($0) && tokens[$0].capitals == .all }
  }

  // MARK: Comparisons

  /// Words such as `over` compare only beside a figure.
  private func settleComparisons(_ words: inout [ChangeWord]) {
    for index in words.indices {
      guard case .comparison(let name) = words[index].meaning else { continue }
      let text = words[index].key
      if isBeforeFigure(index, words) && vocabulary.comparisons[text] != nil {
        words[index] = ChangeWord(
          words[index].tokens, key: "~" + name, meaning: .comparison(name))
      } else if isAfterFigure(index, words), let name = vocabulary.trailingComparisons[text] {
        words[index] = ChangeWord(words[index].tokens, key: "~" + name, meaning: .comparison(name))
      } else {
        words[index].meaning = tokens[words[index].tokens.lowerBound].isWord ? .function : .mark
      }
    }
  }

  private func isBeforeFigure(_ index: Int, _ words: [ChangeWord]) -> Bool {
    // A sign such as `>` has other uses: it must stand directly before.
    let isSign = !tokens[words[index].tokens.lowerBound].isWord
    for next in words[(index + 1)...].prefix(isSign ? 1 : 3) {
      switch next.meaning {
      case .figure: return true
      case .function, .comparison: continue
      case .mark where tokens[next.tokens.lowerBound].text != ".": continue
      default: return false
      }
    }
    return false
  }

  private func isAfterFigure(_ index: Int, _ words: [ChangeWord]) -> Bool {
    for before in words[..<index].suffix(2).reversed() {
      switch before.meaning {
      case .figure: return true
      case .other, .unit: continue
      default: return false
      }
    }
    return false
  }
}

extension ChangeVocabulary {
  /// A word without a possessive ending.
  func stem(of word: String) -> String {
    guard let ending = possessives.first(where: { word.hasSuffix($0) }) else { return word }
    let stem = word.dropLast(ending.count)
    return stem.isEmpty ? word : String(stem)
  }
}
