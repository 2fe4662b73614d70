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
  /// Index under `also`; nil for the quote itself.
  let alsoIndex: Int?
  var anchor: Anchor
  /// Where words that stand in several places, or not where they should, most likely belong; of a quote
  /// that is missing, passages that are somewhat like it.
  var leads: Leads?
  /// Whether the words that it leaves out are still those that were reviewed; nil where nobody knows.
  var areElidedWordsUnchanged: Bool?

  /// Whether the words stand under `also`.
  var isAlso: Bool { alsoIndex != nil }
  /// Whether the words pass, and leave others out.
  var isElided: Bool { if case .elided = anchor { true } else { false } }

  /// Places that a person should look at first.
  struct Leads: Sendable {
    /// Bytes of the article's text, the likeliest first.
    let places: [Range<Int>]
    /// Whether a comparison of the text that was reviewed with the present one gave the place. Otherwise
    /// it is only likely.
    let isCertain: Bool
  }
}

extension Quotation {
  /// What to look for if `words` stood in the quotation's place: a quote has the claim's prefix and suffix,
  /// a passage under `also` has none.
  func quote(_ words: NormalizedText, of claim: Claim) -> Quote {
    if isAlso { return Quote(words) }
    return Quote(
      words, prefix: claim.prefix?.withUTF8(NormalizedText.init),
      suffix: claim.suffix?.withUTF8(NormalizedText.init))
  }

  /// All quotes and passages under `also` that were looked for, in the order of the file.
  static func all(of file: AnnotationFile, _ anchors: [ClaimAnchors]) -> [Quotation] {
    file.claims.indices.flatMap { index in
      let claim = file.claims[index]
      let quote = claim.quote.flatMap { quote in
        anchors[index].quote.map {
          Quotation(claim: index, words: quote, alsoIndex: nil, anchor: $0)
        }
      }
      let also = zip(claim.also, anchors[index].also).enumerated().map { alsoIndex, pair in
        Quotation(claim: index, words: pair.0, alsoIndex: alsoIndex, anchor: pair.1)
      }
      return (quote.map { [$0] } ?? []) + also
    }
  }
}
