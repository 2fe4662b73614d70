extension HTMLReport {
  /// Claims that cannot be marked: they are shown as such, never as if they had been found.
  mutating func addUnplacedClaims() {
    let claims = report.unplacedClaims
    guard !claims.isEmpty else { return }
    html.markup("<section class=\"wrap unplaced\" aria-labelledby=\"h-unplaced\">\n")
    html.markup("<h2 id=\"h-unplaced\">")
    html.text(words(.unplaced))
    html.markup("</h2>\n")
    for claim in claims { addNote(claim, showsQuote: true) }
    html.markup("</section>\n")
  }

  /// All claims, one line each.
  mutating func addClaimTable() {
    html.markup("<section aria-labelledby=\"h-all\"><h2 id=\"h-all\">")
    html.text(words(.allClaims))
    html.markup("</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"")
    html.text(words(.tableOfClaims))
    html.markup("\"><table>\n<thead><tr><th scope=\"col\" class=\"n\">")
    html.text(words(.number))
    for column in [ReportWord.verdict, .claimAsPrinted, .finding] {
      html.markup("</th><th scope=\"col\">")
      html.text(words(column))
    }
    html.markup("</th></tr></thead>\n<tbody>\n")
    for claim in report.claims {
      html.markup("<tr><td class=\"n\">")
      html.text(claim.number)
      html.markup("</td><td><span class=\"tag ")
      html.text(claim.standing.rawValue)
      html.markup("\">")
      html.glyph(claim.standing)
      html.text(words(claim.standing))
      html.markup("</span></td><td class=\"q\" dir=\"auto\"><a href=\"#")
      html.text(anchorName(of: claim))
      html.markup("\">")
      html.text(claim.claim.quote ?? claim.claim.statement ?? claim.claim.id)
      html.markup("</a></td><td dir=\"auto\">")
      html.text(claim.claim.currentAnnotations.last?.finding)
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody></table></div></section>\n")
  }

  /// What was checked against what.
  mutating func addProvenance() {
    html.markup("<section aria-labelledby=\"h-how\"><h2 id=\"h-how\">")
    html.text(words(.howChecked))
    html.markup("</h2>\n<dl class=\"prov\">\n")
    let digest = report.article.sha256
    let recorded = report.review.file.article.sha256?.string.lowercased()
    let state = recorded.map { words($0 == digest ? .asReviewed : .changedSince) }
    html.fact(words(.article)) { html in
      html.markup("<code>sha256:")
      html.text(digest)
      html.markup("</code>")
      if let state { html.text(", \(state)") }
    }
    let claims = report.claims.count { $0.claim.quote != nil && $0.claim.retired == nil }
    let passages = words(
      .foundAsQuoted, ["found": "\(report.placedClaims.count)", "count": "\(claims)"])
    html.fact(words(.passages)) { $0.text(passages) }
    let file = report.review.file.source.name
    html.fact(words(.sourceFile)) { html in
      html.markup("<code>")
      html.text(file)
      html.markup("</code>")
    }
    let meanings = [ReportWord.verifiedMeans, .disputedMeans, .contextMeans].map { words($0) }
    html.fact(words(.verdicts)) { $0.text(meanings.joined(separator: " ")) }
    html.markup("</dl></section>\n")
  }
}
