/// A text of a file that outputs show.
struct PublishedText {
  let text: LocatedText
  let claim: LocatedText?
  /// Whether the desk wrote it. Titles, addresses and words of sources are others'.
  let isOwn: Bool

  init(_ text: LocatedText, claim: LocatedText? = nil, isOwn: Bool = true) {
    self.text = text
    self.claim = claim
    self.isOwn = isOwn
  }
}

extension RuleContext {
  /// Whether evidence comes from a source that no output may name.
  func isConfidential(_ evidence: Evidence) -> Bool {
    bibliography.mayBeConfidential(evidence)
  }

  /// What the sources that may be named are called, and what they say.
  var publicSourceTexts: [LocatedText] {
    var texts: [LocatedText?] = []
    for source in bibliography.sources.values where !source.confidential {
      texts += [source.title, source.publisher]
    }
    for claim in file.claims {
      for evidence in claim.annotations.flatMap(\.evidence) where !isConfidential(evidence) {
        texts += [evidence.quote, evidence.translation]
      }
    }
    return texts.compactMap(\.self)
  }

  /// All of the file that outputs show, but for the article's own words.
  var publishedTexts: [PublishedText] {
    var texts: [PublishedText] = []
    let add = { (text: LocatedText?, claim: LocatedText?, isOwn: Bool) in
      if let text { texts.append(PublishedText(text, claim: claim, isOwn: isOwn)) }
    }
    add(file.review.summary, nil, true)
    for correction in file.article.corrections {
      add(correction.notice, nil, true)
      add(correction.url, nil, false)
    }
    for reviewer in file.bibliography.reviewers.values { add(reviewer.disclosure, nil, true) }
    for source in file.bibliography.sources.values where !source.confidential {
      for text in [source.title, source.url, source.archive] { add(text, nil, false) }
    }
    for claim in file.claims {
      for text in [claim.statement, claim.target?.locator, claim.retired?.reason] {
        add(text, claim.id, true)
      }
      for annotation in claim.annotations {
        for text in [annotation.finding, annotation.note, annotation.correction?.notice] {
          add(text, claim.id, true)
        }
        add(annotation.correction?.url, claim.id, false)
        for evidence in annotation.evidence where !isConfidential(evidence) {
          for text in [evidence.url, evidence.locator, evidence.quote, evidence.translation] {
            add(text, claim.id, false)
          }
        }
      }
      for resolution in claim.resolutions {
        for text in [resolution.note, resolution.correction?.notice] { add(text, claim.id, true) }
        add(resolution.correction?.url, claim.id, false)
      }
    }
    return texts
  }
}
