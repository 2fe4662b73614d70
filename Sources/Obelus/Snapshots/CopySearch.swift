import ArticleText
import QuoteAnchoring

/// Looks for quoted words in one stored copy. What is made of the copy for that is made once, when it is first
/// needed, whatever the number of quotes and of sources that name the copy.
struct CopySearch {
  /// The copy.
  let text: Article
  private var drift: DriftSearch
  private var unread: [UnreadText]?
  /// Words that were looked for and stand in the copy once, or with words left out.
  private(set) var standing: [Quotation] = []

  /// `file` quotes the copy.
  init(_ text: Article, for file: AnnotationFile) {
    self.text = text
    drift = DriftSearch(for: file, in: text)
  }

  /// What became of `words`: nil where they stand in the copy, once or in what stands beside its main part. Of a
  /// page somebody may quote a table in the margin as well as its prose.
  ///
  /// Words may be left out across any number of paragraphs: unlike an article, a copy does not change. O(copy).
  mutating func quotation(_ words: LocatedText, of citation: Citation) -> Quotation? {
    let quote = Quote(words.withUTF8(NormalizedText.init))
    let quotation = Quotation(
      claim: citation.claim, words: words, alsoIndex: nil, anchor: quote.anchor(in: text.normalized)
    )
    if quotation.anchor.range != nil {
      standing.append(quotation)
      return nil
    }
    guard case .missing = quotation.anchor else { return quotation }
    if let aside = unreadParts().first(where: { $0.reason == .outsideMain }) {
      switch quote.anchor(in: aside.normalized) {
      case .exact, .typographic, .elided, .ambiguous: return nil
      case .misplaced, .changed, .missing, .unanchored: break
      }
    }
    return drift.tracedAlone(quotation)
  }

  /// What the copy holds beside the text that its readers came for.
  mutating func unreadParts() -> [UnreadText] {
    if let unread { return unread }
    let parts = text.unread
    unread = parts
    return parts
  }
}
