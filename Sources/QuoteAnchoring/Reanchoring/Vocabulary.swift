/// The different words of a text, numbered from 0 in the order of their first places.
///
/// An open-addressing table of hashes: words are the same where their 64-bit hashes are.
struct Vocabulary: Sendable {
  /// A word's hash, by its number.
  private var hashes: [UInt64] = []
  /// Numbers plus one; 0 is an empty slot. A power of two long, and never full.
  private var slots: [UInt32]

  /// An empty vocabulary with room for `capacity` words.
  init(capacity: Int) {
    var size = 16
    while size < capacity + capacity / 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// How many different words there are.
  var count: Int { hashes.count }

  /// The word's number; a new one where it has none. No more than the capacity's words may be added.
  mutating func number(adding hash: UInt64) -> UInt32 {
    let (slot, found) = place(of: hash)
    if let found { return found }
    let number = UInt32(hashes.count)
    hashes.append(hash)
    slots[slot] = number + 1
    return number
  }

  /// The word's number; nil where the text does not have it.
  func number(of hash: UInt64) -> UInt32? { place(of: hash).number }

  private func place(of hash: UInt64) -> (slot: Int, number: UInt32?) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    var probes = 0
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      // A text made so that its words collide gets worse answers, not a slower search.
      if hashes[Int(number)] == hash || probes == Self.mostProbes { return (slot, number) }
      slot = (slot + 1) & mask
      probes += 1
    }
    return (slot, nil)
  }

  private static let mostProbes = 64
}
