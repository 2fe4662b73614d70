/// A map from offsets in a derived text back to the text it was made from.
///
/// The derived text is described from left to right as pieces: bytes *copied*, bytes that *replace*
/// other bytes (`…` for `...`), bytes *inserted* out of nothing, and bytes *dropped*. The map is total
/// and monotonic: every offset has an image, and a later offset never maps to an earlier place.
package struct OffsetMap: Sendable {
  /// One piece; it reaches to the start of the next. A piece of no derived bytes was dropped.
  private struct Piece: Sendable {
    var derived: UInt32
    var original: UInt32
    var isCopy: Bool
  }

  private var pieces: [Piece] = []
  /// Length in bytes of the derived text described so far.
  package private(set) var derivedCount = 0
  /// Offset in the original just past what has been described so far.
  package private(set) var originalEnd: Int

  /// A map of nothing yet, whose original begins at byte `origin`.
  package init(origin: Int = 0) { originalEnd = origin }

  /// The next `count` bytes are the same in both texts.
  package mutating func copy(_ count: Int) {
    guard count > 0 else { return }
    if pieces.last.map({ !$0.isCopy }) ?? true { open(isCopy: true) }
    derivedCount += count
    originalEnd += count
  }

  /// The next `originalCount` bytes of the original became `derivedCount` bytes; either may be 0.
  package mutating func replace(_ originalCount: Int, with derivedCount: Int) {
    open(isCopy: false)
    self.derivedCount += derivedCount
    originalEnd += originalCount
  }

  private mutating func open(isCopy: Bool) {
    pieces.append(
      Piece(derived: UInt32(derivedCount), original: UInt32(originalEnd), isCopy: isCopy))
  }

  /// Range in the original of a range of the derived text. O(log pieces).
  ///
  /// Where an end falls inside a replaced piece, the whole piece belongs to the range. An empty range
  /// gives the empty range before the original of its offset. Offsets past the end map to the end.
  package func originalRange(of derived: Range<Int>) -> Range<Int> {
    let start = originalStart(of: derived.lowerBound)
    guard !derived.isEmpty else { return start..<start }
    return start..<max(start, originalEnd(of: derived.upperBound))
  }

  /// Where the original of the derived byte at `offset` begins. The end maps to the end.
  package func originalStart(of offset: Int) -> Int {
    guard offset < derivedCount, let piece = pieceIndex(holding: offset) else { return originalEnd }
    let found = pieces[piece]
    return Int(found.original) + (found.isCopy ? offset - Int(found.derived) : 0)
  }

  /// Where the original of the derived byte before `offset` ends.
  private func originalEnd(of offset: Int) -> Int {
    guard offset <= derivedCount, let index = pieceIndex(holding: offset - 1) else {
      return originalEnd
    }
    let piece = pieces[index]
    if piece.isCopy { return Int(piece.original) + (offset - Int(piece.derived)) }
    return index + 1 < pieces.count ? Int(pieces[index + 1].original) : originalEnd
  }

  /// Index of the last piece that begins at or before `offset`: dropped pieces, which have no bytes,
  /// are passed over because a piece that follows begins at the same place.
  private func pieceIndex(holding offset: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].derived) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
