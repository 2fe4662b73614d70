/// What speaks for a candidate, as the numbers that the model weighs.
struct Evidence {
  /// Their names, in the order of ``values``.
  static let names = [
    "similarity", "similarity2", "overlap", "overlap*similarity", "precision", "pairs",
    "hasFirst", "hasLast", "lengthDifference", "length", "1/words", "exact", "margin",
    "manyNow", "neighbours",
    "prefix+suffix", "max", "min", "near", "nearMax", "closed", "closed*(1-min)",
    "exact*max", "similarity*max", "copies", "copies*max", "copies*exact*min", "fewer",
    "copies*exact", "similarity*length", "exact*many*max",
    "shared", "startFits", "endFits", "rivalOverlap", "balance",
  ]

  let values: [Double]

  /// `rivals` is the highest similarity of the quote's other candidates, `exactCount` how many are
  /// exact, and `closed` how like the place is where prefix and suffix meet.
  init(
    _ candidate: Candidate, of quote: QuoteKeys, rival: Double, rivalOverlap: Double,
    exactCount: Int, closed: Double,
    neighbours: Double
  ) {
    let near = 0.5
    let prefix = candidate.prefix ?? near
    let suffix = candidate.suffix ?? near
    let nearPrefix = candidate.nearPrefix ?? near
    let nearSuffix = candidate.nearSuffix ?? near
    let most = max(prefix, suffix)
    let least = min(prefix, suffix)
    let similarity = candidate.similarity
    let exact = candidate.isExact ? 1.0 : 0
    let length = Double(min(quote.distance.count, 300)) / 300
    let copies = (quote.sought.occurrences ?? 1) > 1 ? 1.0 : 0
    let many = exactCount > 1 ? 1.0 : 0
    values = [
      similarity, similarity * similarity, candidate.overlap, candidate.overlap * similarity,
      candidate.precision, candidate.pairs,
      candidate.hasFirst ? 1 : 0, candidate.hasLast ? 1 : 0, candidate.lengthDifference, length,
      1 / Double(max(1, quote.keyed.words.count(where: \.isWord))), exact,
      max(0, rival - similarity),
      many, neighbours,
      prefix + suffix, most, least, nearPrefix + nearSuffix, max(nearPrefix, nearSuffix),
      closed, closed * (1 - least),
      exact * most, similarity * most, copies, copies * most, copies * exact * least,
      exactCount < (quote.sought.occurrences ?? 1) ? copies : 0,
      copies * exact, similarity * length, exact * many * most,
      min(candidate.shared, 80) / 80, candidate.startFits ? 1 : 0, candidate.endFits ? 1 : 0,
      max(0, rivalOverlap - candidate.overlap),
      2 * candidate.overlap * candidate.precision
        / max(0.01, candidate.overlap + candidate.precision),
    ]
  }
}
