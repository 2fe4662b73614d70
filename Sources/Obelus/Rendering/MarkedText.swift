/// A block of an article cut where claims begin and end.
struct MarkedText {
  /// A run of text that the same claims cover.
  struct Segment {
    /// Bytes of the reader's text.
    let range: Range<Int>
    /// Indexes of the claims that cover it, the one that began first being first.
    let claims: [Int]
    /// Indexes of the claims that end with it in this block.
    let ending: [Int]
  }

  let segments: [Segment]

  /// Cuts `block` at the ends of `places`, which are sorted by their start. O(c log c + s · overlap).
  init(block: Range<Int>, places: [(claim: Int, range: Range<Int>)]) {
    let clipped = places.map { ($0.claim, $0.range.clamped(to: block)) }.filter { !$0.1.isEmpty }
    let cuts = Set(clipped.flatMap { [$0.1.lowerBound, $0.1.upperBound] } + [block.upperBound])
    var segments: [Segment] = []
    var start = block.lowerBound
    var next = 0
    var open: [(claim: Int, end: Int)] = []
    for cut in cuts.sorted() where cut > start {
      while next < clipped.count, clipped[next].1.lowerBound <= start {
        open.append((clipped[next].0, clipped[next].1.upperBound))
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
