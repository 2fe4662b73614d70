import SourceText
import SystemPackage

/// What the files of a run say of claims that several of them have, so that a correction is missed that no
/// single file lacks. Files pass one at a time; of each only the events of its claims stay.
struct SharedClaims: Sendable {
  /// A claim of an article in the files so far.
  private struct Shared: Sendable {
    var events: [StandingEvent<String>] = []
    /// The name of the file of each event.
    var files: [String] = []
    /// Indexes of the events that have been reported.
    var reported: Set<Int> = []
    /// Whether some file has annotations that could not be read.
    var isUncertain = false

    /// Whether a person's word is plainly later than the publication. Few claims have one.
    func hasVerdict(after published: ReviewDate) -> Bool {
      events.contains { $0.verdict != nil && published.publicity(of: $0.date) == .after }
    }
  }

  /// What the files of one article say.
  private struct SharedArticle: Sendable {
    var claims: [String: Shared] = [:]
    /// The earliest publication of a review of it.
    var published: ReviewDate?
  }

  /// By the article's real path.
  private var articles: [FilePath: SharedArticle] = [:]

  /// Adds the claims of `review`, and returns which changes readers were not told of, as far as they show
  /// only together with the files before it. O(n log n) in the events of the file's claims.
  mutating func untoldChanges(
    with review: Review, at article: FilePath, _ severity: Severity, until today: ReviewDate
  ) -> [Diagnostic] {
    let name = review.file.source.name
    var found: [Diagnostic] = []
    if let date = review.file.review.published?.value,
      date.isEarlierPublication(than: articles[article]?.published)
    {
      articles[article, default: SharedArticle()].published = date
    }
    let published = articles[article]?.published
    let already = Set(
      review.diagnostics.lazy.filter { $0.rule == Rule.correctionMissing.name }
        .map(\.location.range.lowerBound))
    for claim in review.file.claims {
      guard let id = claim.id?.string else { continue }
      let events = claim.standingEvents
      guard !events.isEmpty || claim.hasUnreadableAnnotations else { continue }
      // Taken out while it changes, so that its arrays are not copied.
      var shared =
        articles[article, default: SharedArticle()].claims.removeValue(forKey: id) ?? Shared()
      let first = shared.events.count
      for event in events {
        if already.contains(claim.location(of: event).range.lowerBound) {
          shared.reported.insert(shared.events.count)
        }
        shared.events.append(event.detached)
        shared.files.append(name)
      }
      shared.isUncertain = shared.isUncertain || claim.hasUnreadableAnnotations
      if first > 0, !shared.isUncertain, let published, shared.hasVerdict(after: published) {
        for change in UntoldChange.all(in: shared.events, since: published, until: today)
        where shared.reported.insert(change.event).inserted {
          let isOwn = change.event >= first
          found.append(
            Diagnostic(
              .correctionMissing, severity, change.message,
              at: isOwn
                ? claim.location(of: events[change.event - first])
                : claim.id?.location ?? claim.location,
              claim: id,
              help: isOwn
                ? Rule.correctionHelp + "; \(shared.files[0]) reviews the claim, too"
                : "the change is in \(shared.files[change.event]): " + Rule.correctionHelp))
        }
      }
      articles[article]?.claims[id] = shared
    }
    return found
  }
}
