/// The places at which words stand alone in a text, in order. O(text + words) for all of them.
struct PieceSearch: Sequence, IteratorProtocol {
  private let text: NormalizedText
  private let length: Int
  private var search: ByteSearch

  /// `words` are normalised.
  init(for words: [UInt8], in text: NormalizedText) {
    self.text = text
    length = words.count
    search = ByteSearch(for: words, in: text)
  }

  mutating func next() -> Range<Int>? {
    while let start = search.next() {
      let place = start..<start + length
      if WholeWords.standsAlone(place, in: text) { return place }
    }
    return nil
  }
}
