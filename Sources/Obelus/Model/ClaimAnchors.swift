public import QuoteAnchoring

/// Where the words of one claim stand in the article.
public struct ClaimAnchors: Sendable {
  /// What became of the quote; ``QuoteAnchoring/Anchor/unanchored`` for a claim that is made without
  /// words. Nil where nothing was looked for: the claim is retired or has neither quote nor target, or
  /// there is no article.
  public internal(set) var quote: Anchor?
  /// What became of each passage under `also`, in the order of the file.
  public internal(set) var also: [Anchor] = []
}

/// A quote, or a passage under `also`, and what became of it.
struct Quotation: Sendable {
  /// Index of the claim in the file.
  let claim: Int
  let words: LocatedText
  let anchor: Anchor
  /// Whether the words stand under `also`.
  let isAlso: Bool
}
