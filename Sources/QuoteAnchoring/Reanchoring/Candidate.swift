/// A place of a text that may be a quote's, with what speaks for it and against it.
struct Candidate {
  /// Indexes of its words in the text.
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
  /// Share of the quote's pairs of neighbours that stand there as neighbours.
  let pairs: Double
  /// Whether the quote's first word stands there, and its last.
  let hasFirst: Bool
  let hasLast: Bool
  /// Difference in length, as share of the longer one.
  let lengthDifference: Double
  /// Whether it begins and ends with a sentence just if the quote does.
  let startFits: Bool
  let endFits: Bool
  /// Similarity of what stands around; nil where nothing is known.
  var prefix: Double?
  var suffix: Double?
  var nearPrefix: Double?
  var nearSuffix: Double?
}
