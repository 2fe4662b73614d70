import SourceText

/// What became of the passages of an old text in a new one, from a comparison of the whole texts.
package struct TextMapping: Sendable {
  /// What became of a passage. Ranges are bytes of the new text's original.
  package enum Fate: Hashable, Sendable {
    /// The same words stand there, in the order of the text.
    case unchanged(Range<Int>)
    /// The same words stand elsewhere: cut, and pasted out of order.
    case moved(Range<Int>)
    /// Other words stand there, in place or elsewhere.
    case changed(Range<Int>, moved: Bool)
    /// Too little of it is left to say that something stands for it.
    case gone

    /// Where it stands, or what stands for it.
    package var range: Range<Int>? {
      switch self {
      case .unchanged(let range), .moved(let range), .changed(let range, moved: _): range
      case .gone: nil
      }
    }
  }

  /// How much must be left in another place of a passage that changed.
  private static let leastMovedWeight = 10
  /// Words added in one place that are many.
  private static let farWords = 4

  private let old: NormalizedText
  private let new: NormalizedText
  private let oldWords: NumberedWords
  private let newWords: NumberedWords
  private let alignment: TextAlignment
  /// By a word's number, as ``WordNumbers`` has them.
  private let isMinor: [Bool]
  private let isMark: [Bool]

  /// Compares two texts: see ``TextAlignment`` for the cost.
  package init(from old: NormalizedText, to new: NormalizedText) {
    var numbers = WordNumbers(vocabulary: .english)
    self.old = old
    self.new = new
    oldWords = NumberedWords(old, numberedBy: &numbers)
    newWords = NumberedWords(new, numberedBy: &numbers)
    isMinor = numbers.isMinor
    isMark = numbers.isMark
    alignment = TextAlignment(oldWords, newWords, numberedBy: numbers)
  }

  /// What became of a passage of the old text, bytes of its original. O(passage + log text).
  package func fate(of range: Range<Int>) -> Fate {
    let bytes = old.bytesRange(ofOriginal: range)
    let words = oldWords.words(in: bytes)
    guard let left = largestPart(of: words) else { return .gone }
    if let same = sameBytes(as: bytes, left) {
      let place = new.originalRange(of: same)
      return left.isMoved ? .moved(place) : .unchanged(place)
    }
    guard isTrace(left) else { return .gone }
    let span = widened(left, in: words)
    let start = newWords.bytes(at: span.lowerBound).lowerBound
    let end = newWords.bytes(at: span.upperBound - 1).upperBound
    return .changed(new.originalRange(of: start..<end), moved: left.isMoved)
  }

  // MARK: What is left

  /// Words of a passage that are left in one place.
  private struct Part {
    /// From the first to the last of them, in the old text and in the new one.
    var old: Range<Int>
    var new: Range<Int>
    /// How much they say.
    var weight: Int
    var isMoved: Bool
  }

  /// The part of a passage that most of its words went to; nil where too few went anywhere. One that
  /// stayed in its place is preferred to one that left it, unless that says twice as much.
  private func largestPart(of words: Range<Int>) -> Part? {
    let whole = words.reduce(0) { $0 + weight(of: $1) }
    let parts = parts(of: words)
    let inPlace = parts.filter { !$0.isMoved && 3 * $0.weight >= whole }
    let moved = parts.filter {
      $0.isMoved
        && ($0.weight == whole || 2 * $0.weight >= whole && $0.weight >= Self.leastMovedWeight)
    }
    let stayed = inPlace.max { $0.weight < $1.weight }
    let left = moved.max { $0.weight < $1.weight }
    guard let stayed, let left else { return stayed ?? left }
    return left.weight > 2 * stayed.weight ? left : stayed
  }

  private func parts(of words: Range<Int>) -> [Part] {
    var parts: [Part] = []
    // With more words than that between two of a passage, they are no longer one passage.
    let reach = 2 * words.count + 20
    for index in words where alignment.partners[index] >= 0 {
      let partner = Int(alignment.partners[index])
      let isMoved = alignment.isMoved[index]
      let weight = weight(of: index)
      if var last = parts.last, last.isMoved == isMoved,
        (0...reach).contains(partner - last.new.upperBound)
      {
        let isFar =
          partner - last.new.upperBound > Self.farWords + 2 * (index - last.old.upperBound)
        // Of a passage that moved, a full stop or an article may have found another like it.
        if isFar, isMoved, weight == 1 { continue }
        if !isFar || !isMoved || last.weight > 2 {
          last.old = last.old.lowerBound..<index + 1
          last.new = last.new.lowerBound..<partner + 1
          last.weight += weight
          parts[parts.count - 1] = last
          continue
        }
        parts.removeLast()
      }
      parts.append(
        Part(
          old: index..<index + 1, new: partner..<partner + 1, weight: weight, isMoved: isMoved))
    }
    return parts
  }

  /// How much a word says.
  private func weight(of index: Int) -> Int { isMinor[Int(oldWords.numbers[index])] ? 1 : 3 }

  /// Whether what is left can be told from chance: small words alone only beside others that stayed.
  private func isTrace(_ part: Part) -> Bool {
    let partners = alignment.partners
    let (first, last) = (part.old.lowerBound, part.old.upperBound - 1)
    return part.old.contains { partners[$0] >= 0 && weight(of: $0) > 1 }
      || first > 0 && partners[first - 1] >= 0 && partners[first - 1] + 1 == partners[first]
      || last + 1 < partners.count && partners[last + 1] == partners[last] + 1
  }

  /// The bytes of the new text that are the same as those of a passage, where a part of it is left.
  private func sameBytes(as bytes: Range<Int>, _ part: Part) -> Range<Int>? {
    let start =
      newWords.bytes(at: part.new.lowerBound).lowerBound + bytes.lowerBound
      - oldWords.bytes(at: part.old.lowerBound).lowerBound
    let place = start..<start + bytes.count
    guard place.lowerBound >= 0, place.upperBound <= new.bytes.count,
      new.bytes[place] == old.bytes[bytes]
    else { return nil }
    return place
  }

  // MARK: Ends

  /// A part's words in the new text, and those that replaced the passage's words at its ends.
  private func widened(_ part: Part, in words: Range<Int>) -> Range<Int> {
    let before = replacing(
      part.old.lowerBound - words.lowerBound,
      of: free(before: part.old.lowerBound, in: alignment.partners),
      among: free(before: part.new.lowerBound, in: alignment.oldPartners))
    let after = replacing(
      words.upperBound - part.old.upperBound,
      of: free(after: part.old.upperBound, in: alignment.partners),
      among: free(after: part.new.upperBound, in: alignment.oldPartners))
    var start = part.new.lowerBound - before
    var end = part.new.upperBound + after
    // The full stop of another sentence replaces no word.
    while start < part.new.lowerBound, isMark(start, newWords), !isMark(words.lowerBound, oldWords)
    {
      start += 1
    }
    while end > part.new.upperBound, isMark(end - 1, newWords),
      !isMark(words.upperBound - 1, oldWords)
    {
      end -= 1
    }
    return start..<end
  }

  private func isMark(_ index: Int, _ words: NumberedWords) -> Bool {
    isMark[Int(words.numbers[index])]
  }

  /// How many of the new words beside a part replace `lost` words of its passage, when `old` words
  /// there gave way to `new` ones.
  private func replacing(_ lost: Int, of old: Int, among new: Int) -> Int {
    guard lost > 0, old > 0 else { return 0 }
    if lost >= old, new <= 2 * lost + 2 { return new }
    return min(new, lost)
  }

  private func free(before index: Int, in partners: [Int32]) -> Int {
    var start = index
    while start > 0, partners[start - 1] < 0, index - start < 1000 { start -= 1 }
    return index - start
  }

  private func free(after index: Int, in partners: [Int32]) -> Int {
    var end = index
    while end < partners.count, partners[end] < 0, end - index < 1000 { end += 1 }
    return end - index
  }
}
