import SourceText

extension Rule {
  static let evidenceUnchecked = Rule(
    "evidence-unchecked",
    summary: "Nobody can tell whether the words quoted from a source stand in it.",
    rationale: """
      Pages change and vanish. With a stored copy, under `snapshot`, the words are checked at each run; \
      `obelus snapshot` stores one. Of a PDF, a video or a spreadsheet the words stand in a file named under \
      `text`. In data, such as CSV or subtitles, words are looked for as they stand there; those that are cut \
      up are not checked. Told once for each source and each address.
      """,
    failing: [
      """
      claims:
        - id: wall
          quote: The harbour wall was finished in 1971.
          annotations:
            - verdict: verified
              reviewer: asia-desk
              date: 2021-10-19
              evidence:
                - source: archive
                         ↓
                  quote: The wall was finished in May.
                - source: archive
                  quote: The council rejoiced.
                - url: https://harbour.example/history
                         ↓
                  quote: It took seven years.
                - url: https://harbour.example/history
                  quote: The sea took the first stones.
      """
    ],
    passing: [
      .quotingLedger("the wall was finished in May 1971")
    ]
  ) { context, findings in
    guard !context.bibliography.isIncomplete else { return }
    for found in context.evidence.unchecked {
      guard let quote = found.citation.evidence.quote else { continue }
      let (reason, help) = found.wording
      findings.report(
        reason, at: quote.location, claim: context.file.claims[found.citation.claim].id, help: help)
    }
  }
}

extension UncheckedEvidence {
  /// What is wrong, and what to do about it.
  fileprivate var wording: (message: String, help: String) {
    let subject = count == 1 ? "the quote is" : "\(count) quotes of this source are"
    let words = count == 1 ? "these words" : "their words"
    switch reason {
    case .noSnapshot:
      return (
        "\(subject) not checked: the source has no stored copy",
        "save the page or document, and store it with `obelus snapshot`"
      )
    case .noText(let path):
      return (
        "\(subject) not checked: \(path.abridged) is no text that words can be looked for in",
        "name a file with its words under the source's `text`"
      )
    case .notInData(let path):
      return (
        "\(subject) not checked: \(path.abridged) does not hold \(words) as they are quoted",
        "quote what stands in one cell or line, or name a file with the words under the source's `text`"
      )
    case .undescribed:
      return (
        "\(subject) not checked: there is no stored copy of the page",
        "describe the source under `sources`, with a `snapshot`"
      )
    }
  }
}
