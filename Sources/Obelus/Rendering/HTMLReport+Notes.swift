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
    html.markup(" <span class=\"no\">")
    html.text(words(.claim))
    html.markup(" ")
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
      html.text(words(reason.word, ["count": "\(reason.places)"]))
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
    let rating = ratings.count == 1 ? ratings.first.flatMap { $0 } : nil
    let label = rating.map(words.translation) ?? words(claim.standing)
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
      html.text(words(Standing(verdict)))
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
    if let date = annotation.date { html.time(date, words) }
    html.markup("</span></p>\n")
  }

  private mutating func add(_ resolution: Resolution) {
    let resolver = resolution.reviewer.map(name(ofReviewer:)) ?? words(.theDesk)
    html.markup("<p class=\"word\"><b>")
    html.text(words(.resolvedBy, ["name": resolver]))
    html.markup("</b> ")
    html.text(resolution.verdict.map { words(Standing($0)) } ?? "")
    html.markup("</p>\n")
    if let note = resolution.note {
      html.markup("<div class=\"body\" dir=\"auto\">")
      html.paragraphs(note)
      html.markup("</div>\n")
    }
    if let date = resolution.date {
      html.markup("<p class=\"foot\"><span>")
      html.time(date, words)
      html.markup("</span></p>\n")
    }
  }

  private mutating func addFoot(_ claim: Report.ReportedClaim) {
    html.markup("<p class=\"foot\"><a href=\"#")
    html.text(anchorName(of: claim))
    html.markup("\">")
    html.text(words(.link))
    html.markup("<span class=\"sr\"> ")
    html.text(words(.toClaim, ["number": "\(claim.number)"]))
    html.markup("</span></a>")
    if !claim.places.isEmpty {
      html.markup(" <a class=\"back-link\" href=\"#passage-")
      html.text(anchorName(of: claim))
      html.markup("\">")
      html.text(words(.back))
      html.markup("</a>")
    }
    html.markup("</p>\n")
  }

  // MARK: Evidence

  private mutating func addEvidence(_ evidence: [Evidence]) {
    guard !evidence.isEmpty else { return }
    html.markup("<details class=\"ev\"><summary>")
    let count = evidence.count
    html.text(words(count == 1 ? .source : .sources, ["count": "\(count)"]))
    html.markup("</summary>\n<ul>\n")
    for item in evidence {
      html.markup("<li>")
      if let stance = item.stance {
        html.markup("<span class=\"stance\">")
        html.text(words(stance.word))
        html.markup("</span> ")
      }
      let source = item.source.flatMap { report.review.bibliography.sources[$0] }
      if report.review.bibliography.mayBeConfidential(item) {
        // Nothing that could lead to the source: neither name nor words.
        html.text(words(.confidentialSource))
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
      let name = words(.archivedCopy)
      html.link(to: archive) { $0.text(name) }
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
  fileprivate var word: ReportWord {
    switch self {
    case .supports: .supports
    case .refutes: .refutes
    case .context: .context
    }
  }
}
