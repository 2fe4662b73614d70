import SourceText

extension Rule {
  static let archiveMissing = Rule(
    "archive-missing",
    summary: "A source with an address has no archived copy.",
    rationale: """
      Pages change and go away; years later only a copy shows what the review rested on. With `policy: \
      {archive: true}` every source with a `url` has an `archive`, the address of a copy in a public \
      archive. Evidence that gives a `url` of its own has no place for one: describe the source under \
      `sources`. A confidential source is left alone: a public copy would lead to it.
      """,
    failing: [
      RuleExample(
        """
        sources:
          minutes:
            title: Minutes of the council
                 ↓
            url: https://council.example/minutes
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence:
                  - source: minutes
                         ↓
                  - url: https://harbour.example/history
        """, project: "policy: {archive: true}")
    ],
    passing: [
      RuleExample(
        """
        sources:
          minutes:
            title: Minutes of the council
            url: https://council.example/minutes
            archive: https://archive.example/2021/council.example/minutes
          mason: {title: Conversation with the mason, medium: interview}
        claims:
          - id: wall
            quote: The harbour wall was finished in 1971.
            annotations:
              - verdict: verified
                reviewer: asia-desk
                date: 2021-10-19
                evidence: [{source: minutes}, {source: mason}]
        """, project: "policy: {archive: true}")
    ]
  ) { context, findings in
    guard context.settings.policy.isArchiveNeeded else { return }
    for source in context.file.bibliography.sources.values where source.lacksArchive {
      guard let url = source.url else { continue }
      findings.report(
        "the source `\(source.id.abridged)` has no archived copy", at: url.location,
        help: "store one in a public archive and give its address under `archive`")
    }
    context.reportCitations(&findings)
  }
}

extension RuleContext {
  /// Reports what current evidence cites without an archived copy, each address once: sources of the
  /// project, and addresses that no described source has.
  fileprivate func reportCitations(_ findings: inout Findings) {
    var known = archivedAddresses
    for claim in file.claims where claim.retired == nil {
      for evidence in claim.currentAnnotations.flatMap(\.evidence) {
        if let id = evidence.source {
          guard let source = settings.bibliography.sources[id], source.lacksArchive,
            file.bibliography.sources[id] == nil,
            let address = source.url.flatMap(AddressKey.init), known.insert(address).inserted
          else { continue }
          findings.report(
            "the project's source `\(id.abridged)` has no archived copy", at: id.location,
            claim: claim.id,
            help: "give the address of one under `archive` in \(ConfigurationFile.name)")
        } else if let url = evidence.url, let address = AddressKey(url),
          known.insert(address).inserted
        {
          findings.report(
            "this address has no archived copy", at: url.location, claim: claim.id,
            help: "describe the source under `sources`, with an `archive`, and cite it by its id")
        }
      }
    }
  }

  /// The addresses of which there is a copy, those of the copies themselves, and those that are reported
  /// where the file describes them.
  private var archivedAddresses: Set<AddressKey> {
    var addresses: Set<AddressKey> = []
    for source in bibliography.sources.values where !source.confidential {
      let isReported = file.bibliography.sources[source.id] != nil
      guard source.archive != nil || isReported else { continue }
      addresses.formUnion([source.url, source.archive].compactMap { $0.flatMap(AddressKey.init) })
    }
    return addresses
  }
}

extension Source {
  fileprivate var lacksArchive: Bool { url != nil && archive == nil && !confidential }
}
