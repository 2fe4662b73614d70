/// How the sources of a file are told apart, and which of them are the article's own publisher's.
struct SourceRegister {
  /// What makes two sources one.
  enum Identity: Hashable {
    case id(LocatedText)
    case address(AddressKey)
  }

  private let context: RuleContext
  /// By the address of an archived copy, that of the source.
  private var archived: [AddressKey: AddressKey] = [:]
  private let publisher: NameKey?
  private let host: String?

  /// O(sources).
  init(_ context: RuleContext) {
    self.context = context
    publisher = context.file.article.publisher.map(NameKey.init)
    host = context.file.article.url.flatMap(AddressKey.init)?.host
    // What is confidential is told apart from all others: that it is one of them would name it.
    for source in context.bibliography.sources.values where !source.confidential {
      guard let archive = source.archive.flatMap(AddressKey.init) else { continue }
      archived[archive] = source.url.flatMap(AddressKey.init)
    }
  }

  /// The source that evidence cites.
  func identity(of evidence: Evidence) -> Identity? {
    let described = evidence.source.flatMap { context.bibliography.sources[$0] }
    if described?.confidential != true,
      let address = (described?.url ?? evidence.url).flatMap(AddressKey.init)
    {
      return .address(archived[address] ?? address)
    }
    return evidence.source.map(Identity.id)
  }

  /// Whether the article's own publisher answers for the source, as far as the file tells: by the source's
  /// `publisher`, else by an address on the article's own site. Never of a confidential source: that would
  /// tell whose it is.
  func isOwn(_ evidence: Evidence) -> Bool {
    let described = evidence.source.flatMap { context.bibliography.sources[$0] }
    if described?.confidential == true { return false }
    if let publisher, let other = described?.publisher { return NameKey(other) == publisher }
    guard let host, let address = described?.url ?? evidence.url else { return false }
    return AddressKey(address)?.host == host
  }
}

/// The sources that bear a verdict out, as the project's policy counts them.
struct CitedSources {
  /// Those that count, each once.
  private(set) var counted: Set<SourceRegister.Identity> = []
  /// Whether one of those that count is primary.
  private(set) var hasPrimary = false
  /// Whether one is named that nobody describes, of which only its id is known.
  private(set) var hasUndescribed = false
  /// How many citations do not count, because they are the article's own publisher's.
  private(set) var ownCount = 0

  init(of basis: VerdictBasis, in register: SourceRegister, _ context: RuleContext) {
    for evidence in basis.bearingEvidence {
      if context.settings.policy.countsOnlyOutsideSources, register.isOwn(evidence) {
        ownCount += 1
        continue
      }
      if let identity = register.identity(of: evidence) { counted.insert(identity) }
      guard let id = evidence.source else { continue }
      let source = context.bibliography.sources[id]
      hasPrimary = hasPrimary || source?.type == .primary
      hasUndescribed = hasUndescribed || source == nil
    }
  }

  /// Whether all that is cited is the article's own publisher's.
  var areAllOwn: Bool { ownCount > 0 && counted.isEmpty }
}

extension RuleContext {
  /// Passes each verdict with the sources that bear it out, but for verdicts whose lack of any is said by
  /// `self-sourced` or `evidence-missing`, and those whose evidence could not be read.
  func forEachSourcedVerdict(_ body: (VerdictBasis, CitedSources) -> Void) {
    let register = SourceRegister(self)
    for basis in verdictBases where basis.isEvidenceWhole {
      let sources = CitedSources(of: basis, in: register, self)
      if sources.areAllOwn, applies(.selfSourced) { continue }
      if basis.evidence.isEmpty, basis.verdict != .context, applies(.evidenceMissing) { continue }
      body(basis, sources)
    }
  }
}
