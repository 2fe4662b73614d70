/// An entry of an annotation file's `sources`.
struct Source {
  let id: String
  let title: String
  let publisher: String
  let type: String
}

/// The reviewers and sources of one annotation file.
///
/// Both are dealt in turn from a shuffled hand, so that none is left uncited.
struct Bibliography {
  let reviewers: [String]
  let sources: [Source]
  private var nextReviewer = 0
  private var nextSource = 0

  private static let desks = [
    "asia-desk", "city-desk", "data-desk", "economy-desk", "europe-desk", "health-desk",
    "law-desk", "science-desk", "standards", "trade-desk",
  ]

  init(phrases: PhraseWriter, _ random: inout SeededRandom) {
    reviewers = Array(random.shuffled(Self.desks).prefix(3))
    let documents = random.shuffled(Vocabulary.things).prefix(random.number(in: 8...10))
    sources = documents.map { document in
      let kind = random.pick(["bulletin", "digest", "dossier", "inventory", "minutes", "yearbook"])
      let body = phrases.body(&random)
      return Source(
        id: "\(document)-\(kind)",
        title: "\(kind.capitalised) of the \(body) on the \(document)",
        publisher: body.capitalised,
        type: random.pick(["primary", "primary", "secondary", "expert", "data"]))
    }
  }

  mutating func reviewer() -> String {
    defer { nextReviewer += 1 }
    return reviewers[nextReviewer % reviewers.count]
  }

  mutating func source() -> Source {
    defer { nextSource += 1 }
    return sources[nextSource % sources.count]
  }
}
