extension HTMLReport {
  /// The note on a claim: its standing, finding, reviewers and evidence.
  mutating func addNote(_ claim: Report.ReportedClaim, showsQuote: Bool) {
    let current = claim.claim.currentAnnotations
    html.markup("<details class=\"note ")
    html.text(claim.standing.rawValue)
    html.markup("\" id=\"")
    html.text(anchorName(of: claim))
    html.markup("\" open><summary><h3>")
    html.glyph(claim.standing)
    html.text(label(of: claim, current))
    html.markup(" <span class=\"no\">claim ")
    html.text(claim.number)
    html.markup("</span>")
    if let finding = leadingFinding(of: claim, current) {
      html.markup(" <span class=\"gist\" dir=\"auto\">")
      html.text(finding)
      html.markup("</span>")
    }
    html.markup("</h3></summary>\n")
    if showsQuote, let words = claim.claim.quote ?? claim.claim.statement {
      html.markup("<blockquote dir=\"auto\">")
      html.text(words)
      html.markup("</blockquote>\n")
    }
    if let reason = claim.reason {
      html.markup("<p class=\"reason\">")
      html.text(reason)
      html.markup("</p>\n")
    }
    for annotation in current.reversed() {
      add(annotation, isAlone: current.count == 1 && claim.claim.resolutions.isEmpty)
    }
    if let resolution = claim.claim.resolutions.last { add(resolution) }
    addFoot(claim)
    html.markup("</details>\n")
  }

  /// The rating where everybody who counts gives the same, else the standing.
  private func label(of claim: Report.ReportedClaim, _ current: [Annotation]) -> String {
    let ratings = Set(current.map { $0.rating?.string })
    let standing = claim.standing.rawValue
    let label = ratings.count == 1 ? ratings.first.flatMap { $0 } ?? standing : standing
    return label.prefix(1).uppercased() + label.dropFirst()
  }

  /// The finding that goes with the claim's standing.
  private func leadingFinding(
    of claim: Report.ReportedClaim, _ current: [Annotation]
  ) -> LocatedText? {
    let agreeing = current.last { $0.verdict?.rawValue == claim.standing.rawValue }
    return (agreeing ?? current.last)?.finding
  }

  private mutating func add(_ annotation: Annotation, isAlone: Bool) {
    if !isAlone, let verdict = annotation.verdict {
      html.markup("<p class=\"word\"><b>")
      html.text(annotation.reviewer.map(name(ofReviewer:)) ?? "")
      html.markup(":</b> ")
      html.text(verdict.rawValue)
      if let finding = annotation.finding {
        html.markup(". <span dir=\"auto\">")
        html.text(finding)
        html.markup("</span>")
      }
      html.markup("</p>\n")
    }
    if let note = annotation.note {
      html.markup("<div class=\"body\" dir=\"auto\">")
      html.paragraphs(note)
      html.markup("</div>\n")
    }
    addEvidence(annotation.evidence)
    html.markup("<p class=\"foot\"><span>")
    if isAlone { html.text(annotation.reviewer.map { "\(name(ofReviewer: $0)), " } ?? "") }
    if let date = annotation.date { html.time(date) }
    html.markup("</span></p>\n")
  }

  private mutating func add(_ resolution: Resolution) {
    html.markup("<p class=\"word\"><b>Resolved by ")
    html.text(resolution.reviewer.map(name(ofReviewer:)) ?? "the desk")
    html.markup(":</b> ")
    html.text(resolution.verdict?.rawValue ?? "")
    html.markup("</p>\n")
    if let note = resolution.note {
      html.markup("<div class=\"body\" dir=\"auto\">")
      html.paragraphs(note)
      html.markup("</div>\n")
    }
    if let date = resolution.date {
      html.markup("<p class=\"foot\"><span>")
      html.time(date)
      html.markup("</span></p>\n")
    }
  }

  private mutating func addFoot(_ claim: Report.ReportedClaim) {
    html.markup("<p class=\"foot\"><a href=\"#")
    html.text(anchorName(of: claim))
    html.markup("\">Link<span class=\"sr\"> to claim ")
    html.text(claim.number)
    html.markup("</span></a>")
    if !claim.places.isEmpty {
      html.markup(" <a class=\"back-link\" href=\"#passage-")
      html.text(anchorName(of: claim))
      html.markup("\">Back to the passage</a>")
    }
    html.markup("</p>\n")
  }

  // MARK: Evidence

  private mutating func addEvidence(_ evidence: [Evidence]) {
    guard !evidence.isEmpty else { return }
    html.markup("<details class=\"ev\"><summary>")
    html.text("\(evidence.count) source\(evidence.count == 1 ? "" : "s")")
    html.markup("</summary>\n<ul>\n")
    for item in evidence {
      html.markup("<li>")
      if let stance = item.stance {
        html.markup("<span class=\"stance\">")
        html.text(stance.phrase)
        html.markup("</span> ")
      }
      let source = item.source.flatMap { report.review.bibliography.sources[$0] }
      if report.review.bibliography.mayBeConfidential(item) {
        // Nothing that could lead to the source: neither name nor words.
        html.markup("a source known to the desk")
      } else {
        add(item, of: source)
      }
      html.markup("</li>\n")
    }
    html.markup("</ul></details>\n")
  }

  private mutating func add(_ evidence: Evidence, of source: Source?) {
    html.link(to: source?.url ?? evidence.url) { html in
      html.text(source?.title ?? evidence.url ?? evidence.source.map { $0 })
    }
    html.markup("<span class=\"src\">")
    let parts = [
      source?.publisher?.string, source?.published?.text.string, evidence.locator?.string,
    ]
    html.text(parts.compactMap { $0 }.joined(separator: ", "))
    if let archive = source?.archive {
      html.markup(" ")
      html.link(to: archive) { $0.markup("archived copy") }
    }
    html.markup("</span>")
    for words in [evidence.quote, evidence.translation].compactMap({ $0 }) {
      html.markup("<blockquote dir=\"auto\">")
      html.text(words)
      html.markup("</blockquote>")
    }
  }
}

extension Stance {
  fileprivate var phrase: String {
    switch self {
    case .supports: "Supports:"
    case .refutes: "Refutes:"
    case .context: "Context:"
    }
  }
}
