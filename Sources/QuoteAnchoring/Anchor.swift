/// Where a quote stands in a text, or why it has no one place there.
///
/// Ranges are byte ranges in the text that was normalised: an article's reader's text.
public enum Anchor: Hashable, Sendable {
  /// The words stand there once, the same but for white space.
  case exact(Range<Int>)
  /// The words stand there once; their typography differs.
  case typographic(Range<Int>)
  /// The words stand in several places and nothing chooses one.
  case ambiguous(Places)
  /// The words stand there, but not between the prefix and suffix given.
  case misplaced(Places)
  /// The words do not stand there. `insideWords` are places where they do inside longer words or
  /// numbers, the first ten.
  case missing(insideWords: [Range<Int>])

  /// Several places of a quote.
  public struct Places: Hashable, Sendable {
    /// The largest number of places listed.
    public static let listed = 10
    /// How many places there are.
    public internal(set) var count = 0
    /// The first of them, at most ``listed``, in order.
    public internal(set) var first: [Range<Int>] = []

    mutating func add(_ place: Range<Int>) {
      count += 1
      if first.count < Self.listed { first.append(place) }
    }
  }

  /// The one place of a quote that passes; nil for any other outcome.
  public var range: Range<Int>? {
    switch self {
    case .exact(let range), .typographic(let range): range
    case .ambiguous, .misplaced, .missing: nil
    }
  }
}
