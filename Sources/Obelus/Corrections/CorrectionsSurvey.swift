import SystemPackage

/// Gathers the history of claims from the files of a run, which pass one at a time, for the corrections log
/// of each article.
package struct CorrectionsSurvey: Sendable {
  private var places: [FilePath: Int] = [:]
  private var articles: [SurveyedArticle] = []

  package init() {}

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
  package var logs: [CorrectionsLog] { articles.map(\.log) }
}

/// What the files of one article say.
private struct SurveyedArticle: Sendable {
  let name: String
  private var title: String?
  private var url: String?
  /// The earliest publication of a review of it.
  private var published: (date: ReviewDate, text: String)?
  private var claims: [String: [StandingEvent]] = [:]
  /// The claims in the order in which they were met.
  private var order: [String] = []
  private var names: [String: String] = [:]
  private var corrections: [(date: ReviewDate?, notice: PublicNotice)] = []
  private var notices: Set<PublicNotice> = []

  init(name: String) { self.name = name }

  mutating func add(_ review: Review) {
    let file = review.file
    title = title ?? file.article.title?.string
    url = url ?? file.article.url?.string
    if let date = file.review.published,
      published.map({ date.value.isPlainly(before: $0.date) }) ?? true
    {
      published = (date.value, date.text.string)
    }
    for correction in file.article.corrections {
      let notice = PublicNotice(correction)
      // Each file of an article may repeat them.
      if notices.insert(notice).inserted { corrections.append((correction.date?.value, notice)) }
    }
    for claim in file.claims {
      guard let id = claim.id?.string else { continue }
      if claims[id] == nil { order.append(id) }
      claims[id, default: []] += claim.standingEvents
    }
    for (id, reviewer) in review.bibliography.reviewers {
      names[id.string] = reviewer.name?.string
    }
  }

  var log: CorrectionsLog {
    let sorted = corrections.enumerated().sorted {
      ($0.element.date?.lastDay ?? .min, $0.offset) < ($1.element.date?.lastDay ?? .min, $1.offset)
    }
    return CorrectionsLog(
      article: name, title: title, url: url, published: published?.text, changes: changes,
      corrections: sorted.map(\.element.notice))
  }

  private var changes: [CorrectionsLog.Change] {
    guard let published else { return [] }
    var found: [(step: StandingHistory.Step, claim: String)] = []
    for id in order {
      for step in StandingHistory(claims[id] ?? []).steps where step.from != step.to {
        guard let date = step.event.date, date.order(to: published.date) == .later else { continue }
        found.append((step, id))
      }
    }
    let sorted = found.enumerated().sorted {
      let (left, right) = ($0.element.step.event.rank, $1.element.step.event.rank)
      return (left.day, left.moment, $0.offset) < (right.day, right.moment, $1.offset)
    }
    return sorted.map(\.element).map { step, claim in
      CorrectionsLog.Change(
        date: step.event.dateText, claim: claim, from: step.from.rawValue, to: step.to.rawValue,
        by: step.event.reviewer.map { names[$0] ?? $0 }, correction: step.event.notice,
        reason: step.event.reason)
    }
  }
}
