import QuoteAnchoring

/// Looks for the passages that have taken the places of quotes, without the text that was reviewed.
struct DriftSearch {
  private let file: AnnotationFile
  private let article: Article
  /// The article's words, once something was looked for.
  private var index: PassageIndex?
  /// What became of the claims' quotes, by claim, once one was looked for: each helps to find the others.
  private var successors: [Int: Successor]?

  init(for file: AnnotationFile, in article: Article) {
    self.file = file
    self.article = article
  }

  /// The same quotation, with the passage that has taken its place, or places to look at.
  mutating func traced(_ quotation: Quotation) -> Quotation {
    if quotation.isAlso { return tracedAlone(quotation) }
    if case .missing(.piece) = quotation.anchor { return tracedAlone(quotation) }
    var traced = quotation
    traced.take(
      successor(ofClaimAt: quotation.claim), of: quotation.words.withUTF8(NormalizedText.init), nil,
      article)
    return traced
  }

  /// The same for words that stand in no order with the claims' quotes.
  mutating func tracedAlone(_ quotation: Quotation) -> Quotation {
    var traced = quotation
    let quote = quotation.words.withUTF8(NormalizedText.init)
    if case .missing(.piece(let piece, let fault)) = quotation.anchor {
      guard fault.isAboutWords else { return quotation }
      let words = quote.text(of: piece)
      traced.take(
        successor(of: SoughtQuote(Quote(words), occurrences: nil)), of: words, piece, article)
    } else {
      let sought = SoughtQuote(Quote(quote), occurrences: 1)
      traced.take(successor(of: sought), of: quote, nil, article)
    }
    return traced
  }

  private mutating func successor(of sought: SoughtQuote) -> Successor {
    passageIndex().successors(of: [sought])[0]
  }

  private mutating func successor(ofClaimAt claim: Int) -> Successor {
    if let known = successors { return known[claim] ?? .gone }
    var claims: [Int] = []
    var sought: [SoughtQuote] = []
    for claim in file.claims.indices where file.claims[claim].retired == nil {
      guard let quote = file.claims[claim].sought else { continue }
      claims.append(claim)
      sought.append(quote)
    }
    let found = passageIndex().successors(of: sought)
    successors = Dictionary(uniqueKeysWithValues: zip(claims, found))
    return successors?[claim] ?? .gone
  }

  private mutating func passageIndex() -> PassageIndex {
    let index = index ?? PassageIndex(article.normalized)
    self.index = index
    return index
  }
}

extension Quotation {
  fileprivate mutating func take(
    _ successor: Successor, of words: NormalizedText, _ piece: Anchor.Piece?, _ article: Article
  ) {
    switch successor {
    case .found(let passage):
      if let changed = Anchor.Changed(
        words, at: passage.range, in: article.normalized, piece: piece)
      {
        anchor = .changed(changed)
      } else {
        leads = Leads(places: [passage.range], isCertain: false)
      }
    case .unsure(let passages):
      leads = Leads(places: passages.map(\.range), isCertain: false)
    case .gone: break
    }
  }
}

extension Claim {
  /// The quote and what the format tells of it: without prefix and suffix it stood in one place.
  fileprivate var sought: SoughtQuote? {
    guard let quote else { return nil }
    return SoughtQuote(
      Quote(
        quote.withUTF8(NormalizedText.init), prefix: prefix?.withUTF8(NormalizedText.init),
        suffix: suffix?.withUTF8(NormalizedText.init)),
      occurrences: prefix == nil && suffix == nil ? 1 : nil)
  }
}

extension Anchor.Fault {
  /// Whether the words are not there, rather than not where they should be.
  fileprivate var isAboutWords: Bool {
    switch self {
    case .nowhere, .insideWords: true
    case .tooShort, .tooEarly, .tooFar: false
    }
  }
}
