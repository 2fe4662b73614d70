/// A place of a text that may be a quote's.
struct Candidate {
  /// Indexes of its words in the text, not none.
  let words: Range<Int>
  let isExact: Bool
  /// Edit similarity of the keys, from 0 to 1.
  let similarity: Double
  /// Share of the quote's rarity that stands there too, in order.
  let overlap: Double
  /// Share of the place's rarity that is the quote's.
  let precision: Double
  /// Sum of the rarities of the words that stand there too, in order.
  let shared: Double
  /// How many of four things are right: the quote's first word stands there, and its last; it opens
  /// with a sentence just if the quote does, and ends with one.
  let ends: Double
  /// Similarity of what stands around, from 0 to 1; halves where nothing is known.
  var prefix = 0.5
  var suffix = 0.5
  /// The same of the few bytes next to it.
  var nearPrefix = 0.5
  var nearSuffix = 0.5

  /// Harmonic mean of ``overlap`` and ``precision``.
  var balance: Double {
    overlap + precision > 0 ? 2 * overlap * precision / (overlap + precision) : 0
  }

  var context: Double { prefix + suffix }
  var nearContext: Double { nearPrefix + nearSuffix }
}
