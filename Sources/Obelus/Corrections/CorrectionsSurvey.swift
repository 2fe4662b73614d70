import SystemPackage

/// Gathers the history of claims from the files of a run, which pass one at a time, for the corrections log
/// of each article.
package struct CorrectionsSurvey: Sendable {
  private var places: [FilePath: Int] = [:]
  private var articles: [SurveyedArticle] = []
  private let clock: ReviewClock

  /// A survey of what had happened by the day of `clock`.
  package init(clock: ReviewClock = .system) { self.clock = clock }

  /// Adds what happened to the claims of `review`; those that other files of its article have too go on.
  /// Nothing is added where there is no article. `path` is the file's own, relative to the working folder.
  package mutating func add(_ review: Review, at path: String) {
    guard let article = review.article, let articlePath = review.file.articlePath(from: path)
    else { return }
    let place = places[articlePath] ?? articles.count
    if place == articles.count {
      places[articlePath] = place
      articles.append(SurveyedArticle(name: article.source.name))
    }
    articles[place].add(review)
  }

  /// The log of each article, in the order in which they were met. O(n log n).
  package var logs: [CorrectionsLog] { articles.map { $0.log(until: clock.today) } }
}

/// What the files of one article say.
private struct SurveyedArticle: Sendable {
  let name: String
  private var title: String?
  private var url: String?
  /// The earliest publication of a review of it.
  private var published: (date: ReviewDate, text: String)?
  /// In the order in which they were met.
  private var claims: [ClaimChronicle] = []
  private var places: [String: Int] = [:]
  private var names: [String: String] = [:]
  private var corrections: [(date: ReviewDate?, notice: PublicNotice)] = []
  private var notices: Set<PublicNotice> = []

  init(name: String) { self.name = name }

  mutating func add(_ review: Review) {
    let file = review.file
    title = title ?? file.article.title?.string
    url = url ?? file.article.url?.string
    if let date = file.review.published, date.value.isEarlierPublication(than: published?.date) {
      published = (date.value, date.text.string)
    }
    for correction in file.article.corrections {
      let notice = PublicNotice(correction)
      // Each file of an article may repeat them.
      if notices.insert(notice).inserted { corrections.append((correction.date?.value, notice)) }
    }
    for claim in file.claims {
      guard let id = claim.id?.string else { continue }
      let place = places[id] ?? claims.count
      if place == claims.count {
        places[id] = place
        claims.append(ClaimChronicle(claim: id))
      }
      claims[place].records += claim.standingRecords
    }
    for (id, reviewer) in review.bibliography.reviewers {
      names[id.string] = reviewer.name?.string
    }
  }

  /// What had happened on the day `today`.
  func log(until today: ReviewDate) -> CorrectionsLog {
    let spans = Timeline(corrections.map(\.date)).spans
    let order = corrections.indices.sorted { left, right in
      // Those without a date come first.
      let places = [left, right].map { corrections[$0].date == nil ? .start : spans[$0].latest }
      return (places[0], left) < (places[1], right)
    }
    return CorrectionsLog(
      article: name, title: title, url: url, published: published?.text,
      changes: published.map {
        claims.changes(since: $0.date, until: today, names: names)
      } ?? [],
      corrections: order.map { corrections[$0].notice })
  }
}
