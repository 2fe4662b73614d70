import SourceText

/// A text as the pieces that a line break may stand between.
///
/// Folding turns a line break into one space, so that a line may end at a space with text on both
/// sides of it and nowhere else.
struct WordSequence {
  private(set) var words: [ArraySlice<UInt8>] = []
  /// Line feeds after each word but the last; 0 for a space.
  private(set) var lineFeeds: [Int] = []
  /// Line feeds before the first word.
  private(set) var leadingLineFeeds = 0

  /// Splits `text`, which does not end with a line feed. Where `splitsLines` is false a line feed is a
  /// character like any other. O(n).
  init(_ text: [UInt8], splitsLines: Bool = true) {
    var index = 0
    if splitsLines {
      while index < text.count, text[index] == Ascii.lineFeed { index += 1 }
      leadingLineFeeds = index
    }
    var start = index
    while index < text.count {
      if splitsLines, text[index] == Ascii.lineFeed {
        let end = index
        while index < text.count, text[index] == Ascii.lineFeed { index += 1 }
        add(text[start..<end], lineFeeds: index - end)
        start = index
      } else if text[index] == Ascii.space, mayBreak(text, start, index) {
        add(text[start..<index], lineFeeds: 0)
        index += 1
        start = index
      } else {
        index += 1
      }
    }
    words.append(text[start...])
  }

  private mutating func add(_ word: ArraySlice<UInt8>, lineFeeds count: Int) {
    words.append(word)
    lineFeeds.append(count)
  }

  /// A line that begins with white space is kept as it is by folded scalars, and is not split.
  private func mayBreak(_ text: [UInt8], _ start: Int, _ index: Int) -> Bool {
    guard index > start, index + 1 < text.count, !ScalarText.isBlank(text[start]) else {
      return false
    }
    let next = text[index + 1]
    return !ScalarText.isBlank(text[index - 1]) && !ScalarText.isBlank(next)
      && next != Ascii.lineFeed
  }

  var hasLineFeeds: Bool { leadingLineFeeds > 0 || lineFeeds.contains { $0 > 0 } }

  /// Whether the line feeds can be written as blank lines of a plain or quoted scalar.
  var foldsInQuotes: Bool {
    guard leadingLineFeeds == 0, words.last?.isEmpty == false else { return !hasLineFeeds }
    return lineFeeds.indices.allSatisfy {
      lineFeeds[$0] == 0 || !endsBlank(words[$0]) && !startsBlank(words[$0 + 1])
    }
  }

  /// Whether the text can be written as a folded block scalar without white space at line ends.
  var foldsInBlock: Bool {
    words.last?.isEmpty == false && words.allSatisfy { !endsBlank($0) }
  }

  func startsBlank(_ word: ArraySlice<UInt8>) -> Bool { word.first.map(ScalarText.isBlank) ?? true }

  private func endsBlank(_ word: ArraySlice<UInt8>) -> Bool {
    word.last.map(ScalarText.isBlank) ?? true
  }
}
