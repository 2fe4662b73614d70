import ArticleText
import QuoteAnchoring
import SourceText

/// An article as it was reviewed and as it is now, compared word by word.
struct ArticleComparison {
  private let old: Article
  private let new: Article
  private let mapping: TextMapping

  /// Compares the two texts. O(n), but for passages that were rewritten.
  init(from old: Article, to new: Article) {
    self.old = old
    self.new = new
    mapping = TextMapping(from: old.normalized, to: new.normalized)
  }

  /// What became of words that passed in the old text.
  struct PieceFate {
    /// The piece of a quote that elides words; nil for a whole quote.
    let piece: Anchor.Piece?
    let words: NormalizedText
    /// Where they stood in the old text.
    let oldPlace: Range<Int>
    let fate: TextMapping.Fate
  }

  /// Where a quotation that passed in the old text stood there; nil where it did not pass.
  private func oldPlaces(of quotation: Quotation, of claim: Claim) -> [Range<Int>]? {
    let anchor = old.anchor(
      quotation.quote(quotation.words.withUTF8(NormalizedText.init), of: claim))
    if case .elided(let pieces) = anchor { return pieces }
    return anchor.range.map { [$0] }
  }

  /// What became of the pieces of a quotation, of which there is one unless it elides words; nil where the
  /// quotation did not pass in the old text.
  func fates(of quotation: Quotation, of claim: Claim) -> [PieceFate]? {
    guard let places = oldPlaces(of: quotation, of: claim) else { return nil }
    let quote = quotation.words.withUTF8(NormalizedText.init)
    let pieces = quote.pieces
    return places.enumerated().map { index, place in
      let piece = places.count == pieces.count && pieces.count > 1 ? pieces[index] : nil
      return PieceFate(
        piece: piece, words: piece.map { quote.text(of: $0) } ?? quote, oldPlace: place,
        fate: mapping.fate(of: place))
    }
  }

  /// Whether all words from the first to the last of a quotation, those that it leaves out too, are what they
  /// were in the old text; nil where it did not pass there.
  func isWholeSpanUnchanged(of quotation: Quotation, of claim: Claim) -> Bool? {
    guard let places = oldPlaces(of: quotation, of: claim), let first = places.first,
      let last = places.last
    else { return nil }
    switch mapping.fate(of: first.lowerBound..<last.upperBound) {
    case .unchanged, .moved: return true
    case .changed, .gone: return false
    }
  }

  /// Where the sentences of a quotation changed that did not change itself.
  func surroundings(of quotation: Quotation, of claim: Claim) -> ChangedSurroundings? {
    guard let places = oldPlaces(of: quotation, of: claim) else { return nil }
    for place in places {
      for sentence in old.text.sentences(touching: place) {
        let now: Range<Int>?
        switch mapping.fate(of: sentence) {
        case .unchanged, .moved: continue
        case .changed(let range, _): now = range
        case .gone: now = nil
        }
        return ChangedSurroundings(
          claim: quotation.claim, words: quotation.words, before: old.location(of: sentence),
          after: now.map(new.location))
      }
    }
    return nil
  }
}

extension ArticleComparison.PieceFate {
  /// Where the same words stand now.
  var place: Range<Int>? {
    switch fate {
    case .unchanged(let range), .moved(let range): range
    case .changed, .gone: nil
    }
  }

  /// What took the place of words that are no longer the same.
  func changed(in article: Article) -> Anchor.Changed? {
    guard case .changed(let range, _) = fate else { return nil }
    return Anchor.Changed(words, at: range, in: article.normalized, piece: piece)
  }
}

extension Anchor.Changed {
  /// Nil where the words are the same after all.
  init?(
    _ words: NormalizedText, at range: Range<Int>, in text: NormalizedText, piece: Anchor.Piece?
  ) {
    let change = TextChange(from: words, to: range, of: text)
    guard !change.differences.isEmpty else { return nil }
    self.init(range: range, change: change, piece: piece)
  }
}
