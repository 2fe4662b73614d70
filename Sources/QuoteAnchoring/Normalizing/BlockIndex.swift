import SourceText

/// Where each block of eight bytes stands in a text, so that many byte strings can be found in it without running
/// through it for each.
///
/// Every eighth block is kept, the one at offset 0, the one at 8, and so on. Wherever a needle of fifteen bytes or
/// more stands, one of its first eight bytes begins such a block, and so does every eighth after that. Of the
/// blocks that a place with a given first one must have, the one that is rarest in the text is looked up. (W. J.
/// Kent, "BLAT", Genome Res. 12, 2002, indexes the blocks of a genome that do not overlap for the same reason.)
package struct BlockIndex: Sendable {
  /// Bytes of a block, and of the steps between those that are kept.
  static let blockLength = 8
  /// Shorter needles may hold no block that is kept.
  static let shortestNeedle = 2 * blockLength - 1
  /// A needle that may stand in more places than the text has bytes by this is as well sought from end to end.
  private static let leastShare = 64

  /// Numbers of blocks, by hash, in order.
  private let blocks: [UInt32]
  /// For each hash, where its blocks begin in ``blocks``; and the end of the last.
  private let starts: [UInt32]
  /// How far a product is shifted to be a hash.
  private let shift: UInt64

  /// O(n); about as much memory as the text takes.
  init(of text: [UInt8]) {
    let count = text.count / Self.blockLength
    let bits = max(1, Int.bitWidth - count.leadingZeroBitCount)
    let shift = UInt64(64 - bits)
    // Counting sort by hash.
    var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
    var blocks = [UInt32](repeating: 0, count: count)
    text.withUnsafeBytes { bytes in
      for block in 0..<count {
        starts[Self.hash(at: block * Self.blockLength, in: bytes, shift) + 1] += 1
      }
      for hash in 1..<starts.count { starts[hash] += starts[hash - 1] }
      var next = starts
      for block in 0..<count {
        let hash = Self.hash(at: block * Self.blockLength, in: bytes, shift)
        blocks[Int(next[hash])] = UInt32(block)
        next[hash] += 1
      }
    }
    self.blocks = blocks
    self.starts = starts
    self.shift = shift
  }

  /// Where `needle` may stand in `text`, the text of the index, in order: every place where it does, and few others.
  /// Nil for a needle that is too short, or that may stand nearly everywhere.
  ///
  /// O(needle + places · log places), and a comparison of eight bytes for each place of the blocks looked up.
  func candidates(for needle: [UInt8], in text: [UInt8]) -> [Int]? {
    guard needle.count >= Self.shortestNeedle else { return nil }
    return needle.withUnsafeBytes { needle in
      let rarest = (0..<Self.blockLength).map { rarestBlock(of: needle, from: $0) }
      guard let telling = rarest.min(by: { $0.places.count < $1.places.count }),
        rarest.reduce(0, { $0 + $1.places.count }) * Self.leastShare <= text.count
      else { return nil }
      return text.withUnsafeBytes { text in
        // Sentences that begin alike have the same blocks but for a few.
        let wanted = needle.loadUnaligned(fromByteOffset: telling.offset, as: UInt64.self)
        var found: [Int] = []
        for block in rarest {
          for number in blocks[block.places] {
            let start = Int(number) * Self.blockLength - block.offset
            guard start >= 0, start + needle.count <= text.count,
              text.loadUnaligned(fromByteOffset: start + telling.offset, as: UInt64.self) == wanted
            else { continue }
            found.append(start)
          }
        }
        return found.sorted()
      }
    }
  }

  /// Of the blocks of a needle at `first` and at every eighth byte after that, the one with the fewest places:
  /// indexes of ``blocks``.
  private func rarestBlock(
    of needle: UnsafeRawBufferPointer, from first: Int
  ) -> (offset: Int, places: Range<Int>) {
    var rarest = (offset: first, places: 0..<Int.max)
    for offset in stride(
      from: first, through: needle.count - Self.blockLength, by: Self.blockLength)
    {
      let hash = Self.hash(at: offset, in: needle, shift)
      let places = Int(starts[hash])..<Int(starts[hash + 1])
      if places.count < rarest.places.count { rarest = (offset, places) }
    }
    return rarest
  }

  /// Multiplicative hashing (Knuth, TAOCP 3, 6.4): the high bits of a product with 2⁶⁴ over the golden ratio.
  private static func hash(
    at offset: Int, in bytes: UnsafeRawBufferPointer, _ shift: UInt64
  ) -> Int {
    let block = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return Int(truncatingIfNeeded: (block &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
