import SourceText

/// What became of the stored copies of the sources that a file may cite, and of the words that its evidence
/// quotes from them. Without copies to look at, nothing.
struct EvidenceCheck: Sendable {
  /// In no order.
  private(set) var copyFaults: [CopyFault] = []
  private(set) var quotations: [SourceQuotation] = []
  /// Words that stand in a copy as they should, if in other typography, and its text.
  private(set) var standing: [(quotation: Quotation, text: Article)] = []
  private(set) var unchecked: [UncheckedEvidence] = []

  /// Nothing was looked at.
  init() {}

  /// Looks at the copies of the file's own sources and of those that it cites from the project, and for the
  /// words that it quotes from each. O(copies + quotes · copy).
  init(of file: AnnotationFile, _ bibliography: Bibliography, in finder: SnapshotFinder) {
    let citations = EvidenceCitations(of: file)
    for cited in citations.byAddress.values {
      unchecked.append(
        UncheckedEvidence(citation: cited[0], count: cited.count, reason: .undescribed))
    }
    // Several sources may be parts of one document: what is made of it is made once.
    var quoted: [StoredCopy: [QuotedCopy]] = [:]
    for (id, source) in bibliography.sources {
      let cited = citations.bySource[id] ?? []
      if cited.isEmpty, !finder.isOwn(source.id) { continue }
      copyFaults += CopyFault.all(of: source, citedAt: cited.first?.evidence.source, finder)
      let quotes = cited.filter { $0.evidence.quote != nil }
      guard let first = quotes.first else { continue }
      guard let path = source.text ?? source.snapshot else {
        unchecked.append(
          UncheckedEvidence(citation: first, count: quotes.count, reason: .noSnapshot))
        continue
      }
      guard let copy = finder.copy(at: path) else { continue }
      let subject: MissingWording.Subject = source.text == nil ? .snapshot : .text
      quoted[copy, default: []].append(QuotedCopy(path: path, subject: subject, quotes: quotes))
    }
    for (copy, sources) in quoted { look(for: sources, in: copy, of: file, finder) }
  }

  /// What is quoted from a copy under one source.
  private struct QuotedCopy {
    /// The path as the source names it.
    let path: LocatedText
    let subject: MissingWording.Subject
    let quotes: [Citation]
  }

  private mutating func look(
    for sources: [QuotedCopy], in copy: StoredCopy, of file: AnnotationFile,
    _ finder: SnapshotFinder
  ) {
    guard case .success(let text) = finder.text(of: copy),
      text != nil || (try? finder.digest(of: copy).get()) != nil
    else {
      // Why there is nothing to look in has been said of the copy.
      return
    }
    guard let text, let format = copy.format else {
      for source in sources where source.subject == .snapshot {
        add(source.quotes, .noText(source.path))
      }
      return
    }
    var search = CopySearch(text, for: file)
    for source in sources {
      var cutUp: [Citation] = []
      for citation in source.quotes {
        guard let words = citation.evidence.quote,
          let quotation = search.quotation(words, of: citation)
        else { continue }
        if !format.isProse, !quotation.isThere {
          cutUp.append(citation)
        } else {
          quotations.append(
            SourceQuotation(
              quotation: quotation, text: text, subject: source.subject,
              unread: search.unreadParts()))
        }
      }
      add(cutUp, .notInData(source.path))
    }
    standing += search.standing.map { ($0, text) }
  }

  private mutating func add(_ citations: [Citation], _ reason: UncheckedEvidence.Reason) {
    guard let first = citations.first else { return }
    unchecked.append(UncheckedEvidence(citation: first, count: citations.count, reason: reason))
  }
}

extension Quotation {
  /// Whether the very words stand in the text, if in several places.
  fileprivate var isThere: Bool {
    switch anchor {
    case .exact, .typographic, .elided, .ambiguous: true
    case .misplaced, .changed, .missing, .unanchored: false
    }
  }
}
