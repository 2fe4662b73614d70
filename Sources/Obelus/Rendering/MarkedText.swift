/// A block of an article cut where claims begin and end.
struct MarkedText {
  /// A run of text that the same claims cover.
  struct Segment {
    /// Bytes of the reader's text.
    let range: Range<Int>
    /// Indexes of the claims that cover it, the one that began first being first.
    let claims: [Int]
    /// Indexes of the claims that end with it.
    let ending: [Int]
  }

  let segments: [Segment]

  /// Cuts `block` at the ends of `places`, which are sorted by their start. O(c log c + s · overlap).
  init(block: Range<Int>, places: [(claim: Int, range: Range<Int>)]) {
    let places = places.filter { $0.range.overlaps(block) }
    let ends = places.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let cuts = Set(ends.filter(block.contains) + [block.upperBound])
    var segments: [Segment] = []
    var start = block.lowerBound
    var next = 0
    var open: [(claim: Int, end: Int)] = []
    for cut in cuts.sorted() where cut > start {
      while next < places.count, places[next].range.lowerBound <= start {
        open.append((places[next].claim, places[next].range.upperBound))
        next += 1
      }
      segments.append(
        Segment(
          range: start..<cut, claims: open.map(\.claim),
          ending: open.filter { $0.end == cut }.map(\.claim)))
      open.removeAll { $0.end <= cut }
      start = cut
    }
    self.segments = segments
  }
}
