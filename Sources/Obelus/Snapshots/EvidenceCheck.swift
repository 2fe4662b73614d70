import QuoteAnchoring
import SourceText

/// What became of the stored copies of the sources that a file may cite, and of the words that its evidence
/// quotes from them. Without copies to look at, nothing.
struct EvidenceCheck: Sendable {
  /// A stored copy that cannot be looked at, or is not the one that was reviewed.
  struct CopyFault: Sendable {
    let source: LocatedText
    /// The path or the digest in this file; of a source that the project describes, the first citation.
    let location: SourceLocation
    let problem: CopyProblem
  }

  /// What is wrong with a stored copy.
  enum CopyProblem: Sendable {
    case outsideProject
    case unreadable(FileError)
    /// Its digest, which is not the one that is recorded.
    case changed(name: String, digest: String)
  }

  /// Words of a source that do not stand in its copy as they are written, or stand there more than once.
  struct SourceQuotation: Sendable {
    /// With the claim that the evidence belongs to.
    let quotation: Quotation
    /// The copy.
    let text: Article
  }

  /// Words that cannot be looked for.
  struct Unchecked: Sendable {
    /// The first of the quotes.
    let first: SourceWords
    /// How many quotes of the source there are.
    let count: Int
    let reason: UncheckedReason
  }

  /// Why words cannot be looked for.
  enum UncheckedReason: Sendable {
    /// The source has no stored copy.
    case noSnapshot
    /// It has one, of a format without words.
    case noText(LocatedText)
    /// The source is not described.
    case undescribed
  }

  /// Words that evidence quotes.
  struct SourceWords: Sendable {
    /// Index of the claim in the file.
    let claim: Int
    let words: LocatedText
  }

  /// What a file has of one source.
  private struct Citations {
    /// The id as it is first cited.
    let first: LocatedText
    var quotes: [SourceWords] = []
  }

  /// In no order.
  private(set) var copyFaults: [CopyFault] = []
  private(set) var quotations: [SourceQuotation] = []
  private(set) var unchecked: [Unchecked] = []

  /// Nothing was looked at.
  init() {}

  /// Looks at the copies of the file's own sources and of those that it cites from the project, and for the
  /// words that it quotes from each. O(copies + quotes · copy).
  init(of file: AnnotationFile, _ bibliography: Bibliography, in finder: SnapshotFinder) {
    var citations: [LocatedText: Citations] = [:]
    let claims = file.claims
    // By index: a loop over the elements would copy each with all that it holds.
    for claim in claims.indices {
      for annotation in claims[claim].annotations.indices {
        for index in claims[claim].annotations[annotation].evidence.indices {
          let quote = claims[claim].annotations[annotation].evidence[index].quote
          let words = quote.map { SourceWords(claim: claim, words: $0) }
          if let id = claims[claim].annotations[annotation].evidence[index].source {
            if let words {
              citations[id, default: Citations(first: id)].quotes.append(words)
            } else if citations[id] == nil {
              citations[id] = Citations(first: id)
            }
          } else if let words, claims[claim].annotations[annotation].evidence[index].url != nil {
            unchecked.append(Unchecked(first: words, count: 1, reason: .undescribed))
          }
        }
      }
    }
    for (id, source) in bibliography.sources {
      let cited = citations[id]
      if cited == nil, !finder.isOwn(source.id) { continue }
      add(source, cited, of: file, finder)
    }
  }

  private mutating func add(
    _ source: Source, _ citations: Citations?, of file: AnnotationFile, _ finder: SnapshotFinder
  ) {
    checkCopy(of: source, citations, finder)
    guard let quotes = citations?.quotes, let first = quotes.first else { return }
    guard
      let path = source.text ?? source.snapshot.flatMap({ SnapshotFinder.hasWords($0) ? $0 : nil })
    else {
      let reason = source.snapshot.map(UncheckedReason.noText) ?? .noSnapshot
      unchecked.append(Unchecked(first: first, count: quotes.count, reason: reason))
      return
    }
    // Why there is no text has been said of the copy.
    guard case .success(let text) = finder.text(of: path) else { return }
    var anchorSearch = AnchorSearch(in: text, for: quotes.count)
    var search = DriftSearch(for: file, in: anchorSearch.article)
    for quote in quotes {
      var quotation = Quotation(
        claim: quote.claim, words: quote.words, alsoIndex: nil,
        anchor: anchorSearch.anchor(quote.words))
      if quotation.anchor.range != nil { continue }
      if case .missing = quotation.anchor { quotation = search.tracedAlone(quotation) }
      // With its index: what is missing is explained by what is like it.
      quotations.append(SourceQuotation(quotation: quotation, text: anchorSearch.article))
    }
  }

  /// Looks whether the copy, and the text of one without words, are there and as they were.
  private mutating func checkCopy(
    of source: Source, _ citations: Citations?, _ finder: SnapshotFinder
  ) {
    let fault = { (text: LocatedText, problem: CopyProblem) in
      let place = finder.isOwn(text) ? text : citations?.first ?? text
      return CopyFault(source: source.id, location: place.location, problem: problem)
    }
    if let path = source.text {
      switch finder.text(of: path) {
      case .success: break
      case .failure(let problem): copyFaults.append(fault(path, CopyProblem(problem)))
      }
    }
    guard let path = source.snapshot else { return }
    if source.text == nil, SnapshotFinder.hasWords(path) {
      // Read for its words, which gives the digest, too.
      if case .failure(let problem) = finder.text(of: path) {
        copyFaults.append(fault(path, CopyProblem(problem)))
        return
      }
    }
    switch finder.digest(of: path) {
    case .success(let digest):
      guard let recorded = source.sha256, recorded.string.lowercased() != digest else { return }
      copyFaults.append(fault(recorded, .changed(name: path.string, digest: digest)))
    case .failure(let problem): copyFaults.append(fault(path, CopyProblem(problem)))
    }
  }
}

extension EvidenceCheck.CopyProblem {
  fileprivate init(_ problem: SnapshotFinder.Problem) {
    switch problem {
    case .outsideProject: self = .outsideProject
    case .file(let error): self = .unreadable(error)
    }
  }
}
