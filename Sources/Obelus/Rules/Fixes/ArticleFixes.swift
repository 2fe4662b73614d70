import YAMLTree

/// The fixes of what a file says of its article.
struct ArticleFixes {
  private let context: RuleContext

  init(_ context: RuleContext) { self.context = context }

  /// Keys of an article that stand before its digest, in the format's order.
  private static let keysBeforeDigest = [
    "text", "url", "title", "publisher", "authors", "language", "published", "retrieved", "archive",
  ]

  /// Records the digest that the file lacks. Only where all quotes pass: it vouches for what they leave out.
  func recordingDigest() -> Fix? {
    let reference = context.file.article
    guard let node = reference.node, reference.sha256 == nil, !reference.hasUnreadableDigest,
      context.allQuotesPass, let digest = try? context.article.get().sha256
    else { return nil }
    let stream = context.file.stream
    return Fix(
      title: "record the article's digest", applicability: .safe,
      changes: [
        .edit(
          .insert(
            key: "sha256", .text(digest), into: node,
            after: stream.key(of: node, last: Self.keysBeforeDigest)))
      ], stream: stream)
  }

  /// Puts the digest in the place of `recorded`, which is kept as that of an earlier text.
  ///
  /// The old digest vouched for the words that quotes leave out. Where nobody knows that these are the same,
  /// the claims ask for a new review.
  func replacing(_ recorded: LocatedText, with digest: String) -> Fix? {
    guard let node = context.file.article.node else { return nil }
    let stream = context.file.stream
    let revision: YAMLValue = [
      "sha256": .text(recorded.string), "replaced": .plain(context.clock.moment),
    ]
    return Fix(
      title: "record the new digest and keep the old one", applicability: .unsafe,
      changes: [
        .edit(.replace(recorded.node, with: digest)),
        .record(
          revision, key: "revisions", of: node,
          after: stream.key(
            of: node, last: Self.keysBeforeDigest + ["sha256", "rights", "corrections"])),
      ] + rewordings, stream: stream)
  }

  /// What makes the claims open whose quotes leave words out that may be others now.
  private var rewordings: [Fix.Change] {
    context.inexactQuotations.filter { $0.isElided && $0.areElidedWordsUnchanged != true }.map {
      .rewording(
        of: context.file.claims[$0.claim], from: $0.words.string, context)
    }
  }
}
