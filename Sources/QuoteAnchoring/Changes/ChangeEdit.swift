/// Words of a quote and the words that stand in their place, either of which may be none.
struct ChangeEdit: Sendable {
  /// Range of the quote's words.
  var quoted: Range<Int>
  /// Range of the passage's words.
  var printed: Range<Int>
  /// Whether the same words came or went elsewhere: they only changed their place.
  var isMoved = false
  var kind = ChangeKind.wording

  /// Whether something stands on both sides.
  var isReplacement: Bool { !quoted.isEmpty && !printed.isEmpty }
}

/// The edits between two stretches of text.
struct ChangeEdits {
  let quote: ChangeText
  let passage: ChangeText

  /// All edits, in order, with nothing in common between two but whole words that stayed.
  func all() -> [ChangeEdit] {
    var numbers: [String: Int32] = [:]
    func number(_ word: ChangeWord) -> Int32 {
      let next = Int32(truncatingIfNeeded: numbers.count)
      if let known = numbers[word.key] { return known }
      numbers[word.key] = next
      return next
    }
    let (quoted, printed) = (quote.words.map(number), passage.words.map(number))
    let marks = Set(zip(quote.words, quoted).compactMap { $0.meaning == .mark ? $1 : nil })
    let runs = WordDiff.tidied(WordDiff.runs(quoted, printed), quoted, printed) {
      marks.contains($0)
    }
    var gaps: [ChangeEdit] = []
    var edits: [ChangeEdit] = []
    var (old, new) = (0, 0)
    for run in runs + [.init(old: quote.words.count, new: passage.words.count, count: 0)] {
      if old < run.old || new < run.new {
        gaps.append(ChangeEdit(quoted: old..<run.old, printed: new..<run.new))
      }
      (old, new) = (run.old + run.count, run.new + run.count)
    }
    markMoved(&gaps)
    (old, new) = (0, 0)
    for gap in gaps {
      addRespelled(before: gap, from: &old, &new, to: &edits)
      Self.join(gap, to: &edits)
      (old, new) = (gap.quoted.upperBound, gap.printed.upperBound)
    }
    let end = ChangeEdit(
      quoted: quote.words.count..<quote.words.count,
      printed: passage.words.count..<passage.words.count)
    addRespelled(before: end, from: &old, &new, to: &edits)
    return edits
  }

  /// Words that stayed, but are written otherwise: `14` and `fourteen`, `War` and `war`.
  private func addRespelled(
    before gap: ChangeEdit, from old: inout Int, _ new: inout Int, to edits: inout [ChangeEdit]
  ) {
    while old < gap.quoted.lowerBound {
      if !quote.areEqual(quote.words[old].tokens, passage.words[new].tokens, of: passage) {
        Self.join(ChangeEdit(quoted: old..<old + 1, printed: new..<new + 1), to: &edits)
      }
      old += 1
      new += 1
    }
  }

  /// Adjacent edits are one, unless one of them only moved words.
  private static func join(_ edit: ChangeEdit, to edits: inout [ChangeEdit]) {
    guard let last = edits.last, !last.isMoved, !edit.isMoved,
      last.quoted.upperBound == edit.quoted.lowerBound,
      last.printed.upperBound == edit.printed.lowerBound
    else { return edits.append(edit) }
    edits[edits.count - 1].quoted = last.quoted.lowerBound..<edit.quoted.upperBound
    edits[edits.count - 1].printed = last.printed.lowerBound..<edit.printed.upperBound
  }

  /// Finds words that went in one place and came in another. Single words are left alone: what a
  /// `not` or a `14` belongs to is most of what it says.
  private func markMoved(_ gaps: inout [ChangeEdit]) {
    var dropped: [[String]: Int] = [:]
    for (index, gap) in gaps.enumerated() where gap.printed.isEmpty {
      dropped[content(of: quote, gap.quoted)] = index
    }
    for index in gaps.indices where gaps[index].quoted.isEmpty {
      let words = content(of: passage, gaps[index].printed)
      guard words.count > 1, let other = dropped.removeValue(forKey: words) else { continue }
      gaps[index].isMoved = true
      gaps[other].isMoved = true
    }
  }

  private func content(of text: ChangeText, _ range: Range<Int>) -> [String] {
    text.words[range].filter { $0.meaning != .mark }.map(\.key)
  }
}
