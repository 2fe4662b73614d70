/// The evidence of a file's claims by what it cites. Claims that the article no longer makes rest on nothing any
/// more.
struct EvidenceCitations {
  /// By the ids of sources.
  private(set) var bySource: [LocatedText: [Citation]] = [:]
  /// Those that quote a page without describing it, by its address.
  private(set) var byAddress: [LocatedText: [Citation]] = [:]

  /// O(evidence).
  init(of file: AnnotationFile) {
    for (index, claim) in file.claims.enumerated() where claim.retired == nil {
      for evidence in claim.annotations.lazy.flatMap(\.evidence) {
        let citation = Citation(claim: index, evidence: evidence)
        if let source = evidence.source {
          bySource[source, default: []].append(citation)
        } else if let url = evidence.url, evidence.quote != nil {
          byAddress[url, default: []].append(citation)
        }
      }
    }
  }
}
