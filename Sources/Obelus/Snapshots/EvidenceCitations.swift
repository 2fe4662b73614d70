/// The evidence of a file's claims by what it cites. Claims that the article no longer makes rest on nothing any
/// more.
struct EvidenceCitations {
  /// By the ids of sources.
  private(set) var bySource: [LocatedText: [Citation]] = [:]
  /// Those that quote a page without describing it, by its address.
  private(set) var byAddress: [LocatedText: [Citation]] = [:]

  /// O(evidence).
  init(of file: AnnotationFile) {
    let claims = file.claims
    // By index: a loop over the elements would copy each with all that it holds.
    for claim in claims.indices where claims[claim].retired == nil {
      for annotation in claims[claim].annotations.indices {
        for index in claims[claim].annotations[annotation].evidence.indices {
          add(
            Citation(claim: claim, evidence: claims[claim].annotations[annotation].evidence[index]))
        }
      }
    }
  }

  private mutating func add(_ citation: Citation) {
    if let source = citation.evidence.source {
      bySource[source, default: []].append(citation)
    } else if let url = citation.evidence.url, citation.evidence.quote != nil {
      byAddress[url, default: []].append(citation)
    }
  }
}
