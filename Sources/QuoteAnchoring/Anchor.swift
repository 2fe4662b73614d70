/// Where a quote stands in a text, or why it has no one place there.
///
/// Ranges are byte ranges in the text that was normalised: an article's reader's text.
public enum Anchor: Hashable, Sendable {
  /// The words stand there once, the same but for white space.
  case exact(Range<Int>)
  /// The words stand there once; their typography differs.
  case typographic(Range<Int>)
  /// The quote elides words with `[...]`, and these are the places of the pieces between, in order.
  /// What lies between the places is not part of the quote, and no one would see it change: this
  /// passes only while the article's digest matches.
  case elided([Range<Int>])
  /// The words stand in several places and nothing chooses one.
  case ambiguous(Places)
  /// The words stand there, but not between the prefix and suffix given. A quote that elides words
  /// has one place, that which it would have without prefix and suffix.
  case misplaced(Places)
  /// The words do not stand there, but a close passage does, which has taken their place. Only a search
  /// for what became of a quote says so: see ``Changed``.
  case changed(Changed)
  /// The words do not stand there.
  case missing(Missing)
  /// There are no words to look for: the claim is made by an image, a table or the like, which its
  /// `target` describes. Nothing was searched, and nothing may be shown as found.
  case unanchored

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

  /// The one place of a quote that passes, for one that elides words from the start of its first
  /// piece to the end of its last; nil for any other outcome.
  public var range: Range<Int>? {
    switch self {
    case .exact(let range), .typographic(let range): return range
    case .elided(let pieces):
      guard let first = pieces.first, let last = pieces.last else { return nil }
      return first.lowerBound..<last.upperBound
    case .ambiguous, .misplaced, .changed, .missing, .unanchored: return nil
    }
  }
}
