import YAMLTree

/// Taking hidden characters out of texts.
struct HiddenTextRemoval {
  private let stream: YAMLStream
  /// Words that were copied from the article or from a source, by their nodes.
  private var copies: [YAMLNode: CopiedWords] = [:]
  /// Words of the article that it has no longer.
  private var former: Set<YAMLNode> = []

  /// O(claims).
  init(_ context: RuleContext) {
    stream = context.file.stream
    let evidence = context.evidence
    for (quotation, text) in evidence.standing
      + evidence.quotations.map({ ($0.quotation, $0.text) })
    {
      copies[quotation.words.node] = CopiedWords(quotation.anchor, text.normalized, .evidence)
    }
    let article = (try? context.article.get())?.normalized
    for (claim, found) in zip(context.file.claims, context.anchors) {
      let neighbours = [claim.prefix, claim.suffix].compactMap { $0 }
      former.formUnion(claim.revisions.compactMap(\.quote?.node))
      if claim.retired != nil {
        former.formUnion((neighbours + claim.also + [claim.quote].compactMap { $0 }).map(\.node))
      }
      guard let article else { continue }
      if let anchor = found.quote {
        for words in neighbours {
          copies[words.node] = CopiedWords(anchor, article, .context)
        }
        if let quote = claim.quote { copies[quote.node] = CopiedWords(anchor, article, .quote) }
      }
      for (words, anchor) in zip(claim.also, found.also) {
        copies[words.node] = CopiedWords(anchor, article, .quote)
      }
    }
  }

  /// Whether the text has its hidden characters from where its words were copied, or another rule says that
  /// the words are not just those.
  func isCopied(_ text: HiddenText) -> Bool {
    guard let node = text.node else { return false }
    return former.contains(node) || copies[node]?.explains(text, stream) ?? false
  }

  /// Takes all hidden characters out of a text.
  ///
  /// Only what nobody sees goes unseen: without a control a text is shown in another order, without a
  /// joiner perhaps in other letters, an address leads elsewhere, and what somebody said on a day is that person's.
  func fix(of text: HiddenText) -> Fix? {
    // A path is the name of a file, which is to be renamed first.
    guard let node = text.node, !text.place.isKey, text.place.use != .path else { return nil }
    let isQuote = copies[node] != nil || former.contains(node)
    // The words stand in the article in other typography, which has a fix of its own.
    if case .typographic? = copies[node]?.anchor { return nil }
    let isSafe =
      !isQuote && !text.place.isOnRecord && !text.place.isCustom && text.place.use != .address
      && text.hidden.allSatisfy(\.isNeverSeen)
    let visible = HiddenCharacter.removed(
      from: stream.text(of: node), isAddress: text.place.use == .address)
    // A fix is printed: it may not tell who logs in at an address.
    guard !visible.isEmpty, Credentials.masked(visible) == visible else { return nil }
    return Fix(
      title: "take the hidden characters out", applicability: isSafe ? .safe : .unsafe,
      changes: [.edit(.replace(node, with: visible))], stream: stream)
  }
}
