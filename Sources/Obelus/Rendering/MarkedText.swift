/// A block of an article cut where marked places begin and end.
struct MarkedText {
  /// A run of text that the same places cover.
  struct Segment {
    /// Bytes of the reader's text.
    let range: Range<Int>
    /// Indices of the places that cover it, the one that began first being first.
    let places: [Int]
    /// Indices of the places that end with it.
    let ending: [Int]
  }

  let segments: [Segment]

  /// Cuts `block` at the ends of `places`, which are sorted by their start. O(p log p + s · overlap).
  init(block: Range<Int>, places: [Range<Int>]) {
    let inBlock = places.indices.filter { places[$0].overlaps(block) }
    let ends = inBlock.flatMap { [places[$0].lowerBound, places[$0].upperBound] }
    let cuts = Set(ends.filter(block.contains) + [block.upperBound])
    var segments: [Segment] = []
    var start = block.lowerBound
    var next = inBlock.startIndex
    var open: [Int] = []
    for cut in cuts.sorted() where cut > start {
      while next < inBlock.endIndex, places[inBlock[next]].lowerBound <= start {
        open.append(inBlock[next])
        next += 1
      }
      segments.append(
        Segment(
          range: start..<cut, places: open, ending: open.filter { places[$0].upperBound == cut }))
      open.removeAll { places[$0].upperBound <= cut }
      start = cut
    }
    self.segments = segments
  }
}
