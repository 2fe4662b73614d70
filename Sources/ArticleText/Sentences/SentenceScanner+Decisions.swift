import SourceText

/// Whether a sentence ends where it may.
extension SentenceScanner {
  /// Whether the open sentence ends with `ending`, behind which the block goes on.
  func isEnd(_ ending: SentenceEnding) -> Bool {
    switch ending.kind {
    case .unambiguous:
      return isUnambiguousEnd(ending)
    case .fullStop:
      guard let following = beginning(after: ending) else { return false }
      return isFullStopEnd(ending, before: following)
    case .ellipsis(let isDetached):
      guard let following = beginning(after: ending), !isFirst(ending.start) else { return false }
      return !isDetached || isStarter(following) && !isStammer(ending, before: following)
    case .question:
      guard let following = beginning(after: ending) else { return false }
      return isQuestionEnd(ending, before: following)
    }
  }

  /// The text behind the ending; nil where it goes on with the sentence.
  private func beginning(after ending: SentenceEnding) -> FollowingText? {
    guard ending.isFollowedBySpace else { return nil }
    let following = FollowingText(in: text, at: ending.next)
    return following.form == .continuation ? nil : following
  }

  /// Whether the text after a mark begins as many sentences do, and no names.
  func isStarter(_ following: FollowingText) -> Bool {
    following.isStarter(in: text, rules: rules)
  }

  // MARK: Marks of their own

  /// Neither the point of `３．５` nor the end of a quotation inside a sentence: 「…。」と
  private func isUnambiguousEnd(_ ending: SentenceEnding) -> Bool {
    if ending.isFollowedBySpace { return true }
    let scalar = UTF8Scalars.decode(text.bytes, at: ending.end).scalar
    if ending.closesQuotation { return scalar != "と" && scalar != "，" && scalar != "、" }
    return scalar.properties.generalCategory != .decimalNumber
  }

  /// Whether the word before is said again: “I … I never saw it.”
  private func isStammer(_ ending: SentenceEnding, before following: FollowingText) -> Bool {
    let before = wordBefore(ending.start).range
    return Bytes.areEqual(text.slice(before), text.slice(following.word))
  }

  private func isQuestionEnd(_ ending: SentenceEnding, before following: FollowingText) -> Bool {
    if ending.closesQuotation { return !isSpeakerNamed(by: following) }
    guard ending.end == ending.start + 1 else { return true }
    let name = PrecedingWord(in: text, before: ending.start, rules: rules)
    return !name.roles.contains(.exclaimedName) || isStarter(following)
  }

  /// Whether `I` or names and a verb of speech follow a quotation: “Why?” Mr. Hale asked.
  private func isSpeakerNamed(by following: FollowingText) -> Bool {
    guard following.form == .capital, !isStarter(following) || text.isPronounI(following.word)
    else { return false }
    var word = following.word
    for _ in 0..<6 {
      let roles = rules.roles(of: text.slice(word))
      if roles.contains(.speech) { return true }
      guard text.isUppercase(at: word.lowerBound) else { return false }
      var next = word.upperBound
      let isAbbreviated = roles.contains(.beforeWord) || text.isSingleScalar(word)
      if isAbbreviated, text[next] == UInt8(ascii: ".") { next += 1 }
      let length = text[next] == UInt8(ascii: "-") ? 1 : text.whitespaceLength(at: next)
      guard length > 0 else { return false }
      word = next + length..<text.wordEnd(from: next + length)
    }
    return false
  }

  // MARK: Full stops

  private func isFullStopEnd(_ ending: SentenceEnding, before following: FollowingText) -> Bool {
    let word = PrecedingWord(in: text, before: ending.start, rules: rules)
    if word.roles.contains(.beforeWord) { return false }
    if word.roles.contains(.beforeNumber) { return !following.isNumber(in: text, rules: rules) }
    if word.roles.contains(.beforeName) { return isStarter(following) }
    if word.roles.contains(.hour) { return !isZone(following) }
    return switch word.form {
    case .acronym: isStarter(following)
    case .letter: isLetterEnd(word, before: following)
    case .none, .word, .number: true
    }
  }

  private func isZone(_ following: FollowingText) -> Bool {
    rules.roles(of: text.slice(following.word)).contains(.zone)
  }

  /// After one letter: an initial goes on, a grade or a group does not.
  private func isLetterEnd(_ letter: PrecedingWord, before following: FollowingText) -> Bool {
    guard text.isUppercase(at: letter.range.lowerBound) else { return true }
    let before = wordBefore(letter.range.lowerBound)
    if before.roles.contains(.label) { return true }
    if text.isPronounI(letter.range), before.roles.contains(.comparison) { return true }
    return isStarter(following)
  }

  /// The word before the white space before `offset`, in the open sentence.
  func wordBefore(_ offset: Int) -> PrecedingWord {
    let end = text.trimmedEnd(before: offset, limit: sentenceStart)
    return PrecedingWord(in: text, before: end, rules: rules)
  }
}
