/// Runs of a few words that stand once in each of two texts.
enum Shingles {
  /// Words in a run: enough that chance seldom makes the same one twice.
  static let length = 4
  /// Of longer texts only every other run is looked at, or fewer, for the sake of memory.
  static let most = 500_000

  /// The places of such runs, as indices of their first words, in the order of `old`. Words for which
  /// `isFree` is false belong to no run. Expected O(words), and memory for ``most`` runs.
  static func common(
    _ old: [Int32], _ new: [Int32], isFree: (old: [Bool], new: [Bool])? = nil
  ) -> [(old: Int, new: Int)] {
    struct Places {
      var old = -1
      var new = -1
      var isRepeated = false
    }
    let sparseness = UInt64(1 + (old.count + new.count) / most)
    var places: [UInt64: Places] = [:]
    forEach(old, isFree?.old) { index, hash in
      guard hash % sparseness == 0 else { return }
      places[hash, default: Places()].isRepeated = places[hash]?.old ?? -1 >= 0
      places[hash]?.old = index
    }
    forEach(new, isFree?.new) { index, hash in
      guard let found = places[hash] else { return }
      places[hash]?.isRepeated = found.isRepeated || found.new >= 0
      places[hash]?.new = index
    }
    return places.values
      .filter { place in
        !place.isRepeated && place.new >= 0
          && old[place.old..<place.old + length] == new[place.new..<place.new + length]
      }
      .map { ($0.old, $0.new) }
      .sorted { $0.0 < $1.0 }
  }

  private static func forEach(
    _ words: [Int32], _ isFree: [Bool]?, _ body: (_ index: Int, _ hash: UInt64) -> Void
  ) {
    var free = 0
    for end in words.indices {
      free = isFree?[end] ?? true ? free + 1 : 0
      guard free >= length else { continue }
      let start = end - length + 1
      var hash: UInt64 = 0
      for word in words[start...end] {
        hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      body(start, hash)
    }
  }

  /// The longest choice of places that are in order in both texts. O(n log n).
  ///
  /// Source: C. Schensted, "Longest increasing and decreasing subsequences" (1961).
  static func inOrder(_ places: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    // For each length of chain, the place whose chain ends first in the new text.
    var ends: [Int] = []
    var before = Array(repeating: -1, count: places.count)
    for (index, place) in places.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if places[ends[middle]].new < place.new { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var chain: [(old: Int, new: Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      chain.append(places[index])
      index = before[index]
    }
    return chain.reversed()
  }
}
