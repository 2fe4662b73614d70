import QuoteAnchoring
import YAMLTree

/// The fixes of one quotation: a claim's quote, or a passage under `also`.
struct QuoteFixes {
  private let context: RuleContext
  private let article: Article
  private let quotation: Quotation
  private let claim: Claim

  init(of quotation: Quotation, in article: Article, _ context: RuleContext) {
    self.context = context
    self.article = article
    self.quotation = quotation
    claim = context.file.claims[quotation.claim]
  }

  private func fix(_ title: String, _ applicability: Fix.Applicability, _ changes: [Fix.Change])
    -> Fix?
  {
    changes.isEmpty
      ? nil
      : Fix(
        title: title, applicability: applicability, changes: changes,
        stream: context.file.stream)
  }

  /// Writes the quote with the article's typography.
  func takingTypography(at range: Range<Int>) -> Fix? {
    let words = article.words(in: range)
    let normalized = NormalizedText(Array(words.utf8))
    // What matching sees as the same stands in the same place; anything else has to be looked for.
    guard
      normalized.bytes == quotation.words.withUTF8(NormalizedText.init).bytes
        || anchor(of: normalized) == .exact(range)
    else { return nil }
    return fix(
      "write the quote as the article does", .safe,
      [.edit(.replace(quotation.words.node, with: words))])
  }

  /// Writes the words under `prefix` and `suffix` that choose the place at `range`. Where it is only likely
  /// that this is the place that was reviewed, no review counts any more.
  func choosing(_ range: Range<Int>, isCertain: Bool) -> Fix? {
    guard !quotation.isAlso,
      let changes = contextChanges(for: quotation.words.withUTF8(NormalizedText.init), at: range)
    else { return nil }
    if !isCertain {
      return fix(
        "choose the likeliest place with the words beside it and ask for a new review", .unsafe,
        changes + [.rewording(of: claim, from: quotation.words.string, context)])
    }
    return fix(
      "choose the place with the words beside it", isAmbiguous ? .safe : .unsafe, changes)
  }

  private var isAmbiguous: Bool { if case .ambiguous = quotation.anchor { true } else { false } }

  /// Takes the words that stand in the place of the quote now, and keeps the old ones as an earlier wording,
  /// so that no review of them counts any more.
  func takingWords(of changed: Anchor.Changed) -> Fix? {
    let old = quotation.words.string
    let words = newWords(changed)
    var changes: [Fix.Change] = [.edit(.replace(quotation.words.node, with: words))]
    let normalized = NormalizedText(Array(words.utf8))
    if changed.piece != nil || quotation.isAlso {
      // Nothing can be written beside these that would choose a place.
      guard anchor(of: normalized).range != nil else { return nil }
    } else {
      guard let context = contextChanges(for: normalized, at: changed.range) else { return nil }
      changes += context
    }
    changes.append(.rewording(of: claim, from: old, context))
    return fix("take the article's words and ask for a new review", .unsafe, changes)
  }

  private func newWords(_ changed: Anchor.Changed) -> String {
    let words = article.words(in: changed.range)
    guard let piece = changed.piece else { return words }
    var bytes = Array(quotation.words.string.utf8)
    bytes.replaceSubrange(piece.range, with: words.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What would become of `words` in the quotation's place. O(article).
  private func anchor(of words: NormalizedText) -> Anchor {
    article.anchor(quotation.quote(words, of: claim))
  }

  // MARK: Prefix and suffix

  /// What makes prefix and suffix choose the place of `quote` at `range`; nothing where they do already, nil
  /// where they cannot.
  private func contextChanges(for quote: NormalizedText, at range: Range<Int>) -> [Fix.Change]? {
    if anchor(of: quote).range == range { return [] }
    guard
      let found = DistinguishingContext(of: range, of: quote, in: article.normalized)
    else { return nil }
    return change("prefix", from: claim.prefix, to: found.prefix, after: ["quote"])
      + change("suffix", from: claim.suffix, to: found.suffix, after: ["quote", "prefix"])
  }

  private func change(
    _ key: String, from old: LocatedText?, to new: Range<Int>?, after keys: [String]
  ) -> [Fix.Change] {
    switch (old, new.map(article.words)) {
    case (let old?, let new?): return [.edit(.replace(old.node, with: new))]
    case (nil, let new?):
      return [.edit(.insert(key: key, .text(new), into: claim.node, after: self.key(ofLast: keys)))]
    case (_?, nil):
      return self.key(ofLast: [key]).map { [.edit(.remove($0))] } ?? []
    case (nil, nil): return []
    }
  }

  /// The last key of the claim that is one of `names`.
  private func key(ofLast names: [String]) -> YAMLNode? {
    context.file.stream.key(of: claim.node, last: names)
  }
}

extension Fix.Change {
  /// Keys of a claim that say where its words stand, in the format's order.
  private static let quoteKeys = ["quote", "prefix", "suffix", "also"]

  /// Keeps `words` as an earlier wording of a claim, so that no review up to now counts any more.
  static func rewording(of claim: Claim, from words: String, _ context: RuleContext) -> Self {
    .record(
      ["quote": .text(words), "replaced": .plain(context.clock.moment)], key: "revisions",
      of: claim.node, after: context.file.stream.key(of: claim.node, last: quoteKeys))
  }
}

extension YAMLStream {
  /// The last key of a mapping that is one of `names`.
  func key(of mapping: YAMLNode, last names: [String]) -> YAMLNode? {
    var last: YAMLNode?
    for (key, _) in pairs(of: mapping) where names.contains(text(of: key)) { last = key }
    return last
  }
}
