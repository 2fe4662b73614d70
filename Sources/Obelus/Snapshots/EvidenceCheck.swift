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
    let citation: Citation
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

  /// One piece of evidence.
  struct Citation: Sendable {
    /// Index of the claim in the file.
    let claim: Int
    let evidence: Evidence
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
    var citations: [LocatedText: [Citation]] = [:]
    for (claim, annotations) in file.claims.lazy.map(\.annotations).enumerated() {
      for evidence in annotations.lazy.flatMap(\.evidence) {
        let citation = Citation(claim: claim, evidence: evidence)
        if let source = evidence.source {
          citations[source, default: []].append(citation)
        } else if evidence.url != nil, evidence.quote != nil {
          unchecked.append(Unchecked(citation: citation, count: 1, reason: .undescribed))
        }
      }
    }
    for (id, source) in bibliography.sources {
      let citations = citations[id] ?? []
      if citations.isEmpty, !finder.isOwn(source.id) { continue }
      add(source, citations, of: file, finder)
    }
  }

  private mutating func add(
    _ source: Source, _ citations: [Citation], of file: AnnotationFile, _ finder: SnapshotFinder
  ) {
    checkCopy(of: source, citations, finder)
    let quoted = citations.filter { $0.evidence.quote != nil }
    guard let first = quoted.first else { return }
    guard
      let path = source.text ?? source.snapshot.flatMap({ SnapshotFinder.hasWords($0) ? $0 : nil })
    else {
      let reason = source.snapshot.map(UncheckedReason.noText) ?? .noSnapshot
      unchecked.append(Unchecked(citation: first, count: quoted.count, reason: reason))
      return
    }
    // Why there is no text has been said of the copy.
    guard case .success(let text) = finder.text(of: path) else { return }
    var search = DriftSearch(for: file, in: text)
    for citation in quoted {
      guard let words = citation.evidence.quote else { continue }
      var quotation = Quotation(
        claim: citation.claim, words: words, alsoIndex: nil, anchor: text.anchor(words))
      if quotation.anchor.range != nil { continue }
      if case .missing = quotation.anchor { quotation = search.tracedAlone(quotation) }
      quotations.append(SourceQuotation(quotation: quotation, text: text))
    }
  }

  /// Looks whether the copy, and the text of one without words, are there and as they were.
  private mutating func checkCopy(
    of source: Source, _ citations: [Citation], _ finder: SnapshotFinder
  ) {
    let fault = { (text: LocatedText, problem: CopyProblem) in
      let place = finder.isOwn(text) ? text : citations.first?.evidence.source ?? text
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
