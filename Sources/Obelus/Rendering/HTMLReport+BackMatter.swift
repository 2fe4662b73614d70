extension HTMLReport {
  /// Claims that cannot be marked: they are shown as such, never as if they had been found.
  mutating func addUnplacedClaims() {
    let claims = report.unplacedClaims
    guard !claims.isEmpty else { return }
    html.markup("<section class=\"wrap unplaced\" aria-labelledby=\"h-unplaced\">\n")
    html.markup("<h2 id=\"h-unplaced\">Claims without a place in the article</h2>\n")
    for claim in claims { addNote(claim, showsQuote: true) }
    html.markup("</section>\n")
  }

  /// All claims, one line each.
  mutating func addClaimTable() {
    html.markup("<section aria-labelledby=\"h-all\"><h2 id=\"h-all\">All claims</h2>\n")
    html.markup(
      "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table of claims\">")
    html.markup("<table>\n<thead><tr><th scope=\"col\" class=\"n\">No.</th>")
    html.markup("<th scope=\"col\">Verdict</th><th scope=\"col\">Claim as printed</th>")
    html.markup("<th scope=\"col\">Finding</th></tr></thead>\n<tbody>\n")
    for claim in report.claims {
      html.markup("<tr><td class=\"n\">")
      html.text(claim.number)
      html.markup("</td><td><span class=\"tag ")
      html.text(claim.standing.rawValue)
      html.markup("\">")
      html.glyph(claim.standing)
      html.text(claim.standing.rawValue)
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
    html.markup("<section aria-labelledby=\"h-how\"><h2 id=\"h-how\">How this was checked</h2>\n")
    html.markup("<dl class=\"prov\">\n")
    let digest = report.article.sha256
    let recorded = report.review.file.article.sha256?.string.lowercased()
    html.fact("Article") { html in
      html.markup("<code>sha256:")
      html.text(digest)
      html.markup("</code>")
      if let recorded {
        html.text(recorded == digest ? ", as reviewed" : ", changed since it was reviewed")
      }
    }
    let claims = report.claims.count { $0.claim.quote != nil && $0.claim.retired == nil }
    let passages = "\(report.placedClaims.count) of \(claims) found as quoted"
    html.fact("Passages") { $0.text(passages) }
    let file = report.review.file.source.name
    html.fact("Source file") { html in
      html.markup("<code>")
      html.text(file)
      html.markup("</code>")
    }
    html.fact("Verdicts") { html in
      html.markup(
        "Verified: the sources support the claim as printed. Disputed: a credible source ")
      html.markup("contradicts it. Context: a reader needs more to judge it.")
    }
    html.markup("</dl></section>\n")
  }
}
