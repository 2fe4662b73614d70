import QuoteAnchoring

/// Looks for the quotes of one file in an article or in the stored copy of a source.
///
/// For a few quotes the text is run through each time, which is fastest. For many it is indexed first, and what is
/// quoted again is not sought again.
struct AnchorSearch {
  /// From so many quotes on an index is worth its making.
  private static let manyQuotes = 64

  /// What is looked for.
  private struct Key: Hashable {
    let words: LocatedText
    let prefix: LocatedText?
    let suffix: LocatedText?
  }

  /// The text, with its index.
  let article: Article
  /// What was found; nil where there are few quotes.
  private var known: [Key: Anchor]?

  /// A search for about `count` quotes.
  init(in article: Article, for count: Int) {
    let isLarge = count >= Self.manyQuotes
    self.article = isLarge ? article.indexed() : article
    known = isLarge ? [:] : nil
  }

  /// Where the words stand, with what stands before and after them.
  mutating func anchor(
    _ words: LocatedText, prefix: LocatedText? = nil, suffix: LocatedText? = nil
  ) -> Anchor {
    guard known != nil else { return article.anchor(words, prefix: prefix, suffix: suffix) }
    let key = Key(words: words, prefix: prefix, suffix: suffix)
    if let anchor = known?[key] { return anchor }
    let anchor = article.anchor(words, prefix: prefix, suffix: suffix)
    known?[key] = anchor
    return anchor
  }
}
