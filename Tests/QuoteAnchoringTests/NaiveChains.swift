import QuoteAnchoring

/// A text of words and paragraphs, in which all chains of an elided quote's pieces are tried.
struct NaiveChains {
  /// Words with the paragraph of each.
  let words: [(word: String, paragraph: Int)]
  /// The words' bytes in ``text``, which has a space or a line break between them.
  let ranges: [Range<Int>]
  let text: String

  init(_ paragraphs: [[String]]) {
    var words: [(String, Int)] = []
    var ranges: [Range<Int>] = []
    var offset = 0
    for (paragraph, line) in paragraphs.enumerated() {
      for word in line {
        words.append((word, paragraph))
        ranges.append(offset..<offset + word.utf8.count)
        offset += word.utf8.count + 1
      }
    }
    self.words = words
    self.ranges = ranges
    text = paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  /// Where a run of words stands, as ranges of word indices.
  func places(of run: [String]) -> [Range<Int>] {
    words.indices.filter { words[$0...].map(\.word).starts(with: run) }.map { $0..<$0 + run.count }
  }

  /// All chains of places of the pieces.
  func chains(of pieces: [[String]]) -> [[Range<Int>]] {
    guard let last = pieces.last else { return [[]] }
    let places = places(of: last)
    return chains(of: pieces.dropLast()).flatMap { beginning in
      places.filter { follows($0, beginning.last) }.map { beginning + [$0] }
    }
  }

  func follows(_ place: Range<Int>, _ previous: Range<Int>?) -> Bool {
    guard let previous else { return true }
    guard previous.upperBound <= place.lowerBound else { return false }
    let distance =
      words[place.lowerBound].paragraph - words[previous.upperBound - 1].paragraph
    return distance == 0 || distance == 1
  }

  /// Whether a chain is before another: it begins first, or is shorter.
  static func precedes(_ left: [Range<Int>], _ right: [Range<Int>]) -> Bool {
    (left[0].lowerBound, left[left.count - 1].upperBound)
      < (right[0].lowerBound, right[right.count - 1].upperBound)
  }

  func bytes(of place: Range<Int>) -> Range<Int> {
    ranges[place.lowerBound].lowerBound..<ranges[place.upperBound - 1].upperBound
  }
}
