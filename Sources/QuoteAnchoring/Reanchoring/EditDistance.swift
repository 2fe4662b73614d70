/// A pattern of bytes whose edit distance to other bytes is wanted: the least number of bytes
/// inserted, deleted or replaced that makes one of the other.
///
/// A column of the table of distances is kept as bits, 64 rows to a word: O(pattern / 64 · text).
/// Sources: Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming" (J. ACM 46, 1999); for blocks and the borders, Hyyrö, "A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances" (Nordic J. of Computing 10, 2003).
struct EditDistance: Sendable {
  /// Length of the pattern in bytes.
  let count: Int
  /// For each byte value, `blocks` words with a bit for each place of it in the pattern.
  private let masks: [UInt64]
  private let blocks: Int

  init(from pattern: UnsafeBufferPointer<UInt8>) {
    count = pattern.count
    let blocks = (pattern.count + 63) / 64
    var masks = [UInt64](repeating: 0, count: blocks * 256)
    for (index, byte) in pattern.enumerated() {
      masks[Int(byte) * blocks + index / 64] |= 1 << UInt64(index % 64)
    }
    self.masks = masks
    self.blocks = blocks
  }

  /// The distance to all of `text`.
  func distance(to text: UnsafeBufferPointer<UInt8>) -> Int {
    count == 0 ? text.count : run(over: text, borderStep: 1).last
  }

  /// The distance to that part of `text` which is nearest.
  func leastDistance(within text: UnsafeBufferPointer<UInt8>) -> Int {
    count == 0 ? 0 : run(over: text, borderStep: 0).least
  }

  /// What a block holds of a column: the differences to the row above that are +1, and those that
  /// are -1.
  private struct Block {
    var up = ~UInt64(0)
    var down: UInt64 = 0

    /// Moves on by one column. `step` is the difference along the row above the block, the result
    /// that along its row `last`.
    @inline(__always)
    mutating func advance(_ equal: UInt64, step: Int, last: UInt64) -> Int {
      var equal = equal
      let vertical = equal | down
      if step < 0 { equal |= 1 }
      let diagonal = (((equal & up) &+ up) ^ up) | equal
      var right = down | ~(diagonal | up)
      var left = up & diagonal
      let out = (right & last != 0 ? 1 : 0) - (left & last != 0 ? 1 : 0)
      right <<= 1
      left <<= 1
      if step > 0 { right |= 1 } else if step < 0 { left |= 1 }
      up = left | ~(vertical | right)
      down = right & vertical
      return out
    }
  }

  /// Goes over `text`; `borderStep` is what a byte of it costs before the pattern begins.
  private func run(
    over text: UnsafeBufferPointer<UInt8>, borderStep: Int
  ) -> (last: Int, least: Int) {
    masks.withUnsafeBufferPointer { masks in
      if blocks == 1 {
        var block = Block()
        return run(over: text) { block.advance(masks[Int($0)], step: borderStep, last: $1) }
      }
      return withUnsafeTemporaryAllocation(of: Block.self, capacity: blocks) { column in
        column.initialize(repeating: Block())
        return run(over: text) { byte, lastBit in
          let row = Int(byte) * blocks
          var step = borderStep
          for index in 0..<blocks - 1 {
            step = column[index].advance(masks[row + index], step: step, last: 1 << 63)
          }
          return column[blocks - 1].advance(masks[row + blocks - 1], step: step, last: lastBit)
        }
      }
    }
  }

  /// Adds up what `advance` says of each byte: the difference along the table's last row.
  @inline(__always)
  private func run(
    over text: UnsafeBufferPointer<UInt8>, advance: (UInt8, _ lastBit: UInt64) -> Int
  ) -> (last: Int, least: Int) {
    let lastBit = UInt64(1) << UInt64((count - 1) % 64)
    var distance = count
    var least = count
    for byte in text {
      distance += advance(byte, lastBit)
      least = min(least, distance)
    }
    return (distance, least)
  }
}
