import SystemPackage

/// Gathers the verdicts of reviewers from the files of a run, which pass one at a time.
package struct AgreementSurvey: Sendable {
  /// A claim of an article; the same in all files of the article.
  private struct Unit: Hashable {
    /// Real path of the article.
    let article: FilePath
    let claim: String
  }

  private struct Given: Sendable {
    let verdict: Verdict
    let date: ReviewDate?

    func isLater(than other: Given) -> Bool {
      guard let date, let otherDate = other.date else { return false }
      return date.order(to: otherDate) == .later
    }
  }

  /// One unit as it was met.
  private struct Entry: Sendable {
    /// The article as messages name it.
    let article: String
    let claim: String
    var verdicts: [String: Given] = [:]
  }

  private var places: [Unit: Int] = [:]
  private var entries: [Entry] = []

  package init() {}

  /// Adds each reviewer's latest verdict of the present words of each claim. Where a reviewer speaks of one
  /// claim in several files, the later verdict counts, by date, then by the order of the files. Nothing is
  /// added where there is no article. `path` is the file's own, relative to the working folder.
  package mutating func add(_ review: Review, at path: String) {
    guard let article = review.article, let articlePath = review.file.articlePath(from: path)
    else { return }
    for claim in review.file.claims {
      guard let id = claim.id?.string else { continue }
      let current = claim.currentAnnotations
      if current.isEmpty { continue }
      let unit = Unit(article: articlePath, claim: id)
      let place = places[unit] ?? entries.count
      if place == entries.count {
        places[unit] = place
        entries.append(Entry(article: article.source.name, claim: id))
      }
      for annotation in current {
        guard let verdict = annotation.verdict, let reviewer = annotation.reviewer?.string else {
          continue
        }
        let given = Given(verdict: verdict, date: annotation.date?.value)
        if let earlier = entries[place].verdicts[reviewer], earlier.isLater(than: given) {
          continue
        }
        entries[place].verdicts[reviewer] = given
      }
    }
  }

  /// What the verdicts come to. O(Σ r²) for r verdicts on a claim.
  package var report: AgreementReport {
    let reviewers = Set(entries.flatMap(\.verdicts.keys)).sorted()
    let numbers = Dictionary(
      uniqueKeysWithValues: reviewers.enumerated().map { ($0.element, $0.offset) })
    let table = RatingTable(
      entries.map { entry in
        entry.verdicts.compactMap { reviewer, given in
          guard let rater = numbers[reviewer], let category = given.verdict.number else {
            return nil
          }
          return RatingTable.Rating(rater: rater, category: category)
        }
      })
    return AgreementReport(
      of: table, reviewers: reviewers,
      disagreements: entries.compactMap { entry in
        guard Set(entry.verdicts.values.map(\.verdict)).count > 1 else { return nil }
        return AgreementReport.Disagreement(
          article: entry.article, claim: entry.claim,
          verdicts: entry.verdicts.mapValues(\.verdict.rawValue))
      })
  }
}

extension Verdict {
  /// The verdict as a category of a table.
  fileprivate var number: Int? { Verdict.allCases.firstIndex(of: self) }
}
