import SourceText
import SystemPackage

/// What the files of a run say of claims that several of them have, so that a correction is missed that no
/// single file lacks. Files pass one at a time; of each only the events of its claims stay.
struct SharedClaims: Sendable {
  /// What the files of one article say.
  private struct SharedArticle: Sendable {
    var claims: [String: SharedClaim] = [:]
    /// The earliest publication of a review of it.
    var published: ReviewDate?
  }

  /// By the article's real path.
  private var articles: [FilePath: SharedArticle] = [:]

  /// Adds the claims of `review`, and returns which changes readers were not told of, as far as they show
  /// only together with the files before it.
  ///
  /// O(file), and O(n log n) for each claim with n events in all files, one of them later than the
  /// publication.
  mutating func untoldChanges(
    with review: Review, at path: FilePath, _ severity: Severity, until today: ReviewDate
  ) -> [Diagnostic] {
    var article = articles.removeValue(forKey: path) ?? SharedArticle()
    defer { articles[path] = article }
    if let date = review.file.review.published?.value,
      date.isEarlierPublication(than: article.published)
    {
      article.published = date
    }
    let reported = Set(
      review.diagnostics.lazy.filter { $0.rule == Rule.correctionMissing.name }
        .map(\.location.range.lowerBound))
    let claims = review.file.claims
    var found: [Diagnostic] = []
    for index in claims.indices {
      guard let id = claims[index].id?.string else { continue }
      found += article.claims[id, default: SharedClaim()].add(
        claims[index], of: review.file.source.name, reported: reported, since: article.published,
        until: today
      ).map { change in
        Diagnostic(
          .correctionMissing, severity, change.message, at: change.location, claim: id,
          help: change.help)
      }
    }
    return found
  }
}

/// A claim of an article in the files so far.
private struct SharedClaim: Sendable {
  /// What is to be reported in the file that was added.
  struct Finding {
    let message: String
    let location: SourceLocation
    let help: String
  }

  private var events: [StandingEvent<String>] = []
  /// The files, and where in `events` those of each begin.
  private var files: [(name: String, start: Int)] = []
  /// Indexes of the events that have been reported.
  private var reported: Set<Int> = []
  /// Whether some file has annotations that could not be read.
  private var isUncertain = false

  /// Adds what a file says; `places` are the bytes at which its own changes have been reported.
  mutating func add(
    _ claim: Claim, of file: String, reported places: Set<UInt32>, since published: ReviewDate?,
    until today: ReviewDate
  ) -> [Finding] {
    // A second claim with the id in one file is another rule's affair.
    if files.last?.name == file { return [] }
    let added = claim.standingEvents
    let start = events.count
    files.append((file, start))
    isUncertain = isUncertain || claim.hasUnreadableAnnotations
    for event in added {
      if !places.isEmpty, places.contains(claim.location(of: event).range.lowerBound) {
        reported.insert(events.count)
      }
      events.append(event.detached)
    }
    guard start > 0, !isUncertain, let published, hasVerdict(after: published) else { return [] }
    return UntoldChange.all(in: events, since: published, until: today)
      .filter { reported.insert($0.event).inserted }
      .map { change in
        if change.event >= start {
          return Finding(
            message: change.message, location: claim.location(of: added[change.event - start]),
            help: Rule.correctionHelp + "; \(files[0].name) reviews the claim, too")
        }
        let name = files.last { $0.start <= change.event }?.name ?? file
        return Finding(
          message: change.message, location: claim.id?.location ?? claim.location,
          help: "the change is in \(name): " + Rule.correctionHelp)
      }
  }

  /// Whether a person's word is plainly later than the publication. Few claims have one.
  private func hasVerdict(after published: ReviewDate) -> Bool {
    events.contains { $0.verdict != nil && published.publicity(of: $0.date) == .after }
  }
}
