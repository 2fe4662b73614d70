import SystemPackage

/// Gathers the verdicts of reviewers from the files of a run, which pass one at a time.
package struct AgreementSurvey: Sendable {
  /// A claim of an article; the same in all files of the article.
  private struct Unit: Hashable {
    /// Real path of the article.
    let article: FilePath
    let claim: String
  }

  /// One unit as it was met.
  private struct Entry: Sendable {
    /// The article as messages name it.
    let article: String
    let claim: String
    /// What bears on its standing, in all files.
    var events: [StandingEvent<String>] = []
  }

  private var places: [Unit: Int] = [:]
  private var entries: [Entry] = []

  package init() {}

  /// Adds what bears on each claim. What a reviewer says of one claim in several files counts as if it stood
  /// in one: the later verdict, by date, then by the order of the files; and words that one file replaces
  /// are replaced in all. Nothing is added where there is no article. `path` is the file's own, relative to
  /// the working folder.
  package mutating func add(_ review: Review, at path: String) {
    guard let article = review.article, let articlePath = review.file.articlePath(from: path)
    else { return }
    for claim in review.file.claims {
      let events = claim.standingEvents
      guard let id = claim.id?.string, !events.isEmpty else { continue }
      let unit = Unit(article: articlePath, claim: id)
      let place = places[unit] ?? entries.count
      if place == entries.count {
        places[unit] = place
        entries.append(Entry(article: article.source.name, claim: id))
      }
      entries[place].events += events.map(\.detached)
    }
  }

  /// What the verdicts come to. O(Σ r²) for r verdicts on a claim.
  package var report: AgreementReport {
    let rated = entries.compactMap { entry -> (entry: Entry, verdicts: [String: Verdict])? in
      let state = StandingState(after: entry.events)
      // What the article no longer says has no present words.
      if state.words.isEmpty || state.standing == .retired { return nil }
      return (entry, state.words.mapValues(\.verdict))
    }
    let reviewers = Set(rated.flatMap(\.verdicts.keys)).sorted()
    let numbers = Dictionary(
      uniqueKeysWithValues: reviewers.enumerated().map { ($0.element, $0.offset) })
    let table = RatingTable(
      rated.map { _, verdicts in
        verdicts.compactMap { reviewer, verdict in
          guard let rater = numbers[reviewer], let category = verdict.number else { return nil }
          return RatingTable.Rating(rater: rater, category: category)
        }
      })
    return AgreementReport(
      of: table, reviewers: reviewers,
      disagreements: rated.compactMap { entry, verdicts in
        guard Set(verdicts.values).count > 1 else { return nil }
        return AgreementReport.Disagreement(
          article: entry.article, claim: entry.claim, verdicts: verdicts.mapValues(\.rawValue))
      })
  }
}

extension Verdict {
  /// The verdict as a category of a table.
  fileprivate var number: Int? { Verdict.allCases.firstIndex(of: self) }
}
