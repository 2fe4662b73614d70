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
    /// What the piece repeats; nil where it stands for the original as a whole.
    var unit: Unit?
  }

  /// Bytes of the derived text and the bytes of the original that they stand for, such as one character
  /// in two encodings. A copy repeats one byte for one.
  private struct Unit: Equatable, Sendable {
    var derived: UInt8
    var original: UInt8
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
    extend(Unit(derived: 1, original: 1), times: count)
  }

  /// The next `originalCount` bytes of the original became `derivedCount` bytes; either may be 0.
  package mutating func replace(_ originalCount: Int, with derivedCount: Int) {
    open(nil)
    self.derivedCount += derivedCount
    originalEnd += originalCount
  }

  /// The next `originalCount` bytes of the original became `derivedCount` bytes, neither of them 0. A run
  /// of such replacements, of the same lengths, takes no more room than one.
  package mutating func replaceUnit(_ originalCount: Int, with derivedCount: Int) {
    guard let original = UInt8(exactly: originalCount), let derived = UInt8(exactly: derivedCount),
      original > 0, derived > 0
    else { return replace(originalCount, with: derivedCount) }
    extend(Unit(derived: derived, original: original), times: 1)
  }

  private mutating func extend(_ unit: Unit, times: Int) {
    if pieces.last?.unit != unit { open(unit) }
    derivedCount += Int(unit.derived) * times
    originalEnd += Int(unit.original) * times
  }

  private mutating func open(_ unit: Unit?) {
    pieces.append(
      Piece(derived: UInt32(derivedCount), original: UInt32(originalEnd), unit: unit))
  }

  /// Range in the original of a range of the derived text. O(log pieces).
  ///
  /// Where an end falls inside a replaced piece or unit, the whole of it belongs to the range. An empty
  /// range gives the empty range before the original of its offset. Offsets past the end map to the end.
  package func originalRange(of derived: Range<Int>) -> Range<Int> {
    let start = originalStart(of: derived.lowerBound)
    guard !derived.isEmpty else { return start..<start }
    return start..<max(start, originalEnd(of: derived.upperBound))
  }

  /// Where the original of the derived byte at `offset` begins. The end maps to the end.
  package func originalStart(of offset: Int) -> Int {
    guard offset < derivedCount, let piece = pieceIndex(holding: offset) else { return originalEnd }
    let found = pieces[piece]
    guard let unit = found.unit else { return Int(found.original) }
    let units = (offset - Int(found.derived)) / Int(unit.derived)
    return Int(found.original) + units * Int(unit.original)
  }

  /// Where the original of the derived byte before `offset` ends.
  private func originalEnd(of offset: Int) -> Int {
    guard offset <= derivedCount, let index = pieceIndex(holding: offset - 1) else {
      return originalEnd
    }
    let piece = pieces[index]
    if let unit = piece.unit {
      let last = (offset - 1 - Int(piece.derived)) / Int(unit.derived)
      return Int(piece.original) + (last + 1) * Int(unit.original)
    }
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
