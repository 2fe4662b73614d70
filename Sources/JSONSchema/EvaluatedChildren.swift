/// Which items of an array, or pairs of an object, some schema has evaluated, by their position.
struct EvaluatedChildren {
  private var words: [UInt64]

  /// None of `count` children.
  init(count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  func contains(_ position: Int) -> Bool { words[position / 64] >> (position % 64) & 1 == 1 }

  mutating func insert(_ position: Int) { words[position / 64] |= 1 << UInt64(position % 64) }

  mutating func formUnion(_ other: EvaluatedChildren) {
    for index in words.indices { words[index] |= other.words[index] }
  }
}
