import ArticleText
import Crypto
import FoundationEssentials

/// The annotated page: the article with its claims marked, and the notes beside them.
struct HTMLReport {
  let report: Report
  let words: Labels
  /// The article's parts: each is shown as one, with notes beside it.
  let parts: [Range<Int>]
  var html = HTMLWriter()

  init(_ report: Report) {
    self.report = report
    words = report.review.labels
    parts = report.article.text.parts
  }

  /// The whole page.
  mutating func rendered() -> [UInt8] {
    addHead()
    html.markup("<body>\n<a class=\"skip\" href=\"#article\">")
    html.text(words(.skip))
    html.markup("</a>\n")
    html.markup(Self.glyphs)
    addMasthead()
    html.markup("<main>\n")
    addSummary()
    addArticle()
    addUnplacedClaims()
    html.markup("<div class=\"wrap back\">\n")
    addClaimTable()
    addProvenance()
    html.markup("</div>\n</main>\n")
    html.markup("<footer class=\"wrap colophon\">")
    html.text(words(.colophon))
    html.markup("</footer>\n</body>\n</html>\n")
    return html.bytes
  }

  private mutating func addHead() {
    let style = PackageResources.report_css + Array(layoutStyle.utf8)
    let digest = Data(SHA256.hash(data: style)).base64EncodedString()
    html.markup("<!doctype html>\n<html lang=\"")
    html.text(words.language)
    html.markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    html.markup("style-src 'sha256-")
    html.text(digest)
    html.markup("'; base-uri 'none'; form-action 'none'\">\n")
    html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    html.text("\(words(.review)): \(report.title)")
    html.markup("</title>\n<style>")
    html.style(style)
    html.markup("</style>\n</head>\n")
  }

  /// Which row each part and each group of notes takes: a group runs on beside the parts below it that
  /// have no notes.
  private var layoutStyle: String {
    let groups = Set(report.placedClaims.compactMap { partIndex(of: $0) })
    let count = parts.count
    var rules = (0..<count).map { "#p\($0 + 1){grid-row:\($0 + 2)}" }
    for group in groups.sorted() {
      let end = ((group + 1)..<count).first { groups.contains($0) } ?? count
      rules.append("#g\(group + 1){grid-row:\(group + 2)/\(end + 2)}")
    }
    return "@media (min-width:56.01rem),print{\(rules.joined())}"
  }

  /// Index of the part in which a claim begins.
  func partIndex(of claim: Report.ReportedClaim) -> Int? {
    guard let place = claim.places.first else { return nil }
    let blocks = report.article.text.blocks
    return parts.firstIndex { blocks[$0.upperBound - 1].range.upperBound > place.lowerBound }
  }

  private mutating func addMasthead() {
    let article = report.review.file.article
    html.markup("<header class=\"wrap top\">\n<div class=\"brand\">")
    html.markup("<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-disputed\"/></svg>")
    html.markup("<span class=\"eyebrow\">")
    html.text(words(.annotatedReview))
    html.markup("</span></div>\n<h1 dir=\"auto\">")
    html.text(report.title)
    html.markup("</h1>\n<p class=\"byline\">")
    var isFirst = true
    if !article.authors.isEmpty {
      html.text(words(.by, ["names": article.authors.map(\.string).joined(separator: ", ")]))
      isFirst = false
    }
    if article.publisher != nil || article.url != nil {
      html.markup(isFirst ? "" : ", ")
      let name = article.publisher?.string ?? words(.publishedArticle)
      html.link(to: article.url) { $0.text(name) }
      isFirst = false
    }
    if let published = article.published {
      html.markup(isFirst ? "" : ", ")
      html.time(published, words)
    }
    html.markup("</p>\n</header>\n")
  }

  private mutating func addSummary() {
    html.markup("<section class=\"wrap\" aria-labelledby=\"h-summary\">\n<div class=\"summary\">\n")
    html.markup("<h2 id=\"h-summary\">")
    html.text(words(.summary))
    html.markup("</h2>\n<div class=\"overall\" dir=\"auto\">")
    if let summary = report.review.file.review.summary {
      html.paragraphs(summary)
    } else {
      html.markup("<p>")
      html.text(countedStandings)
      html.markup("</p>")
    }
    html.markup("</div>\n<dl class=\"facts\">\n")
    let errors = report.review.diagnostics.count { $0.severity == .error }
    if errors > 0 {
      let warning = words(errors == 1 ? .unsolvedError : .unsolvedErrors, ["count": "\(errors)"])
      html.fact(words(.warning)) { $0.text(warning) }
    }
    let reviewers = namesOfReviewers
    if !reviewers.isEmpty {
      html.fact(words(.reviewedBy)) { $0.text(reviewers.joined(separator: ", ")) }
    }
    let standings = countedStandings
    html.fact(words(.claims)) { $0.text(standings) }
    html.markup("</dl>\n</div>\n</section>\n")
  }

  private var countedStandings: String {
    let counts = Standing.allCases.compactMap { standing -> String? in
      let count = report.claims.count { $0.standing == standing }
      return count > 0 ? "\(count) \(words(standing))" : nil
    }
    return counts.isEmpty ? words(.none) : counts.joined(separator: ", ")
  }

  /// Everybody who annotated, in the order of appearance.
  private var namesOfReviewers: [String] {
    var seen: Set<LocatedText> = []
    let ids = report.review.file.claims.flatMap(\.annotations).compactMap(\.reviewer)
    return ids.filter { seen.insert($0).inserted }.map(name(ofReviewer:))
  }

  func name(ofReviewer id: LocatedText) -> String {
    (report.review.bibliography.reviewers[id]?.name ?? id).string
  }
}
