/// The fixed words of a report, each as English has it, which is the key to translate it by. What stands in
/// braces is filled in.
enum ReportWord: String, CaseIterable {
  // The page.
  case skip = "Skip to the annotated article"
  case review = "Review"
  case annotatedReview = "Annotated review"
  case by = "By {names}"
  case publishedArticle = "the published article"
  case colophon = "Rendered by Obelus."

  // What the review found.
  case summary = "What the review found"
  case warning = "Warning"
  case unsolvedError = "this review has {count} unsolved error"
  case unsolvedErrors = "this review has {count} unsolved errors"
  case reviewedBy = "Reviewed by"
  case claims = "Claims"
  case none

  // The article and its notes.
  case annotatedArticle = "The article, annotated"
  case notesOnParagraph = "Notes on paragraph {number}"
  case noteOnClaim = "Note on {standing} claim"
  case claim
  case resolvedBy = "Resolved by {name}:"
  case theDesk = "the desk"
  case link = "Link"
  case toClaim = "to claim {number}"
  case back = "Back to the passage"
  case source = "{count} source"
  case sources = "{count} sources"
  case confidentialSource = "a source known to the desk"
  case archivedCopy = "archived copy"
  case supports = "Supports:"
  case refutes = "Refutes:"
  case context = "Context:"

  // Claims without a place.
  case unplaced = "Claims without a place in the article"
  case retired = "The article no longer makes this claim."
  case ambiguous = "These words stand in {count} places of the article."
  case misplaced = "These words stand elsewhere in the article than where they were reviewed."
  case changed = "The article has other words in the place of these now."
  case missing = "These words do not stand in the article as it is now."
  case notInWords = "This claim is not made in words."
  case noQuote = "This claim has no quote."

  // The table of claims.
  case allClaims = "All claims"
  case tableOfClaims = "Table of claims"
  case number = "No."
  case verdict = "Verdict"
  case claimAsPrinted = "Claim as printed"
  case finding = "Finding"

  // How it was checked.
  case howChecked = "How this was checked"
  case article = "Article"
  case asReviewed = "as reviewed"
  case changedSince = "changed since it was reviewed"
  case passages = "Passages"
  case foundAsQuoted = "{found} of {count} found as quoted"
  case sourceFile = "Source file"
  case verdicts = "Verdicts"
  case verifiedMeans = "Verified: the sources support the claim as printed."
  case disputedMeans = "Disputed: a credible source contradicts it."
  case contextMeans = "Context: a reader needs more to judge it."

  // Dates.
  case dayOfYear = "{day} {month} {year}"
  case monthOfYear = "{month} {year}"
  case january = "January"
  case february = "February"
  case march = "March"
  case april = "April"
  case may = "May"
  case june = "June"
  case july = "July"
  case august = "August"
  case september = "September"
  case october = "October"
  case november = "November"
  case december = "December"

  static let months: [ReportWord] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october,
    .november, .december,
  ]
}

extension Labels {
  /// A word of the page in the language of reports, filled in with `values` by the names in its braces.
  func callAsFunction(_ word: ReportWord, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let template = translation(of: word.rawValue)
    if values.isEmpty { return template }
    // In one pass, so that braces in a value are not filled in themselves.
    let parts = template.split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts[0])) { text, part in
      let name = part.prefix { $0 != "}" }
      if name.endIndex < part.endIndex, let value = values.first(where: { $0.key == name })?.value {
        text += value + part[name.endIndex...].dropFirst()
      } else {
        text += "{" + part
      }
    }
  }

  /// The word for a standing.
  func callAsFunction(_ standing: Standing) -> String { translation(of: standing.rawValue) }

  /// A date in words, to the day, such as 9 March 2031; `text` is the date as the file has it.
  func inWords(dateWrittenAs text: String) -> String {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count >= 2, (1...12).contains(parts[1]) else { return text }
    let month = self(ReportWord.months[parts[1] - 1])
    let year = String(parts[0])
    return parts.count == 3
      ? self(.dayOfYear, ["day": String(parts[2]), "month": month, "year": year])
      : self(.monthOfYear, ["month": month, "year": year])
  }
}
