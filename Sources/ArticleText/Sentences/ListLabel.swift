import SourceText

/// The number or letter that opens an item of a list in running text: the `1` of `1. Tea 2. Milk`.
struct ListLabel {
  /// Offset of its first byte.
  let start: Int
  /// Its value; nil for a letter, a Roman numeral and a number with full stops in it.
  let number: Int?
}

extension SentenceScanner {
  /// What would be the label if the full stop were one of a list's.
  func listLabel(of ending: SentenceEnding) -> ListLabel? {
    let start = text.wordStart(before: ending.start)
    // Nearly every word before a full stop leaves here.
    guard let last = text.bytes[start..<ending.start].last,
      Ascii.isDigit(last) || Ascii.isUppercase(last) || last >= 0x80
    else { return nil }
    let word = PrecedingWord(in: text, before: ending.start, rules: rules)
    switch word.form {
    // `1984.` is an answer rather than a label.
    case .number:
      guard word.range.count - (ending.start - start) > 0 || word.range.count <= 3 else {
        return nil
      }
      return ListLabel(start: word.range.lowerBound, number: Self.value(of: word.range, in: text))
    case .letter:
      guard text.isUppercase(at: word.range.lowerBound) else { return nil }
      return ListLabel(start: word.range.lowerBound, number: nil)
    case .word:
      guard text.isRomanNumeral(word.range) else { return nil }
      return ListLabel(start: word.range.lowerBound, number: nil)
    case .acronym, .none: return nil
    }
  }

  /// Whether the label begins the item after the open one, which has no mark at its end.
  func isNextItem(_ label: ListLabel) -> Bool {
    guard let openItem, let last = openItem.number, label.number == last + 1,
      isFirst(openItem.start)
    else { return false }
    let before = wordBefore(label.start)
    // `2` in `flows to tank 2`, `rose to 2`, is no label.
    return !before.range.isEmpty && before.roles.isDisjoint(with: [.label, .starter])
  }

  private static func value(of range: Range<Int>, in text: BlockText) -> Int? {
    guard range.count <= 3, text.bytes[range].allSatisfy(Ascii.isDigit) else { return nil }
    return text.bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
